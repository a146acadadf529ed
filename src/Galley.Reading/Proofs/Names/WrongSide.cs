using Galley.Lexicon;

namespace Galley.Proofs.Names;

/// <summary>Which of two spellings is the wrong one, if one is: the first of these questions that has an answer decides.</summary>
internal static class WrongSide
{
    /// <summary>How much likelier a spelling must look to be taken for the right one.</summary>
    private const double ClearlyLikelier = 0.9;

    /// <summary>Above 0: the pair's wrong spelling is wrong; below: the other one; 0: this question does not tell.</summary>
    private static readonly Func<SpellingPair, int>[] Questions =
    [
        ByMajority, ByMajorityOfAll, ByFame, ByStanding, ByCount, ByCountOfAll, ByLetters, ByFullName, ByOrder,
    ];

    /// <summary>The pair, its sides changed where the other spelling is the wrong one.</summary>
    public static SpellingPair Of(SpellingPair pair)
    {
        foreach (var question in Questions)
            if (question(pair) is not 0 and var side) return side > 0 ? pair : pair.Turned();
        return pair;
    }

    /// <summary>Twice as often.</summary>
    private static int ByMajority(SpellingPair pair) =>
        pair.Outnumbers(2) ? 1 : pair.WrongPlaces.Count >= pair.RightPlaces.Count * 2 ? -1 : 0;

    /// <summary>
    /// Where the full names tell nothing, whoever is called by a name alone, four times as often: the author's one slip in the front matter
    /// is no match for the article's text.
    /// </summary>
    private static int ByMajorityOfAll(SpellingPair pair)
    {
        if (!pair.SharesHalf || pair.Wrong.Standing == Standing.Word || pair.Right.Standing == Standing.Word) return 0;
        var (wrong, right) = (Called(pair.Wrong, pair.WrongPlaces), Called(pair.Right, pair.RightPlaces));
        return right >= wrong * 4 ? 1 : wrong >= right * 4 ? -1 : 0;

        static int Called(SpelledName name, List<NamePlace> inFull) => inFull.Count + name.Places.Count(place => place.IsLone);
    }

    /// <summary>Of "Hilary Clinton" and "Hillary Clinton" everybody knows one.</summary>
    private static int ByFame(SpellingPair pair) =>
        IsWellKnown(pair.Right, pair.RightPlaces).CompareTo(IsWellKnown(pair.Wrong, pair.WrongPlaces));

    private static bool IsWellKnown(SpelledName name, List<NamePlace> places) => places.Exists(place =>
        (place.After is not null && WellKnownNames.Contains(name.Key, place.After.Key))
            || (place.Before is not null && WellKnownNames.Contains(place.Before.Key, name.Key)));

    /// <summary>A known name is right, a strange spelling rather than a word.</summary>
    private static int ByStanding(SpellingPair pair) => StandingOf(pair.Right).CompareTo(StandingOf(pair.Wrong));

    /// <summary>A word that somebody bears as a family name is a name here (Glenn Thrush).</summary>
    private static Standing StandingOf(SpelledName name) =>
        name is { Standing: Standing.Word, IsPersonal: true, IsIntroduced: true } ? Standing.Name : name.Standing;

    private static int ByCount(SpellingPair pair) => pair.RightPlaces.Count.CompareTo(pair.WrongPlaces.Count);

    /// <summary>Other places have it beside another half, or alone.</summary>
    private static int ByCountOfAll(SpellingPair pair) => pair.Right.Count.CompareTo(pair.Wrong.Count);

    private static int ByLetters(SpellingPair pair)
    {
        var difference = Plausibility.Of(pair.Right.Key) - Plausibility.Of(pair.Wrong.Key);
        return Math.Abs(difference) < ClearlyLikelier ? 0 : Math.Sign(difference);
    }

    /// <summary>Whoever is introduced by full name is spelled with care.</summary>
    private static int ByFullName(SpellingPair pair) => IsInFull(pair.RightPlaces).CompareTo(IsInFull(pair.WrongPlaces));

    private static bool IsInFull(List<NamePlace> places) => places.Exists(p => p.Before is not null || p.After is not null);

    /// <summary>At ties the later spelling is wrong most of the time.</summary>
    private static int ByOrder(SpellingPair pair) => pair.WrongPlaces[0].Token.CompareTo(pair.RightPlaces[0].Token);
}
