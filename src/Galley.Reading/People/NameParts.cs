using System.Runtime.CompilerServices;
using Galley.Language;
using Galley.Lexicon;

namespace Galley.People;

/// <summary>Compares names by their words.</summary>
internal static class NameParts
{
    /// <summary>The words folded, so that equal names are equal strings.</summary>
    [MethodImpl(Hot.Path)]
    public static string[] Keys(IReadOnlyList<string> parts)
    {
        var keys = new string[parts.Count];
        for (var i = 0; i < keys.Length; i++) keys[i] = Spelling.Fold(parts[i]);
        return keys;
    }

    /// <summary>The places of a name's words.</summary>
    public static IEnumerable<Extent> In(string text, Extent name)
    {
        for (var at = name.Start; at < name.End;)
        {
            var end = at;
            while (end < name.End && !char.IsWhiteSpace(text[end])) end++;
            if (end > at) yield return new(at, end);
            at = end + 1;
        }
    }

    public static bool IsSuffix(string key) => key is "jr." or "jr" or "sr." or "sr" or "ii" or "iii" or "iv";

    public static bool IsInitial(string key) => key.Length == 2 && key[1] == '.';

    /// <summary>Index of the family name's last word.</summary>
    public static int FamilyIndex(string[] keys)
    {
        var last = keys.Length - 1;
        while (last > 0 && IsSuffix(keys[last])) last--;
        return last;
    }

    /// <summary>
    /// Whether all words of the shorter name stand in the longer one, in order, the first perhaps in its short form (Ned Lane, Edward
    /// Lane); suffixes must agree (Ed Lane is not Ed Lane Jr.).
    /// </summary>
    public static bool IsShortFormOf(string[] shorter, string[] longer)
    {
        if (shorter.Length > longer.Length || IsSuffix(shorter[shorter.Length - 1]) != IsSuffix(longer[longer.Length - 1])) return false;
        var at = shorter.Length > 1 && Nicknames.AreOne(shorter[0], longer[0]) ? 1 : 0;
        for (var i = at; i < longer.Length; i++)
            if (at < shorter.Length && SameOrInitial(shorter[at], longer[i])) at++;
        return at == shorter.Length;
    }

    private static bool SameOrInitial(string one, string other) =>
        one == other || (IsInitial(one) && other.Length > 0 && one[0] == other[0])
            || (IsInitial(other) && one.Length > 0 && one[0] == other[0]);
}
