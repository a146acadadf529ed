using Galley.Language;
using Galley.Manuscripts;
using Galley.People;
using Galley.Proofs.Names;

namespace Galley.Proofs;

/// <summary>
/// Finds names that are spelled unlike the rest of the article: GLY001, and GLY003 inside quotations; and unlike a well-known name: GLY002.
/// </summary>
/// <param name="isEnglish">Other languages spell well-known names their own way.</param>
/// <param name="reportsAll">Report every place of a misspelled form; else its first, which then stands for all.</param>
internal sealed class NameProof(TokenText tokens, Func<int, bool> isQuoted, bool isEnglish, bool reportsAll)
{
    private readonly Manuscript _manuscript = tokens.Manuscript;

    private LineMap? _lines;

    /// <summary>Made only where something is misspelled.</summary>
    private LineMap Lines => _lines ??= new(_manuscript.Source);

    public IEnumerable<Finding> Read(List<Candidate> people)
    {
        var (names, byToken) = NameCollector.Collect(tokens, people);
        var judged = Judge(names);
        var lostSpaces = new LostSpaces(tokens, names);
        var wellKnown = new WellKnownSlips(tokens, names, byToken);
        return judged.Values.Where(pair => !judged.TryGetValue(pair.Right, out var back) || back.Right != pair.Wrong).SelectMany(Report)
            .Concat(names.Where(name => !judged.ContainsKey(name)).SelectMany(ReportAlone));

        IEnumerable<Finding> ReportAlone(SpelledName name) =>
            lostSpaces.In(name) is { } words ? Report(name, words)
            : isEnglish && wellKnown.In(name) is { } slip ? Report(slip)
            : [];
    }

    /// <summary>The spellings that another one of the article speaks against, each with the one that does.</summary>
    private static Dictionary<SpelledName, SpellingPair> Judge(List<SpelledName> names)
    {
        var judged = new Dictionary<SpelledName, SpellingPair>();
        foreach (var (one, other) in NearPairs.Find(names))
            if (SpellingJudge.Judge(names[one], names[other]) is { } pair && IsBetter(pair, judged)) judged[pair.Wrong] = pair;
        return judged;
    }

    /// <summary>Of several that may be meant, the one with the smallest slip, then the most frequent.</summary>
    private static bool IsBetter(SpellingPair pair, Dictionary<SpelledName, SpellingPair> judged) =>
        !judged.TryGetValue(pair.Wrong, out var known)
            || (pair.SharesHalf, -pair.Slip.Cost, pair.Right.Count).CompareTo((known.SharesHalf, -known.Slip.Cost, known.Right.Count)) > 0;

    private IEnumerable<Finding> Report(SpellingPair pair)
    {
        var (evidence, first) = EvidenceOf(pair.RightPlaces);
        return Report(pair.WrongPlaces.FindAll(place => !LetsStand(place)), RuleAt, pair.Right.Form, evidence, first);

        Rule RuleAt(NamePlace place) => isQuoted(place.Token) && !IsPlainReference(pair) ? Rules.NameInQuotation : Rules.NameUnlikeArticle;
    }

    private IEnumerable<Finding> Report(SpelledName wrong, (SpelledName Name, string Word) meant)
    {
        var (evidence, first) = EvidenceOf(meant.Name.Places);
        var right = meant.Name.Form + " " + meant.Word;
        return Report(wrong.Places.FindAll(place => !LetsStand(place)), _ => Rules.NameUnlikeArticle, right, evidence, first);
    }

    /// <summary>A speaker may know somebody else, unless nobody is called what the quotation has.</summary>
    private IEnumerable<Finding> Report(WellKnownSlip slip)
    {
        var places = slip.Places.FindAll(p => !LetsStand(p) && (slip.Wrong.Standing == Standing.Strange || !isQuoted(p.Token)));
        return Report(places, _ => Rules.NameUnlikeHouse, slip.Known.WordAt(slip.At), "in the well-known name " + slip.Known.Name, null);
    }

    private IEnumerable<Finding> Report(List<NamePlace> places, Func<NamePlace, Rule> rule, string right, string evidence, Place? first) =>
        places.Take(reportsAll ? places.Count : 1)
            .Select(place => SpellingFinding.Of(rule(place), _manuscript, place.Extent, right, evidence, places.Count, first));

    private bool LetsStand(NamePlace place) => IsMeant(place) || MisspelledNames.MayStand(_manuscript, place.Extent);

    /// <summary>Quoted words that talk about a spelling have it on purpose: "'Who is this Kim Kardajan?' He didn't know."</summary>
    private bool IsMeant(NamePlace place) => isQuoted(place.Token) && SpellingTalk.IsAbout(tokens, place.Token);

    private (string Evidence, Place First) EvidenceOf(List<NamePlace> right)
    {
        var first = Place.In(Lines, _manuscript.Map.ToSource(right[0].Extent));
        return (FormattableString.Invariant($"{SpellingFinding.Times(right.Count)} here, first in line {first.Start.Line}"), first);
    }

    /// <summary>In a quotation: what no speaker means to say, neither a word nor a name, and one slip from a name of the article.</summary>
    private static bool IsPlainReference(SpellingPair pair) => pair.Wrong.Standing == Standing.Strange && pair.Slip.Edits == 1;
}
