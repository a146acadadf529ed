using Galley.Archives;
using Galley.Generators.Inputs;
using Galley.Proofs;

namespace Galley.Generators.Analysis;

/// <summary>Finds names that an article spells unlike the project's others. Only articles that have such a name are judged.</summary>
internal static class ArchiveFindings
{
    public static IEnumerable<(ArticleReading Article, IEnumerable<Finding> Findings)> Of(
        IReadOnlyCollection<(ArticleReading Article, ArchiveEntry Entry)> entries, House house)
    {
        var spellings = ArchiveSpellings.Of(entries.Select(pair => pair.Entry), house.Style);
        var readings = new Lazy<Dictionary<string, Reading>>(() =>
            entries.ToDictionary(pair => pair.Entry.File, pair => pair.Article.Reading));
        foreach (var (article, entry) in entries)
        {
            if (spellings.In(entry) is not { Count: > 0 } odd) continue;
            var placed = odd.Select(spelling => spelling.FoundIn(readings.Value[spelling.File])).ToSequence();
            var findings = Judgements.OfArchive.Of(article.Reading, house.Style, placed);
            yield return (article, house.Baseline.NewIn(article.Input.Path, article.Input.Text, findings));
        }
    }
}
