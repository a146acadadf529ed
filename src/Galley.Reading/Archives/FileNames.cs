namespace Galley.Archives;

/// <summary>Tells whether a file's name says anything: hashes, numbers and dates do not.</summary>
internal static class FileNames
{
    private const int ShortestWord = 3;
    private const int ShortestHash = 6;
    private const int ShortestHashOfLetters = 12;

    /// <summary>The file's name without its extension.</summary>
    public static string Stem(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }

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
