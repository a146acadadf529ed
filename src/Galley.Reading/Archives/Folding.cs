using System.Text;

namespace Galley.Archives;

/// <summary>Makes names alike that differ in case, accents or the form of an apostrophe only.</summary>
internal static class Folding
{
    // Own tables: the runtime's normalization does nothing on a host without culture data, and readings must not depend on hosts.
    private const string From =
        "àáâãäåāăąǎ" + "æ" + "çćĉċč" + "ďđð" + "èéêëēĕėęěẽẹ" + "ĝğġģ" + "ĥħ" + "ìíîïĩīĭįıǐ" + "ĵ" + "ķ" + "ĺļľŀł" + "ñńņňŋ" + "òóôõöøōŏőǒơọ" + "ŕŗř"
        + "śŝşšș" + "ţťŧț" + "ùúûüũūŭůűųǔư" + "ŵ" + "ýÿŷ" + "źżž";

    private const string To =
        "aaaaaaaaaa" + "a" + "ccccc" + "ddd" + "eeeeeeeeeee" + "gggg" + "hh" + "iiiiiiiiii" + "j" + "k" + "lllll" + "nnnnn" + "oooooooooooo" + "rrr"
        + "sssss" + "tttt" + "uuuuuuuuuuuu" + "w" + "yyy" + "zzz";

    private static readonly Dictionary<char, char> Bases = Enumerable.Range(0, From.Length).ToDictionary(i => From[i], i => To[i]);

    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            var lower = char.ToLowerInvariant(c);
            if (IsAccent(lower)) continue;
            if (lower is '’' or '‘' or 'ʼ') folded.Append('\'');
            else folded.Append(Bases.TryGetValue(lower, out var plain) ? plain : lower);
        }

        return folded.ToString();
    }

    private static bool IsAccent(char c) => c is >= '\u0300' and <= '\u036F';
}
