namespace Galley.Lexicon;

/// <summary>Whether a word may stand twice in a row.</summary>
internal enum Doubling
{
    /// <summary>It may: very very, that that, "came in in 1979".</summary>
    Free,
    /// <summary>Only where a clause ends between the two: "what it is is luck".</summary>
    BetweenClauses,
    /// <summary>Nowhere: the the.</summary>
    Never,
}

/// <summary>The English words of which that is known.</summary>
internal static class DoubledWords
{
    /// <summary>Shorter words of no list are letters, signs and syllables.</summary>
    private const int ShortestOpen = 4;

    private static readonly Lazy<Dictionary<string, Doubling>> Listed = new(() =>
        DataFile.Rows("doubled-words").ToDictionary(row => row.Key, row => KindOf(row[1]), StringComparer.OrdinalIgnoreCase));

    public static Doubling Of(string word)
    {
        if (Listed.Value.TryGetValue(word, out var known)) return known;
        return word.Length >= ShortestOpen && !IsEmphatic(word) && EnglishLexicon.Words.Find(word.AsSpan()).Is(WordClass.Common)
            ? Doubling.BetweenClauses
            : Doubling.Free;
    }

    // "Slowly slowly": an adverb is said twice for its sound.
    private static bool IsEmphatic(string word) =>
        word.EndsWith("ly", StringComparison.OrdinalIgnoreCase) || EnglishLexicon.Words.Find(word.AsSpan()).Is(WordClass.Adverb);

    private static Doubling KindOf(string mark) => mark switch
    {
        "never" => Doubling.Never,
        "clause" => Doubling.BetweenClauses,
        _ => Doubling.Free,
    };
}
