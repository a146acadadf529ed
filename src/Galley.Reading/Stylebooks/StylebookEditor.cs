using System.Text;
using Galley.Manuscripts;
using Galley.Proofs;

namespace Galley.Stylebooks;

/// <summary>Adds people to a stylebook's text. What is there stays as it is, comments, order and line ends included.</summary>
public static class StylebookEditor
{
    private const string Indent = "  ";

    /// <summary>
    /// The text with these people behind those that it lists. Null where it cannot be read, or lists them in another way than a line each,
    /// so that nothing can be added for certain.
    /// </summary>
    public static string? Add(string source, IReadOnlyList<string> names)
    {
        if (names.Count == 0) return source;
        var (before, findings) = StylebookReader.Read(source, "");
        if (findings.Any(finding => finding.Rule == Rules.StylebookSyntax)) return null;
        if (Changed(source, names) is not { } changed) return null;
        var (after, findingsAfter) = StylebookReader.Read(changed, "");
        return findingsAfter.Count == findings.Count && IsJust(after, before, names) ? changed : null;
    }

    private static string? Changed(string source, IReadOnlyList<string> names)
    {
        var pairs = StylebookReader.Pairs(source, []);
        var people = pairs.FirstOrDefault(pair => KeyNames.AreSame(pair.Key, StylebookBuilder.PeopleKey));
        var added = names.Select(name => Item(Indent, name));
        if (people is null) return Insert(source, source.Length, added.Prepend(StylebookBuilder.PeopleKey + ":"));

        var lines = SourceLines.Of(source);
        var key = lines.First(line => line.End >= people.KeyExtent.Start);
        var next = pairs.SkipWhile(pair => pair != people).Skip(1).FirstOrDefault()?.KeyExtent.Start ?? source.Length;
        var own = lines.Where(line => line.Start > key.Start && line.Start < next && !IsBlank(line.Of(source))).ToList();
        while (own.Count > 0 && source[own[own.Count - 1].Start] == '#') own.RemoveAt(own.Count - 1);
        var items = own.FindAll(line => !IsComment(line.Of(source)));
        if (items.Count == 0 && people.Value is not HeadScalar { IsNull: true }) return null;
        var indent = items.Count == 0 ? Indent : IndentOf(items[0].Of(source));
        var last = own.Count == 0 ? key : own[own.Count - 1];
        return indent is null ? null : Insert(source, AfterLine(source, last), names.Select(name => Item(indent, name)));
    }

    /// <summary>The blanks before the dash; null where the line is no item.</summary>
    private static string? IndentOf(string line)
    {
        var item = line.TrimStart(' ');
        return item.StartsWith("- ", StringComparison.Ordinal) ? line.Substring(0, line.Length - item.Length) : null;
    }

    private static string Item(string indent, string name) => indent + "- " + (IsPlain(name) ? name : "'" + name.Replace("'", "''") + "'");

    /// <summary>Whether YAML takes it as it is.</summary>
    private static bool IsPlain(string name) =>
        char.IsLetter(name[0]) && name.All(c => char.IsLetter(c) || c is ' ' or '-' or '.' or '\'' or '\u2019');

    /// <summary>A last line without an end gets one, and the new last line has none.</summary>
    private static string Insert(string source, int at, IEnumerable<string> lines)
    {
        var end = LineEndOf(source);
        var text = new StringBuilder(source);
        var isOpen = at > 0 && !SourceLines.IsLineEnd(source[at - 1]);
        return text.Insert(at, string.Concat(lines.Select(line => isOpen ? end + line : line + end))).ToString();
    }

    private static int AfterLine(string source, Extent line)
    {
        var at = line.End;
        if (at < source.Length && source[at] == '\r') at++;
        if (at < source.Length && source[at] == '\n') at++;
        return at;
    }

    private static string LineEndOf(string source)
    {
        var at = source.IndexOf('\n');
        return at > 0 && source[at - 1] == '\r' ? "\r\n" : "\n";
    }

    private static bool IsBlank(string line) => line.Trim().Length == 0;

    private static bool IsComment(string line) => line.TrimStart().StartsWith("#", StringComparison.Ordinal);

    /// <summary>Whether the stylebook is the one before and these people, and nothing else has changed.</summary>
    private static bool IsJust(Stylebook after, Stylebook before, IReadOnlyList<string> names) =>
        after.BothRight.Equals(before.BothRight)
        && after.Stet.Equals(before.Stet)
        && after.People.Take(before.People.Count).SequenceEqual(before.People)
        && after.People.Skip(before.People.Count).Select(person => person with { Place = null })
            .SequenceEqual(names.Select(ListedPerson.Named));
}
