namespace Galley.Manuscripts;

/// <summary>The names by which Markdown's extensions are asked for: <c>commonmark+tables+attributes</c>.</summary>
public static class MarkdownNames
{
    private static readonly (string Name, MarkdownExtensions Extensions)[] Names =
    [
        ("commonmark", MarkdownExtensions.None),
        ("default", MarkdownExtensions.Usual),
        ("advanced", MarkdownExtensions.All),
        ("tables", MarkdownExtensions.Tables),
        ("gridtables", MarkdownExtensions.GridTables),
        ("tasklists", MarkdownExtensions.TaskLists),
        ("autolinks", MarkdownExtensions.AutoLinks),
        ("strikethrough", MarkdownExtensions.Strikethrough),
        ("mark", MarkdownExtensions.Marks),
        ("inserted", MarkdownExtensions.Insertions),
        ("subscript", MarkdownExtensions.Subscript),
        ("superscript", MarkdownExtensions.Superscript),
        ("footnotes", MarkdownExtensions.Footnotes),
        ("definitionlists", MarkdownExtensions.DefinitionLists),
        ("attributes", MarkdownExtensions.Attributes),
        ("figures", MarkdownExtensions.Figures),
    ];

    /// <summary>All names, for a message.</summary>
    public static string All { get; } = string.Join(", ", Names.Select(name => name.Name));

    /// <summary>All that these names stand for, in either case of letters; null where one is unknown or there is none.</summary>
    /// <param name="value">Names joined by <c>+</c> or commas.</param>
    public static MarkdownExtensions? Parse(string value)
    {
        var all = MarkdownExtensions.None;
        foreach (var name in value.Split('+', ','))
        {
            var place = Array.FindIndex(Names, known => string.Equals(known.Name, name.Trim(), StringComparison.OrdinalIgnoreCase));
            if (place < 0) return null;
            all |= Names[place].Extensions;
        }

        return all;
    }
}
