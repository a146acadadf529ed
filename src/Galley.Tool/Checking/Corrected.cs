using Galley.Manuscripts;
using Galley.Tool.Fixing;

namespace Galley.Tool.Checking;

/// <summary>An article after its corrections.</summary>
/// <param name="Diff">What would be changed, as a unified diff; empty where nothing would.</param>
/// <param name="Error">Why it could not be corrected; null where nothing went wrong.</param>
internal sealed record Corrected(Checked Article, IReadOnlyList<Change> Changes, string Diff = "", string? Error = null)
{
    // A name that is put right in one article may show another one's to be wrong. It never takes many rounds.
    private const int MaxRounds = 8;

    /// <summary>An article that needs none, or of which nobody asked for any.</summary>
    public static Corrected Nothing(Checked article) => new(article, []);

    /// <summary>Takes the suggestions of all articles until none is left, and writes the articles.</summary>
    /// <param name="isDryRun">Whether to show what would be changed, and change nothing.</param>
    public static List<Corrected> All(List<Checked> articles, Judge judge, bool isDryRun)
    {
        var corrected = articles.ConvertAll(Nothing);
        for (var (round, hasChanged) = (0, true); hasChanged && round < MaxRounds; round++)
        {
            var together = new Together(corrected.ConvertAll(one => one.Article), judge);
            var next = corrected.ConvertAll(one => one.Again(together, judge));
            hasChanged = corrected.Zip(next).Any(pair => pair.First.Article != pair.Second.Article);
            corrected = next;
        }

        return [.. articles.Zip(corrected, (before, after) => isDryRun ? after.ShownBeside(before) : after.Saved(before))];
    }

    private Corrected Again(Together together, Judge judge)
    {
        if (Error is not null) return this;
        var (file, source) = (Article.File, Article.File.Source);
        var odd = together.OddIn(Article.Entry);
        var correction = Correction.Of(
            source.Text,
            judge.Report(file.Path, source.Text, together.FindingsIn(Article)),
            text => judge.Report(file.Path, text, judge.FindingsIn(file with { Source = source with { Text = text } }, odd)));
        if (correction.Changes.Count == 0) return this;
        if (!source.IsValid) return this with { Error = $"{file.Path} was not changed: it holds bytes that are not valid text" };
        return new(judge.Check(file with { Source = source with { Text = correction.Source } }), [.. Changes, .. correction.Changes]);
    }

    private Corrected ShownBeside(Checked before)
    {
        if (Changes.Count == 0) return this;
        var (path, source) = (before.File.Path.Replace('\\', '/'), before.File.Source.Text);
        return this with { Article = before, Diff = UnifiedDiff.Of(path, source, Article.File.Source.Text) };
    }

    private Corrected Saved(Checked before)
    {
        if (Changes.Count == 0) return this;
        var (path, source) = (Article.File.Path, Article.File.Source);
        return Files.Save(path, SourceDecoder.Encode(source.Text, source.Encoding)) is { } error ? new(before, [], Error: error) : this;
    }
}
