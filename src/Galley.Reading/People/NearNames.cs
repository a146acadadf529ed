using Galley.Language;
using Galley.Lexicon;

namespace Galley.People;

/// <summary>Which unlike spellings are one name.</summary>
internal static class NearNames
{
    /// <summary>Shorter words differ by one letter too easily.</summary>
    private const int Shortest = 4;

    /// <summary>
    /// A word alone: one slip, the first letter kept, both spellings unknown as words and not an inflection of each other.
    /// </summary>
    public static bool IsNear(string key, string meant) =>
        key.Length >= Shortest && meant.Length >= Shortest
        && !AreForms(key, meant)
        && !AreBothGivenNames(key, meant)
        && !IsWord(key)
        && Slip.Between(key, meant) is { Edits: 1, TouchesFirst: false };

    /// <summary>A word beside another that both names share: more may differ, as the other half vouches for it.</summary>
    public static bool IsNearBesideShared(string key, string meant)
    {
        if (key.Length < 3 || meant.Length < 3 || AreForms(key, meant) || NameForms.AreHyphened(key, meant)) return false;
        if (Slip.Between(key, meant) is not { TouchesFirst: false } slip) return false;
        if (AreBothNames(key, meant)) return slip.IsDoubling;
        return !IsWord(key) && slip.Edits <= Math.Min(key.Length, meant.Length) switch { < 5 => 1, < 8 => 2, _ => 3 };
    }

    /// <summary>Kardashian and Kardashians, Iraq and Iraqi, Mike and Mikey: only names that people bear have pet forms.</summary>
    private static bool AreForms(string key, string meant) =>
        NameForms.ArePlural(key, meant) || NameForms.AreDerived(key, meant)
            || (NameForms.AreFamiliar(key, meant) && (IsKnownName(key) || IsKnownName(meant)));

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
}
