using Galley.Language;
using Galley.Lexicon;

namespace Galley.Proofs.Names;

/// <summary>
/// Judges two spellings: one name or two, and if one, which is wrong. Everything that makes them two (or no names at all) is a named
/// objection in one table; where none holds, the slip must be small enough for what else speaks for one name.
/// </summary>
internal static class SpellingJudge
{
    private const int LongName = 8;

    /// <summary>Each reason for which two near spellings are both right.</summary>
    private static readonly (string Name, Func<SpellingPair, bool> Holds)[] Objections =
    [
        ("the other halves of the full names differ", p => p.HasOtherHalf && !IsUnmistakable(p)),
        ("a plural or possessive", p => NameForms.ArePlural(p.Wrong.Key, p.Right.Key) && !HasLostItsEnd(p)),
        ("one is derived from the other", p => !p.SharesHalf && p.Wrong.Standing != Standing.Strange && AreDerived(p)),
        ("a people's or place's name", IsDerivedFromPlace),
        ("a longer form", p => NameForms.AreLengthened(p.Wrong.Key, p.Right.Key)),
        ("ways to write one name", p => SpellingVariants.Are(p.Wrong.Key, p.Right.Key)),
        ("with and without a joint", p => NameForms.AreParted(p.Wrong.Key, p.Right.Key)),
        ("named side by side", AreSideBySide),
        ("names of two parts", p => NameForms.AreHyphened(p.Wrong.Key, p.Right.Key)),
        ("acronyms", p => p.Wrong.IsAllCapitals && (p.Right.IsAllCapitals || p.Wrong.Key.Length < 5)),
        ("a part of names", p => p.Wrong.Word.Is(WordClass.Particle) || p.Right.Word.Is(WordClass.Particle)),
        ("a word that is no name here", p => p.Wrong.Standing == Standing.Word && !IsUsedAsName(p)),
        ("the other is a word", p => p.Right.Standing == Standing.Word && !p.Right.IsPersonal),
        ("two known names", p => p.Wrong.Standing == Standing.Name && !p.SharesHalf && !IsSurelyMeant(p) && !IsUndoubled(p)),
        ("nobody's", p => !p.SharesHalf && !IsSomebodys(p)),
        ("relatives", p => p.SharesHalf && p.Wrong.Standing == Standing.Name && MayBeRelatives(p)),
        ("two names in use", AreBothInUse),
        ("an umlaut written in two letters", p => NameForms.AreUmlauts(p.Wrong.Form, p.Right.Form)),
        ("another first letter", p => p.Slip.TouchesFirst && !p.SharesHalf && !IsSwapOfFirst(p) && !IsNeverNamedAgain(p)),
    ];

    /// <summary>The two with the wrong one told from the right one; null where both may be right.</summary>
    public static SpellingPair? Judge(SpelledName one, SpelledName other)
    {
        if (Slip.Between(one.Key, other.Key) is not { } slip) return null;
        var pair = WrongSide.Of(new(one, other, slip));
        foreach (var (_, holds) in Objections)
            if (holds(pair)) return null;
        return slip.Cost <= Allowed(pair) ? pair : null;
    }

    /// <summary>How great a slip may be: more is believed of long names, and of those whose other half is the same.</summary>
    private static double Allowed(SpellingPair pair)
    {
        var length = Math.Min(pair.Wrong.Key.Length, pair.Right.Key.Length);
        if (pair.Wrong.Standing != Standing.Strange) return length < 3 ? 0 : 1.1;
        if (length == 3 && IsSurelyMeant(pair) && pair.Wrong.Places[0].Speaks) return 1.1;
        if (pair.SharesHalf) return length switch { < 3 => 1.0, < 5 => 1.2, < 8 => 2.0, _ => 3.0 };
        var shortest = pair.Wrong.HasTitle || !HasVowel(pair.Wrong.Key) ? 1.0 : 0.7;
        return length switch { < 3 => 0, 3 => shortest, < 5 => 1.1, < 9 => 1.4, _ => 2.0 } + (length >= 7 && pair.Outnumbers(5) ? 0.6 : 0);
    }

    /// <summary>A long spelling that nobody bears, one slip away: no two people are so named.</summary>
    private static bool IsUnmistakable(SpellingPair pair) =>
        pair.Wrong.Standing == Standing.Strange
            && ((pair.Slip.IsDoubling && pair.Wrong.Key.Length >= LongName) || HasSlippedIntoNoName(pair));

    /// <summary>"Jlohn Vance", where there is a John Holt: no other name is so spelled either.</summary>
    private static bool HasSlippedIntoNoName(SpellingPair pair) =>
        pair.Right.Word.Is(WordClass.GivenName | WordClass.FamilyName) && pair.Slip.Edits == 1 && pair.Wrong.Key.Length > 4
            && Plausibility.IsImpossible(pair.Wrong.Key) && !Plausibility.IsImpossible(pair.Right.Key);

    /// <summary>"Jacob said", where only a Rick Jacobs was introduced.</summary>
    private static bool HasLostItsEnd(SpellingPair pair) =>
        pair.Wrong.Standing == Standing.Name && pair.Wrong.Key.Length < pair.Right.Key.Length && IsSurelyMeant(pair);

    private static bool HasVowel(string key) => key.IndexOfAny(['a', 'e', 'i', 'o', 'u', 'y']) >= 0;

