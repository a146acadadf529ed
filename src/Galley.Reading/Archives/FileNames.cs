using Galley.Manuscripts;

namespace Galley.Archives;

/// <summary>Tells what a file's name says: hashes, numbers and dates are no words.</summary>
internal static class FileNames
{
    private const int ShortestWord = 3;
    private const int ShortestHash = 6;
    private const int ShortestHashOfLetters = 12;
    private const int DateLength = 10;

    /// <summary>The file's name without its extension.</summary>
    public static string Stem(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }

    /// <summary>The day that the name begins with, as Jekyll has it: <c>2026-05-01-low-water.md</c>; null where there is none.</summary>
    public static CalendarDate? DateOf(string stem) =>
        stem.Length >= DateLength && stem[4] == '-' && stem[7] == '-'
        && (stem.Length == DateLength || !char.IsLetterOrDigit(stem[DateLength]))
        && CalendarDate.TryParse(stem.Substring(0, DateLength), out var date) ? date : null;

    /// <summary>The name without the day that it begins with.</summary>
    public static string WithoutDate(string stem) =>
        DateOf(stem) is not null && stem.Length > DateLength + 1 ? stem.Substring(DateLength + 1) : stem;

    public static bool HoldsWord(string stem)
    {
        foreach (var token in stem.Split(' ', '-', '_', '.', '+'))
            if (!IsHash(token) && LongestRunOfLetters(token) >= ShortestWord) return true;
        return HoldsWordOfOtherScript(stem);
    }

    // A hash is written in hexadecimal, with digits among the letters or so long that no word is.
    private static bool IsHash(string token) =>
        token.All(IsHexadecimal) && (token.Length >= ShortestHashOfLetters || (token.Length >= ShortestHash && token.Any(char.IsDigit)));

    private static bool IsHexadecimal(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static int LongestRunOfLetters(string token)
    {
        int longest = 0, run = 0;
        foreach (var c in token)
        {
            run = char.IsLetter(c) ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    // In a script without capitals one sign may be a word.
    private static bool HoldsWordOfOtherScript(string stem) =>
        stem.Any(c => char.IsLetter(c) && char.ToUpperInvariant(c) == char.ToLowerInvariant(c) && c > 'ʯ');
}
