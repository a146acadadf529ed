using System.Runtime.CompilerServices;

namespace Galley.Language;

/// <summary>Finds what stands in prose but is none: web and e-mail addresses, handles, hashtags, file names, HTML tags.</summary>
internal static class Addresses
{
    /// <summary>Longer ones are cut, so that text without white space costs no more than its length.</summary>
    private const int Longest = 400;

    private static readonly string[] FileEndings =
        [".com", ".org", ".net", ".gov", ".edu", ".co.uk", ".html", ".pdf", ".txt", ".md", ".jpg", ".png", ".cs"];

    /// <summary>Its length where one begins at <paramref name="start"/>, else 0.</summary>
    [MethodImpl(Hot.Path)]
    public static int LengthAt(string text, int start, int stop)
    {
        stop = Math.Min(stop, start + Longest);
        var first = text[start];
        if (first == '<') return TagLength(text, start, stop);
        if (start > 0 && char.IsLetterOrDigit(text[start - 1])) return 0;
        if (first is '@' or '#') return HandleLength(text, start, stop);
        if (!char.IsLetterOrDigit(first)) return 0;
        var end = start + 1;
        var isAddress = false;
        while (end < stop && !char.IsWhiteSpace(text[end]) && text[end] is not ('"' or '<' or '>' or '(' or ')' or '\u201C' or '\u201D'))
        {
            isAddress |= text[end] == '@' || (text[end] == ':' && end + 2 < stop && text[end + 1] == '/' && text[end + 2] == '/');
            end++;
        }

        if (!isAddress && !StartsWith(text, start, "www.") && !HasFileEnding(text, start, end)) return 0;
        while (end > start && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '\u2019') end--;
        return end - start;
    }

    private static int HandleLength(string text, int start, int stop)
    {
        var end = start + 1;
        while (end < stop && (char.IsLetterOrDigit(text[end]) || text[end] == '_')) end++;
        return end > start + 1 ? end - start : 0;
    }

    /// <summary>A tag with its attributes, whose marks are no quotation marks; one that has attributes may lack its end.</summary>
    private static int TagLength(string text, int start, int stop)
    {
        var name = start + 1 < stop && text[start + 1] == '/' ? start + 2 : start + 1;
        if (name >= stop || !char.IsLetter(text[name])) return 0;
        var close = text.IndexOf('>', name, stop - name);
        if (close >= 0) return close + 1 - start;
        return text.IndexOf("=\"", name, stop - name, StringComparison.Ordinal) >= 0 ? stop - start : 0;
    }

    private static bool StartsWith(string text, int start, string word) =>
        string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    [MethodImpl(Hot.Path)]
    private static bool HasFileEnding(string text, int start, int end)
    {
        while (end > start && !char.IsLetterOrDigit(text[end - 1])) end--;
        foreach (var ending in FileEndings)
            if (end - start > ending.Length + 1
                && string.Compare(text, end - ending.Length, ending, 0, ending.Length, StringComparison.OrdinalIgnoreCase)
                == 0) return true;
        return false;
    }
}
