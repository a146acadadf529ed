using System.Text;

namespace Galley.Language;

/// <summary>Spellings that English reads alike have one key: Kowalczyk and Kowalchyk, Keidis and Kiedis.</summary>
internal static class SoundKey
{
    /// <summary>Longest first, so that "sch" is not read as "s" and "ch".</summary>
    private static readonly (string Letters, string Sound)[] Sounds =
    [
        ("tsch", "C"), ("sch", "S"), ("tch", "C"), ("cz", "C"), ("ch", "C"), ("sh", "S"), ("ph", "f"), ("ck", "k"), ("ks", "x"),
        ("ei", "i"), ("ie", "i"), ("ey", "i"), ("ea", "i"), ("ee", "i"), ("y", "i"), ("ou", "u"), ("oo", "u"),
        ("w", "v"), ("z", "s"), ("q", "k"), ("c", "k"),
    ];

    /// <param name="spelling">Folded.</param>
    public static string Of(string spelling)
    {
        var key = new StringBuilder(spelling.Length);
        for (var at = 0; at < spelling.Length;)
        {
            var (letters, sound) = At(spelling, at);
            if (key.Length == 0 || key[key.Length - 1] != sound[0]) key.Append(sound);
            at += letters;
        }

        return key.ToString();
    }

    private static (int Letters, string Sound) At(string spelling, int at)
    {
        foreach (var (letters, sound) in Sounds)
            if (string.CompareOrdinal(spelling, at, letters, 0, letters.Length) == 0) return (letters.Length, sound);
        return (1, spelling.Substring(at, 1));
    }
}
