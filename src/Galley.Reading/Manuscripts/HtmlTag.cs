namespace Galley.Manuscripts;

/// <summary>A tag of HTML.</summary>
/// <param name="Name">Of its element.</param>
/// <param name="IsClosing">It ends the element.</param>
/// <param name="End">Where the text behind it starts.</param>
internal readonly record struct HtmlTag(string Name, bool IsClosing, int End)
{
    /// <summary>No tag is longer, in UTF-16 code units.</summary>
    private const int Longest = 10_000;

    /// <summary>The tag that opens at this place; null where none does.</summary>
    public static HtmlTag? At(string html, int at)
    {
        var isClosing = at + 1 < html.Length && html[at + 1] == '/';
        var start = isClosing ? at + 2 : at + 1;
        if (html[at] != '<' || start >= html.Length || !IsLetter(html[start])) return null;
        var end = start;
        while (end < html.Length && (IsLetter(html[end]) || html[end] is (>= '0' and <= '9') or '-' or ':')) end++;
        if (EndOf(html, end, Math.Min(html.Length, at + Longest)) is not { } behind) return null;
        return new(html.Substring(start, end - start), isClosing, behind);
    }

    public bool Is(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Behind the next &gt; that stands in no attribute's value.</summary>
    private static int? EndOf(string html, int at, int stop)
    {
        var mark = '\0';
        for (; at < stop; at++)
        {
            var c = html[at];
            if (mark != '\0') mark = c == mark ? '\0' : mark;
            else if (c is '"' or '\'') mark = c;
            else if (c == '>') return at + 1;
            else if (c == '<') return null;
        }

        return null;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
