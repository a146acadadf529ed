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
            var name = SourceLines.Trim(text, new(at, next));
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
        var name = SourceLines.Trim(text, new(start, cut));
        var agency = cut < end ? SourceLines.Trim(text, new(cut + 1, end)) : new Extent(end, end);

        // "AP Photo/Evan Vucci": the agency stands first.
        if (name.In(text).EndsWith(" Photo".AsSpan(), StringComparison.Ordinal)) (name, agency) = (agency, name);
        return new(name.Of(text), name, agency.Of(text), block);
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

    /// <summary>A person rather than "Staff", "AP" or "for the Herald".</summary>
    private static bool IsName(ReadOnlySpan<char> name) =>
        name.Length > 2 && char.IsUpper(name[0]) && name.IndexOf(' ') > 0
        && !name.StartsWith("The ".AsSpan(), StringComparison.Ordinal)
        && !name.EndsWith(" Staff".AsSpan(), StringComparison.OrdinalIgnoreCase)
        && !name.EndsWith(" Press".AsSpan(), StringComparison.Ordinal);
}
