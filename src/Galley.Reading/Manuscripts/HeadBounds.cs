namespace Galley.Manuscripts;

/// <summary>Where a file's front matter stands: between a first line <c>---</c> and a line <c>---</c> or <c>...</c>.</summary>
/// <param name="Yaml">What stands between the two lines; empty where the head never ends.</param>
/// <param name="Opening">The first line.</param>
/// <param name="BodyStart">Where the article's body starts.</param>
/// <param name="IsClosed">Whether the closing line was found; where not, all of the file is body.</param>
internal readonly record struct HeadBounds(Extent Yaml, Extent Opening, int BodyStart, bool IsClosed)
{
    private const string Fence = "---";

    /// <summary>
    /// Finds the head; null where the file has none. A rule at the top of a text is no head: text follows a head's opening line
    /// at once, and in plain text (where rules are more common than heads) that text must be a key.
    /// </summary>
    public static HeadBounds? Find(string source, ManuscriptFormat format)
    {
        var start = source.Length > 0 && source[0] == '\uFEFF' ? 1 : 0;
        if (format == ManuscriptFormat.Data)
            return new(new(start, source.Length), LineAt(source, start, out _), source.Length, IsClosed: true);
        if (string.CompareOrdinal(source, start, Fence, 0, Fence.Length) != 0) return null;
        var opening = LineAt(source, start, out var yamlStart);
        if (opening.Length != Fence.Length || yamlStart == source.Length) return null;

        var first = LineAt(source, yamlStart, out _).In(source).Trim();
        if (first.IsEmpty || (format == ManuscriptFormat.PlainText && !IsFence(first) && !IsKey(first))) return null;

        for (var at = yamlStart; at < source.Length;)
        {
            var line = LineAt(source, at, out var next);
            if (IsFence(line.In(source))) return new(new(yamlStart, at), opening, next, IsClosed: true);
            at = next;
        }

        return IsKey(first) ? new(new(yamlStart, yamlStart), opening, start, IsClosed: false) : null;
    }

    private static bool IsFence(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd();
        return line.Length == 3 && (line.SequenceEqual(Fence.AsSpan()) || line.SequenceEqual("...".AsSpan()));
    }

    /// <summary>Whether a line opens like <c>title: …</c>, or is a comment.</summary>
    private static bool IsKey(ReadOnlySpan<char> line)
    {
        if (line[0] == '#') return true;
        var colon = line.IndexOf(':');
        if (colon < 1 || (colon + 1 < line.Length && !char.IsWhiteSpace(line[colon + 1]))) return false;
        foreach (var c in line.Slice(0, colon))
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '-' or '.' or '"' or '\'')) return false;
        return true;
    }

    private static Extent LineAt(string source, int at, out int next)
    {
        var end = source.IndexOfAny(['\r', '\n'], at);
        if (end < 0) end = source.Length;
        next = end == source.Length ? end : source[end] == '\r' && end + 1 < source.Length && source[end + 1] == '\n' ? end + 2 : end + 1;
        return new(at, end);
    }
}
