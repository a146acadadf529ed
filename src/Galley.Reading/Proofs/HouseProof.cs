using Galley.Archives;
using Galley.Language;
using Galley.People;
using Galley.Stylebooks;

namespace Galley.Proofs;

/// <summary>
/// Holds an article against the house's own spellings: what the stylebook says decides what the article alone shows, and names that the
/// stylebook or the archive's other articles spell otherwise are GLY002.
/// </summary>
public static class HouseProof
{
    /// <summary>What the article shows by itself, as the stylebook sees it, and what the stylebook alone shows.</summary>
    public static Sequence<Finding> Read(Reading reading, HouseStyle house)
    {
        if (house.IsEmpty) return reading.Findings;
        var names = new MisspelledNames(reading, house);
        var listed = Forbidden(reading, house).Concat(reading.People.SelectMany(person => Listed(names, person, house))).ToList();
        var places = new ExtentIndex(listed.Select(finding => finding.Extent));
        var advised = new HashSet<Advice>(listed.Select(Advice.Of));
        var own = reading.Findings
            .Where(finding => !IsSettled(finding, reading, house)
                && !(IsOfSpelling(finding) && places.Overlaps(finding.Extent)
                    && !(IsOfArticle(finding) && advised.Contains(Advice.Of(finding)))))
            .ToList();
        advised.IntersectWith(reading.Findings.Where(IsOfArticle).Select(Advice.Of));
        return InOrder(own.Concat(listed.Where(finding => !advised.Contains(Advice.Of(finding)))));
    }

    /// <summary>What only the archive's other articles show.</summary>
    /// <param name="odd">The article's names that they spell otherwise.</param>
    public static Sequence<Finding> Read(Reading reading, HouseStyle house, Sequence<OddSpelling> odd)
    {
        if (odd.Count == 0) return Sequence<Finding>.Empty;
        var names = new MisspelledNames(reading, house);
        var known = new ExtentIndex(Read(reading, house).Select(finding => finding.Extent));
        return InOrder(odd
            .SelectMany(spelling => reading.People
                .Where(person => Spelling.Fold(person.Name) == spelling.Name)
                .SelectMany(person => names.Find(person, new(spelling.Wrong, spelling.Right), spelling.Evidence, spelling.Place)))
            .Where(finding => !known.Overlaps(finding.Extent)));
    }

    private static IEnumerable<Finding> Listed(MisspelledNames names, Person person, HouseStyle house)
    {
        if (house.Lists(person.Name)) return [];
        var near = new List<(NameSlip Slip, ListedPerson Listed)>();
        foreach (var (name, listed) in house.Listed.Value.Near(Spelling.Fold(person.Name)))
            if (NameSlip.Between(person.Name, name) is { } slip) near.Add((slip, listed));
        if (near.Count == 0) return [];
        var (nearest, whose) = near
            .OrderBy(one => Spelling.Distance(one.Slip.Wrong, one.Slip.Right, 3))
            .ThenBy(one => one.Slip.Right, StringComparer.Ordinal).First();
        return names.Find(person, nearest, whose.Evidence, whose.Place);
    }

    private static IEnumerable<Finding> Forbidden(Reading reading, HouseStyle house)
    {
        if (house.Book.People.All(person => person.Never.Count == 0)) yield break;
        var tokens = Tokenizer.Read(reading.Manuscript);
        var found = house.Forbidden.Value.In(tokens).Where(found => !MisspelledNames.MayStand(reading.Manuscript, found.Extent));
        foreach (var same in found.GroupBy(found => found.Extent.Of(reading.Manuscript.Text), StringComparer.Ordinal))
        {
            foreach (var (extent, right, person) in reading.Options.Report == NameReport.All ? same : same.Take(1))
            {
                yield return SpellingFinding.Of(
                    Rules.NameUnlikeHouse, reading.Manuscript, extent, right, person.Evidence, same.Count(), person.Place);
            }
        }
    }

    /// <summary>Whether the stylebook lets stand what the article alone would change.</summary>
    private static bool IsSettled(Finding finding, Reading reading, HouseStyle house)
    {
        var words = finding.Extent.Of(reading.Manuscript.Source);
        return IsOfSpelling(finding)
            && (house.LetsStand(words) || finding.Suggestions.Any(meant => house.AreBothRight(words, meant)));
    }

    private static bool IsOfSpelling(Finding finding) =>
        IsOfArticle(finding) || finding.Rule == Rules.NameInQuotation || finding.Rule == Rules.DoubledWord;

    /// <summary>What the article shows against its own spellings, or against a well-known name.</summary>
    private static bool IsOfArticle(Finding finding) => finding.Rule == Rules.NameUnlikeArticle || finding.Rule == Rules.NameUnlikeHouse;

    /// <summary>What to write where: what two findings agree on.</summary>
    private readonly record struct Advice(Extent Extent, Sequence<string> Suggestions)
    {
        public static Advice Of(Finding finding) => new(finding.Extent, finding.Suggestions);
    }

    private static Sequence<Finding> InOrder(IEnumerable<Finding> findings) =>
        findings.OrderBy(finding => finding.Extent.Start).ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal).ToSequence();
}
