using System.Runtime.CompilerServices;
using System.Text;

namespace Galley.Language;

/// <summary>How near two spellings are.</summary>
internal static class Spelling
{
    /// <summary>
    /// Edits between two words: insertion, omission, exchange and the swap of two neighbours count one each (optimal string alignment),
    /// case and diacritics folded. Stops at <paramref name="limit"/> + 1.
    /// </summary>
    [MethodImpl(Hot.Path)]
    public static int Distance(string one, string other, int limit)
    {
        var a = Fold(one);
        var b = Fold(other);
        if (Math.Abs(a.Length - b.Length) > limit) return limit + 1;
        var before = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, last, row) = (last, row, before);
        }

        return Math.Min(last[b.Length], limit + 1);
    }

    /// <summary>What to write for a word in its own case: KANEY is corrected to KANYE.</summary>
    public static string InCaseOf(string word, string meant) =>
        word.Length > 1 && word == word.ToUpperInvariant() ? meant.ToUpperInvariant() : meant;

    /// <summary>
    /// Lower case, without diacritics, one apostrophe for all; a word of diacritics alone is itself, so that none is empty.
    /// </summary>
    [MethodImpl(Hot.Path)]
    public static string Fold(string word)
    {
        var isPlain = true;
        foreach (var c in word) isPlain &= c < 128;
        if (isPlain) return word.ToLowerInvariant();
        var folded = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (Diacritics.IsCombining(c)) continue;
            folded.Append(Fold(c));
        }

        return folded.Length == 0 ? word : folded.ToString();
    }

    /// <summary>A letter or apostrophe, folded.</summary>
    [MethodImpl(Hot.Path)]
    public static char Fold(char c)
    {
        if (c < 128) return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
        return c is '\u2019' or '\u02BC' ? '\'' : Diacritics.Strip(char.ToLowerInvariant(c));
    }
}
