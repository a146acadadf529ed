namespace Galley.Manuscripts;

/// <summary>What a body may hold to be read as Markdown. Apart from Markdig, so that plain text never loads it.</summary>
internal static class MarkdownLimits
{
    /// <summary>In UTF-16 code units.</summary>
    private const int Longest = 1024 * 1024;

    /// <summary>
    /// Markdig walks all blocks before for each heading that is underlined, and all definitions for each definition of a link.
    /// </summary>
    private const int MostSlowLines = 5000;

    /// <summary>Why a body is too much for Markdown; null where it is not.</summary>
    public static string? Exceeded(string source, int start)
    {
        if (SourceLength.Exceeds(source, new(start, source.Length), Longest)) return "it is longer than 1 MB";
        var slowLines = 0;
        for (var at = start; at < source.Length; at = NextLine(source, at))
            if (IsSlow(source, at) && ++slowLines > MostSlowLines) return "it defines or underlines more than 5,000 links and headings";
        return null;
    }

    /// <summary>Whether the line could define a link (<c>[label]: …</c>) or underline a heading (<c>===</c>, <c>---</c>).</summary>
    private static bool IsSlow(string source, int at)
    {
        while (at < source.Length && source[at] is ' ' or '\t' or '>') at++;
        if (at == source.Length) return false;
        return source[at] is '[' or '=' || (source[at] == '-' && (at + 1 == source.Length || source[at + 1] is '-' or '\r' or '\n'));
    }

    private static int NextLine(string source, int at)
    {
        var end = source.IndexOfAny(['\r', '\n'], at);
        return end < 0 ? source.Length : end + 1;
    }
}
