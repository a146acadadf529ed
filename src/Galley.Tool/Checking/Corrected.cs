using Galley.Manuscripts;
using Galley.Tool.Fixing;

namespace Galley.Tool.Checking;

/// <summary>An article after its corrections.</summary>
/// <param name="Diff">What would be changed, as a unified diff; empty where nothing would.</param>
/// <param name="Error">Why it could not be corrected; null where nothing went wrong.</param>
internal sealed record Corrected(Checked Article, IReadOnlyList<Change> Changes, string Diff = "", string? Error = null)
{
    /// <summary>An article that needs none, or of which nobody asked for any.</summary>
    public static Corrected Nothing(Checked article) => new(article, []);

    /// <summary>Takes an article's suggestions and writes it.</summary>
    /// <param name="isDryRun">Whether to show what would be changed, and change nothing.</param>
    public static Corrected Of(Checked article, Together together, Judge judge, bool isDryRun)
    {
        var (file, source) = (article.File, article.File.Source);
        var odd = together.OddIn(article.Entry);
        var correction = Correction.Of(
            source.Text,
            judge.Report(file.Path, source.Text, together.FindingsIn(article)),
            text => judge.Report(file.Path, text, judge.FindingsIn(file with { Source = source with { Text = text } }, odd)));
        if (correction.Changes.Count == 0) return Nothing(article);
        if (!source.IsValid) return new(article, [], Error: $"{file.Path} was not changed: it holds bytes that are not valid text");
        if (isDryRun) return new(article, correction.Changes, UnifiedDiff.Of(file.Path.Replace('\\', '/'), source.Text, correction.Source));
        if (Files.Save(file.Path, SourceDecoder.Encode(correction.Source, source.Encoding)) is { } error)
            return new(article, [], Error: error);
        return new(judge.Check(file with { Source = source with { Text = correction.Source } }), correction.Changes);
    }
}
