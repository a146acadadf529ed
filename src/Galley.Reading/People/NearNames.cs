using Galley.Language;
using Galley.Lexicon;

namespace Galley.People;

/// <summary>Which unlike spellings are one name.</summary>
internal static class NearNames
{
    /// <summary>Shorter words differ by one letter too easily.</summary>
    private const int Shortest = 4;

    private const int LongestSyllable = 5;

    /// <summary>
    /// A word alone: one edit, the first letter kept, both spellings unknown as words and not an inflection of each other.
    /// </summary>
    public static bool IsNear(string key, string meant) =>
        key.Length >= Shortest && meant.Length >= Shortest
        && key[0] == meant[0]
        && !IsInflection(key, meant)
        && !AreBothGivenNames(key, meant)
        && !IsWord(key)
        && Spelling.Distance(key, meant, 1) == 1;

    /// <summary>A word beside another that both names share: more may differ, as the other half vouches for it.</summary>
    public static bool IsNearBesideShared(string key, string meant)
    {
        if (key.Length < 3 || meant.Length < 3 || key[0] != meant[0] || IsInflection(key, meant)) return false;
        if (AreTiedSyllables(key) && AreTiedSyllables(meant)) return false;
        if (AreBothNames(key, meant)) return IsDoubling(key, meant);
        if (IsWord(key)) return false;
        var limit = Math.Min(key.Length, meant.Length) switch { < 5 => 1, < 8 => 2, _ => 3 };
        var distance = Spelling.Distance(key, meant, limit);
        return distance > 0 && distance <= limit;
    }

    /// <summary>"Kwok-hing": of such syllables one alone makes another name.</summary>
    private static bool AreTiedSyllables(string key)
    {
        var hyphen = key.IndexOf('-');
        return hyphen is > 0 and <= LongestSyllable && key.Length - hyphen - 1 <= LongestSyllable;
    }

    /// <summary>Two names that people do bear: Jon and John, Regan and Reagan.</summary>
    private static bool AreBothNames(string key, string meant) => IsKnownName(key) && IsKnownName(meant);

    private static bool AreBothGivenNames(string key, string meant) =>
        EnglishLexicon.Words.Find(key.AsSpan()).Is(WordClass.GivenName)
            && EnglishLexicon.Words.Find(meant.AsSpan()).Is(WordClass.GivenName);

    private static bool IsKnownName(string key) =>
        EnglishLexicon.Words.Find(key.AsSpan()).Is(WordClass.GivenName | WordClass.FamilyName | WordClass.Place);

    private static bool IsWord(string key)
    {
        var word = EnglishLexicon.Words.Find(key.AsSpan());
        return word.Is(WordClass.Common | WordClass.Calendar | WordClass.Demonym | WordClass.Place | WordClass.Organisation
            | WordClass.ThingWord | WordClass.CueVerb | WordClass.Profession | WordClass.Honorific | WordClass.JobTitle
            | WordClass.Determiner | WordClass.Adverb);
    }

    /// <summary>Kardashian and Kardashians, Iraq and Iraqi.</summary>
    private static bool IsInflection(string key, string meant)
    {
        var (shorter, longer) = key.Length < meant.Length ? (key, meant) : (meant, key);
        if (!longer.StartsWith(shorter, StringComparison.Ordinal)) return false;
        return longer.Substring(shorter.Length) is "s" or "es" or "'s" or "i" or "n" or "an" or "y" or "ie" or "a";
    }

    /// <summary>They differ only in a doubled letter: Hilary, Hillary.</summary>
    private static bool IsDoubling(string key, string meant) => Undouble(key) == Undouble(meant);

    private static string Undouble(string word)
    {
        var kept = new char[word.Length];
        var length = 0;
        foreach (var c in word)
            if (length == 0 || kept[length - 1] != c) kept[length++] = c;
        return new string(kept, 0, length);
    }
}
