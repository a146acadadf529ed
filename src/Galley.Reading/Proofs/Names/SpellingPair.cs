using Galley.Language;

namespace Galley.Proofs.Names;

/// <summary>
/// Two spellings of which one may be a misspelling of the other, with the evidence of both. A half of the full name that both share
/// ("Huma Abedin", "Human Abedin") is judged alone: what else the two spellings name is no evidence then.
/// </summary>
internal sealed class SpellingPair
{
    /// <param name="wrong">The one that may be wrong.</param>
    /// <param name="right">The one that may be meant.</param>
    /// <param name="slip">How the first comes from the second.</param>
    public SpellingPair(SpelledName wrong, SpelledName right, Slip slip)
    {
        (Wrong, Right, Slip) = (wrong, right, slip);
        SharesHalf = wrong.Before.Overlaps(right.Before) || wrong.After.Overlaps(right.After);
        WrongPlaces = SharesHalf ? wrong.Places.FindAll(IsShared) : wrong.Places;
        RightPlaces = SharesHalf ? right.Places.FindAll(IsShared) : right.Places;
        SharesTitle = ShareTitle(_ => true);
        SharesRank = ShareTitle(Titles.IsRank);
        HasOtherHalf = !SharesHalf && (AreBoth(name => name.IsIntroduced) || AreBoth(name => name.IsFollowed)
            || (wrong.IsGivenName && right.IsFamilyName) || (wrong.IsFamilyName && right.IsGivenName));

        bool IsShared(NamePlace place) =>
            (place.Before is { } before && AreBoth(name => name.Before.Contains(before)))
                || (place.After is { } after && AreBoth(name => name.After.Contains(after)));
        bool AreBoth(Func<SpelledName, bool> holds) => holds(wrong) && holds(right);
    }

    public SpelledName Wrong { get; }

    public SpelledName Right { get; }

    public Slip Slip { get; }

    /// <summary>Both stand beside the same other half of a full name.</summary>
    public bool SharesHalf { get; }

    /// <summary>Of a name of three words or more, two are the same: "Ann Lou Vance", "Anne Lou Vance".</summary>
    public bool SharesTwoWords
    {
        get
        {
            var seen = new HashSet<(SpelledName, SpelledName)>(WrongPlaces.SelectMany(PairsBeside));
            return RightPlaces.SelectMany(PairsBeside).Any(seen.Contains);
        }
    }

    /// <summary>The same title stands before both.</summary>
    public bool SharesTitle { get; }

    /// <summary>The same title stands before both, and it is one that few bear.</summary>
    public bool SharesRank { get; }

    /// <summary>Both stand in full names, and the other halves differ, or one is a given and one a family name: two people.</summary>
    public bool HasOtherHalf { get; }

    /// <summary>The places that are in question: those with the shared half, else all.</summary>
    public List<NamePlace> WrongPlaces { get; }

    public List<NamePlace> RightPlaces { get; }

    /// <summary>Whether the right spelling stands at least so many times as often as the wrong one.</summary>
    public bool Outnumbers(int times) => RightPlaces.Count >= WrongPlaces.Count * times;

    /// <summary>The pair with its sides changed.</summary>
    public SpellingPair Turned() => new(Right, Wrong, Slip);

    /// <summary>The two words of the same name that stand beside the place: before it, behind it, or on both sides.</summary>
    private static IEnumerable<(SpelledName, SpelledName)> PairsBeside(NamePlace place)
    {
        if (place is { Before: { } before, After: { } after }) yield return (before, after);
        if (place.Before?.PlaceAt(place.Token - 1)?.Before is { } first) yield return (first, place.Before);
        if (place.After?.PlaceAt(place.Token + 1)?.After is { } last) yield return (place.After, last);
    }

    private bool ShareTitle(Func<string, bool> counts)
    {
        if (!Wrong.HasTitle || !Right.HasTitle) return false;
        var titles = TitlesOf(RightPlaces);
        return TitlesOf(WrongPlaces).Exists(one => titles.Exists(other => Titles.AreSame(one, other)));

        List<string> TitlesOf(List<NamePlace> places) => places.Select(p => p.Title).OfType<string>().Where(counts).Distinct().ToList();
    }
}
