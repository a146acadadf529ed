using System.Runtime.CompilerServices;

namespace Galley.Language;

/// <summary>Spellings that English reads alike have one key: Kowalczyk and Kowalchyk, Keidis and Kiedis.</summary>
internal static class SoundKey
{
    /// <summary>Longest first, so that "sch" is not read as "s" and "ch".</summary>
    private static readonly (string Letters, char Sound)[] Sounds =
    [
        ("tsch", 'C'), ("sch", 'S'), ("tch", 'C'), ("cz", 'C'), ("ch", 'C'), ("sh", 'S'), ("ph", 'f'), ("ck", 'k'), ("ks", 'x'),
        ("ei", 'i'), ("ie", 'i'), ("ey", 'i'), ("ea", 'i'), ("ee", 'i'), ("y", 'i'), ("ou", 'u'), ("oo", 'u'),
        ("w", 'v'), ("z", 's'), ("q", 'k'), ("c", 'k'),
    ];

    /// <param name="spelling">Folded.</param>
    public static string Of(string spelling)
    {
        var key = new char[spelling.Length];
        var length = 0;
        for (var at = 0; at < spelling.Length;)
        {
            var (letters, sound) = At(spelling, at);
            if (length == 0 || key[length - 1] != sound) key[length++] = sound;
            at += letters;
        }

        return new(key, 0, length);
    }

    [MethodImpl(Hot.Path)]
    private static (int Letters, char Sound) At(string spelling, int at)
    {
        foreach (var (letters, sound) in Sounds)
        {
            if (letters[0] == spelling[at] && string.CompareOrdinal(spelling, at, letters, 0, letters.Length) == 0)
                return (letters.Length, sound);
        }

        return (1, spelling[at]);
    }
}
