namespace Galley.Manuscripts;

/// <summary>Takes the names out of bylines and credit lines.</summary>
internal static class Bylines
{
    /// <summary>The authors that a byline names: "by Ann Lee, Bo Hart and Cy Dunn | Northlight" gives three.</summary>
    /// <param name="text">The running text.</param>
    /// <param name="line">The byline's extent in it.</param>
    public static IEnumerable<Naming> Authors(string text, Extent line)
    {
        var at = LineShapes.BylineOpening(line.In(text), out var length) ? line.Start + length : line.Start;
        var end = line.End;
        var bar = text.IndexOf('|', at, end - at);
        if (bar >= 0) end = bar;
        while (at < end)
        {
            var next = NextSeparator(text, at, end, out var separatorLength);
            var name = SourceLines.Trim(text, new(at, NameEnd(text, at, next)));
            if (IsName(name.In(text))) yield return new(name.Of(text), name);
            at = next + separatorLength;
        }
    }

    /// <summary>The name and agency of a credit line.</summary>
    public static Credit Credit(string text, Extent line, int block)
    {
        var start = line.Start + LineShapes.CreditOpening(line.In(text));
        var end = line.End;
        if (end > start && text[end - 1] == ')') end--;
        var slash = text.IndexOf('/', start, end - start);
        var comma = text.IndexOf(',', start, end - start);
        var cut = slash >= 0 ? slash : comma >= 0 ? comma : end;
        var name = SourceLines.Trim(text, new(CaptionEnd(text, start, cut), cut));
        var agency = cut < end ? SourceLines.Trim(text, new(cut + 1, end)) : new Extent(end, end);

        // "AP Photo/Evan Vucci": the agency stands first.
        if (name.In(text).EndsWith(" Photo".AsSpan(), StringComparison.Ordinal)) (name, agency) = (agency, name);
        return new(name.Of(text), name, agency.Of(text), block);
    }

    /// <summary>
    /// Where the caption before a name ends: "Crowds at the lock on Sunday. [Ada Holm]". A caption has a word that no name has, so that
    /// the stop of an initial is none of its own.
    /// </summary>
    private static int CaptionEnd(string text, int start, int end)
    {
        if (NameEnd(text, start, end) == end) return start;
        var stop = text.LastIndexOf(". ", end - 1, end - start, StringComparison.Ordinal);
        while (stop > start && char.IsUpper(text[stop - 1]))
            stop = text.LastIndexOf(". ", stop - 1, stop - start, StringComparison.Ordinal);
        return stop > start ? stop + 2 : start;
    }

    /// <summary>Small words inside names.</summary>
    private static readonly string[] Particles = ["de", "da", "del", "della", "der", "di", "du", "van", "von", "den", "bin", "ibn", "al",
        "la", "le", "el", "y"];

    /// <summary>A name ends before the first word in lower case that is no part of names: "Ada Holm [for the Daily Globe]".</summary>
    private static int NameEnd(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsLower(text[i]) || i == start || text[i - 1] != ' ') continue;
            var space = text.IndexOf(' ', i, end - i);
            var word = text.Substring(i, (space < 0 ? end : space) - i);
            if (Array.IndexOf(Particles, word) < 0 && word.IndexOf('-') < 0) return i;
        }

        return end;
    }

    private static int NextSeparator(string text, int at, int end, out int length)
    {
        for (var i = at; i < end; i++)
        {
            length = text[i] is ',' or ';' or '&' ? 1 : IsAnd(text, i, end) ? 5 : 0;
            if (length > 0) return i;
        }

        length = 0;
        return end;
    }

    private static bool IsAnd(string text, int at, int end) =>
        at + 5 <= end && string.Compare(text, at, " and ", 0, 5, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>What follows a name in a byline: "Court Reporter", "Staff Writer", "Arts Editor".</summary>
    private static readonly string[] BylineRoles = ["Reporter", "Writer", "Editor", "Correspondent", "Columnist", "Contributor", "Critic",
        "Photographer", "Bureau"];

    private static bool EndsInRole(ReadOnlySpan<char> name)
    {
        foreach (var role in BylineRoles)
            if (name.EndsWith(role.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>A person rather than "Staff", "AP" or "for the Herald".</summary>
    private static bool IsName(ReadOnlySpan<char> name) =>
        name.Length > 2 && char.IsUpper(name[0]) && name.IndexOf(' ') > 0
        && !name.StartsWith("The ".AsSpan(), StringComparison.Ordinal)
        && !name.EndsWith(" Staff".AsSpan(), StringComparison.OrdinalIgnoreCase)
        && !EndsInRole(name)
        && !name.EndsWith(" Press".AsSpan(), StringComparison.Ordinal);
}
