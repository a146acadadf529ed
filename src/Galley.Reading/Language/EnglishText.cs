namespace Galley.Language;

/// <summary>Tells whether a text is English, by words that every English text has and no text in another language has often.</summary>
public static class EnglishText
{
    /// <summary>In UTF-16 code units; the rest of a text is in the same language.</summary>
    private const int Longest = 8000;

    /// <summary>Of so many words at least one is common: in English prose one in seven is, in other languages one in a hundred.</summary>
    private const int MostForOne = 25;

    private static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "and", "of", "that", "with", "from", "this", "they", "which", "were", "have",
    };

    public static bool IsOne(string text)
    {
        var (words, common) = (0, 0);
        var end = Math.Min(text.Length, Longest);
        for (var at = 0; at < end; at++)
        {
            if (!char.IsLetter(text[at])) continue;
            var start = at;
            while (at < end && char.IsLetter(text[at])) at++;
            words++;
            if (Common.Contains(text.Substring(start, at - start))) common++;
        }

        return common > 0 && common * MostForOne >= words;
    }
}