    private static bool IsDerivedFromPlace(SpellingPair pair) =>
        (pair.Wrong.Word.Is(WordClass.Demonym | WordClass.Place) || pair.Right.Word.Is(WordClass.Demonym))
            && AreDerived(pair);

    private static bool AreDerived(SpellingPair pair) => NameForms.AreDerived(pair.Wrong.Key, pair.Right.Key);

    private static bool AreFamiliar(SpellingPair pair) => NameForms.AreFamiliar(pair.Wrong.Key, pair.Right.Key);

    /// <summary>"Human Abedin", and "Mr. Rebel" beside "Mr. Rubel".</summary>
    private static bool IsUsedAsName(SpellingPair pair) => pair.SharesHalf || pair.SharesTitle || IsSurelyMeant(pair);

    /// <summary>What else the article says of both speaks for one person, whatever the spelling is.</summary>
    private static bool IsSurelyMeant(SpellingPair pair) => IsNobodyElse(pair) || IsNeverNamedAgain(pair);

    /// <summary>
    /// A name alone refers to somebody who was introduced in full. One that nobody here was introduced by, and that the sentence treats as
    /// a person, means the one who was.
    /// </summary>
    private static bool IsNobodyElse(SpellingPair pair) =>
        pair.Wrong.Count == 1 && pair.Wrong.Places[0] is { IsLone: true, ActsAsPerson: true } place
            && pair.Right.IsPersonal && (pair.Right.IsIntroduced || (pair.Right.IsInFull && !AreFamiliar(pair)))
            && !(place.OpensSentence && pair.Wrong.Standing == Standing.Word && !IsSubject(pair.Wrong))
            && !pair.Wrong.Word.Is(WordClass.Calendar | WordClass.Place | WordClass.Demonym);

    /// <summary>"Saw said …": a single thing would have an article before it, and several would end in s.</summary>
    private static bool IsSubject(SpelledName name) =>
        name.Places[0].Speaks && !name.Key.EndsWith("s", StringComparison.Ordinal) && !name.Word.Is(WordClass.Collective);

    /// <summary>"Terry Files … Giles told …": whoever is introduced is named again, and by a family name.</summary>
    private static bool IsNeverNamedAgain(SpellingPair pair) =>
        pair.Wrong.Count == 1 && pair.Wrong.Places[0] is { Before: not null, After: null } place
            && !pair.Wrong.Word.Is(WordClass.FamilyName) && pair.Right.Places[0].Token > place.Token
            && pair.Right.Places.TrueForAll(p => p.IsLone) && pair.Right.Places.Exists(p => p.ActsAsPerson);

    /// <summary>Two borne names before one family name: of one family, unless the rarer is hardly seen or one of many.</summary>
    private static bool MayBeRelatives(SpellingPair pair)
    {
        var (wrong, right) = (pair.Wrong.Word.Gender, pair.Right.Word.Gender);
        if (wrong != Gender.Unknown && right != Gender.Unknown && wrong != right) return true;
        if (AreFamiliar(pair)) return true;
        if (pair.SharesRank || pair.SharesTwoWords || IsOutOfPlace(pair)) return false;
        return !pair.Outnumbers(2) && !(pair.Slip.Cost <= 0.8 && pair.Wrong.Key.Length >= 6 && pair.WrongPlaces.Count == 1);
    }

    /// <summary>Only the other spelling is borne as that half of a name: "Berne Holt" is Bernie, "Ida Ruby" may be Rubio.</summary>
    private static bool IsOutOfPlace(SpellingPair pair)
    {
        var half = pair.WrongPlaces.TrueForAll(p => p.Before is null) ? WordClass.GivenName : WordClass.FamilyName;
        return !pair.Wrong.Word.Is(half) && pair.Right.Word.Is(half);
    }

    private static bool IsSomebodys(SpellingPair pair) =>
        pair.Right.IsPersonal || (!pair.Right.Word.Is(WordClass.Demonym | WordClass.Place)
            && (pair.Wrong.IsPersonal || pair.Right.Word.Is(WordClass.GivenName | WordClass.FamilyName)));

    /// <summary>"Hilary" once, where three times "Hillary" stands.</summary>
    private static bool IsUndoubled(SpellingPair pair) => pair.Slip.IsDoubling && pair.Outnumbers(3) && pair.Right.IsPersonal;

    private static bool AreBothInUse(SpellingPair pair) => !pair.SharesHalf && pair.WrongPlaces.Count switch
    {
        1 => false,
        2 => !pair.Outnumbers(2) && !pair.Right.IsInFull,
        _ => !pair.Outnumbers(4),
    };

    /// <summary>"Jane Holt and Jean Holt": nobody is named in full twice in one sentence.</summary>
    private static bool AreSideBySide(SpellingPair pair)
    {
        if (!pair.SharesHalf) return false;
        var at = 0;
        foreach (var wrong in pair.WrongPlaces)
        {
            while (at < pair.RightPlaces.Count && pair.RightPlaces[at].Sentence < wrong.Sentence) at++;
            if (at == pair.RightPlaces.Count) return false;
            if (pair.RightPlaces[at].Sentence == wrong.Sentence) return true;
        }

        return false;
    }

    private static bool IsSwapOfFirst(SpellingPair pair)
    {
        var (wrong, right) = (pair.Wrong.Key, pair.Right.Key);
        return wrong.Length == right.Length && wrong[0] == right[1] && wrong[1] == right[0];
    }
}
