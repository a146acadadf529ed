using Galley.Language;
using Galley.Lexicon;

namespace Galley.People;

/// <summary>The one word in which a name differs from another that is meant.</summary>
/// <param name="Wrong">The word, folded.</param>
/// <param name="Right">What is meant, as it is written.</param>
internal readonly record struct NameSlip(string Wrong, string Right)
{
    /// <summary>
    /// The slip that makes the one name of the other; null where they are the same or may be two people's. Two names that are borne
    /// (Jon, John) are two people's: nothing but a list of both can say otherwise.
    /// </summary>
    public static NameSlip? Between(string name, string meant)
    {
        var words = Words(name);
        var right = Words(meant);
        if (words.Length != right.Length) return null;
        NameSlip? slip = null;
        for (var i = 0; i < words.Length; i++)
        {
            var (key, meantKey) = (Spelling.Fold(words[i]), Spelling.Fold(right[i]));
            if (key == meantKey) continue;
            if (slip is not null || IsBorne(key) || !IsNear(key, meantKey, words.Length > 1)) return null;
            slip = new(key, right[i]);
        }

        return slip;
    }

    /// <summary>A name's words, without their possessive.</summary>
    public static string[] Words(string name) => name.Split([' '], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsNear(string key, string meant, bool hasOtherHalf) =>
        hasOtherHalf ? NearNames.IsNearBesideShared(key, meant) : NearNames.IsNear(key, meant);

    private static bool IsBorne(string key) =>
        EnglishLexicon.Words.Find(key.AsSpan()).Is(WordClass.GivenName | WordClass.FamilyName);
}
