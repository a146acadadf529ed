using Galley.Language;
using Galley.Manuscripts;
using Galley.People;
using Galley.Proofs.Names;

namespace Galley.Proofs;

/// <summary>Finds names that are spelled unlike the rest of the article: GLY001, and GLY003 inside quotations.</summary>
/// <param name="reportsAll">Report every place of a misspelled form; else its first, which then stands for all.</param>
internal sealed class NameProof(TokenText tokens, Func<int, bool> isQuoted, bool reportsAll = false)
{
    private readonly Manuscript _manuscript = tokens.Manuscript;

    private LineMap? _lines;

    /// <summary>Made only where something is misspelled.</summary>
    private LineMap Lines => _lines ??= new(_manuscript.Source);

    public IEnumerable<Finding> Read(List<Candidate> people)
    {
        var names = NameCollector.Collect(tokens, people);
        var judged = new Dictionary<SpelledName, SpellingPair>();
        foreach (var (one, other) in NearPairs.Find(names))
            if (SpellingJudge.Judge(names[one], names[other]) is { } pair && IsBetter(pair, judged)) judged[pair.Wrong] = pair;
        foreach (var pair in judged.Values)
            if (!judged.TryGetValue(pair.Right, out var back) || back.Right != pair.Wrong)
                foreach (var finding in Report(pair)) yield return finding;
    }

    /// <summary>Of several that may be meant, the one with the smallest slip, then the most frequent.</summary>
    private static bool IsBetter(SpellingPair pair, Dictionary<SpelledName, SpellingPair> judged) =>
        !judged.TryGetValue(pair.Wrong, out var known)
            || (pair.SharesHalf, -pair.Slip.Cost, pair.Right.Count).CompareTo((known.SharesHalf, -known.Slip.Cost, known.Right.Count)) > 0;

    private IEnumerable<Finding> Report(SpellingPair pair)
    {
        var places = pair.WrongPlaces.FindAll(place => !LetsStand(place));
        foreach (var place in reportsAll ? places : places.Take(1)) yield return Finding(pair, place, places.Count);
    }

    private bool LetsStand(NamePlace place) => IsMeant(place) || MisspelledNames.MayStand(_manuscript, place.Extent);

    /// <summary>Quoted words that talk about a spelling have it on purpose: "'Who is this Kim Kardajan?' He didn't know."</summary>
    private bool IsMeant(NamePlace place) => isQuoted(place.Token) && SpellingTalk.IsAbout(tokens, place.Token);

    private Finding Finding(SpellingPair pair, NamePlace place, int places)
    {
        var first = Place.In(Lines, _manuscript.Map.ToSource(pair.RightPlaces[0].Extent));
        var rule = isQuoted(place.Token) && !IsPlainReference(pair) ? Rules.NameInQuotation : Rules.NameUnlikeArticle;
        var evidence = FormattableString.Invariant($"{SpellingFinding.Times(pair.RightPlaces.Count)} here, first in line {first.Start.Line}");
        return SpellingFinding.Of(rule, _manuscript, place.Extent, pair.Right.Form, evidence, places, first);
    }

    /// <summary>In a quotation: what no speaker means to say, neither a word nor a name, and one slip from a name of the article.</summary>
    private static bool IsPlainReference(SpellingPair pair) => pair.Wrong.Standing == Standing.Strange && pair.Slip.Edits == 1;
}
