using System.Globalization;
using System.Text;

namespace Galley.Proofs;

/// <summary>
/// Makes an article's words fit for one line of a terminal or build log: a control character there is a command, not a word.
/// </summary>
public static class Printable
{
    private const int Longest = 200;

    /// <summary>The text with each control or bidirectional character, and each line end, as a space.</summary>
    public static string Line(string text)
    {
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPrinted(text[i])) continue;
            clean ??= new(text);
            clean[i] = ' ';
        }

        return clean?.ToString() ?? text;
    }

    /// <summary>The beginning of a text that is too long for a message.</summary>
    public static string Short(string text)
    {
        if (text.Length <= Longest) return text;
        var end = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return text.Substring(0, end) + "…";
    }

    private static bool IsPrinted(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c)
            is not (UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        && c is not ((>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
}
