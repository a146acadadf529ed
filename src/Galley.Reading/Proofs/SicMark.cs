namespace Galley.Proofs;

/// <summary>The editor's "[sic]" or "(sic)": the word before it stands as it was written.</summary>
internal static class SicMark
{
    /// <summary>Whether it follows the offset; closing quotation marks, a possessive ending and white space may stand between.</summary>
    public static bool Follows(string text, int end)
    {
        var i = end;
        if (i + 1 < text.Length && text[i] is '\'' or '\u2019' && text[i + 1] == 's') i += 2;
        while (i < text.Length && (text[i] is ' ' or '\u00A0' or '"' or '\'' or '\u201D' or '\u2019' or ',' or '.' or '*' or '_')) i++;
        return At(text, i, '[', ']') || At(text, i, '(', ')');
    }

    private static bool At(string text, int at, char open, char close) =>
        at + 5 <= text.Length && text[at] == open && text[at + 4] == close
            && string.Compare(text, at + 1, "sic", 0, 3, StringComparison.OrdinalIgnoreCase) == 0;
}
