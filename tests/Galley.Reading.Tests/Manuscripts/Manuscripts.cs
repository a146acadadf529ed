using Galley.Manuscripts;

namespace Galley.Tests.Manuscripts;

/// <summary>Short ways to read a manuscript and to say what was read.</summary>
internal static class Read
{
    public static Manuscript Markdown(string source) => ManuscriptReader.Read(source, ManuscriptFormat.Markdown);

    public static Manuscript PlainText(string source) => ManuscriptReader.Read(source, ManuscriptFormat.PlainText);

    /// <summary>Each block as "Kind: words", a level behind the kind where there is one.</summary>
    public static string[] Blocks(Manuscript manuscript) =>
        [.. manuscript.Blocks.Select(b => $"{b.Kind}{(b.Level > 0 ? b.Level : "")}: {manuscript.TextOf(b)}")];

    /// <summary>Each fault as "GLY201 'what stands there': problem".</summary>
    public static string[] Faults(Manuscript manuscript) =>
        [.. manuscript.Faults.Select(f => $"{f.RuleId} '{f.Extent.Of(manuscript.Source)}': {string.Join(", ", f.Arguments)}")];

    /// <summary>What stands in the source where the running text has these words.</summary>
    public static string SourceOf(Manuscript manuscript, string words)
    {
        var at = manuscript.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{words}' is not in the running text");
        return manuscript.Map.ToSource(new Extent(at, at + words.Length)).Of(manuscript.Source);
    }
}
