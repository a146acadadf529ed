namespace Galley.Language;

/// <summary>A convention of quotation marks.</summary>
public enum MarkFamily : byte
{
    /// <summary>" “ ” „ ‟ 〝 〞 〟 '' `` ’’</summary>
    Double,
    /// <summary>' ‘ ’ ‚ ‛ `</summary>
    Single,
    /// <summary>« »</summary>
    Guillemet,
    /// <summary>‹ ›</summary>
    SingleGuillemet,
    /// <summary>「」</summary>
    Corner,
    /// <summary>『』</summary>
    DoubleCorner,
}

/// <summary>What side a mark's shape belongs to.</summary>
public enum MarkSide : byte
{
    Either,
    Opening,
    Closing,
}

/// <summary>The quotation marks there are.</summary>
internal static class QuoteMarks
{
    /// <summary>Length of the quotation mark at this place (two apostrophes are one mark), or 0.</summary>
    public static int MarkLength(string text, int at, int stop)
    {
        var c = text[at];
        if (c < '\u0080' ? c is not ('"' or '\'' or '`') : FamilyOf(c) is null) return 0;
        var isPair = c is '\'' or '`' or '\u2019' && at + 1 < stop && text[at + 1] == c;
        return isPair && !IsClosingTriple(text, at, stop) ? 2 : 1;
    }

    /// <summary>''' after a word: the inner single mark closes first, then the double one.</summary>
    private static bool IsClosingTriple(string text, int at, int stop) =>
        at + 2 < stop && text[at + 1] == text[at] && text[at + 2] == text[at] && at > 0 && !char.IsWhiteSpace(text[at - 1])
            && text[at - 1] != text[at];

    public static (MarkFamily Family, MarkSide Side) Shape(ReadOnlySpan<char> mark)
    {
        if (mark.Length == 1) return FamilyOf(mark[0]) ?? (MarkFamily.Double, MarkSide.Either);
        return (MarkFamily.Double, mark[0] switch { '`' => MarkSide.Opening, '\'' => MarkSide.Either, _ => MarkSide.Closing });
    }

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC' or '\u2018';

    private static (MarkFamily, MarkSide)? FamilyOf(char c) => c switch
    {
        '"' or '\u2033' or '\uFF02' => (MarkFamily.Double, MarkSide.Either),
        '\u201C' or '\u201E' or '\u201F' or '\u301D' => (MarkFamily.Double, MarkSide.Opening),
        '\u201D' or '\u301E' or '\u301F' => (MarkFamily.Double, MarkSide.Closing),
        '\'' => (MarkFamily.Single, MarkSide.Either),
        '\u2018' or '\u201A' or '\u201B' or '`' => (MarkFamily.Single, MarkSide.Opening),
        '\u2019' => (MarkFamily.Single, MarkSide.Closing),
        '\u00AB' => (MarkFamily.Guillemet, MarkSide.Opening),
        '\u00BB' => (MarkFamily.Guillemet, MarkSide.Closing),
        '\u2039' => (MarkFamily.SingleGuillemet, MarkSide.Opening),
        '\u203A' => (MarkFamily.SingleGuillemet, MarkSide.Closing),
        '\u300C' => (MarkFamily.Corner, MarkSide.Opening),
        '\u300D' => (MarkFamily.Corner, MarkSide.Closing),
        '\u300E' => (MarkFamily.DoubleCorner, MarkSide.Opening),
        '\u300F' => (MarkFamily.DoubleCorner, MarkSide.Closing),
        _ => null,
    };
}
