namespace Galley.Manuscripts;

/// <summary>A comment that asks to let stand.</summary>
/// <param name="Extent">From <c>&lt;!--</c> to <c>--&gt;</c> in the source.</param>
/// <param name="Words">What follows <c>stet:</c>; null for a bare <c>stet</c>.</param>
internal readonly record struct StetComment(Extent Extent, string? Words);

/// <summary>
/// Reads stet marks: <c>&lt;!-- stet --&gt;</c> on a line of its own (the next block) or on a line with text (that line), and
/// <c>&lt;!-- stet: Word, Other Word --&gt;</c> (the file).
/// </summary>
internal static class StetReader
{
    private const string Opening = "<!--";
    private const string Closing = "-->";
    private const string Keyword = "stet";

    /// <summary>A mark stands on one line and is no longer than this.</summary>
    private const int Longest = 1000;

    public static List<StetComment> Comments(string source, int start)
    {
        var comments = new List<StetComment>();
        for (var at = start; (at = source.IndexOf(Opening, at, StringComparison.Ordinal)) >= 0; at += Opening.Length)
            if (CommentAt(source, at) is { } comment) comments.Add(comment);
        return comments;
    }

    /// <summary>What plain text leaves out: the comments, and the blanks before one that ends its line.</summary>
    public static List<Extent> Holes(string source, List<StetComment> comments) => comments.ConvertAll(comment =>
    {
        var start = comment.Extent.Start;
        var endsLine = comment.Extent.End == source.Length || SourceLines.IsLineEnd(source[comment.Extent.End]);
        while (endsLine && start > 0 && source[start - 1] is ' ' or '\t') start--;
        return new Extent(start, comment.Extent.End);
    });

    public static StetMarks Read(string source, List<StetComment> comments, HeadValues head, IReadOnlyList<Block> blocks, OffsetMap map)
    {
        if (comments.Count == 0 && head.Stet.Count == 0) return StetMarks.None;
        var words = new List<string>(head.Stet);
        var ranges = new List<Extent>();
        var nextBlock = 0;
        foreach (var comment in comments)
        {
            if (comment.Words is not null)
            {
                words.AddRange(comment.Words.Split(',').Select(w => w.Trim()).Where(w => w.Length > 0));
                continue;
            }

            if (ranges.Count > 0 && ranges[ranges.Count - 1].Contains(comment.Extent)) continue;
            var line = LineAround(source, comment.Extent);
            if (!IsAlone(source, line, comment.Extent))
            {
                ranges.Add(line);
                continue;
            }

            // Blocks that come from the front matter stand before every comment.
            while (nextBlock < blocks.Count && map.ToSource(blocks[nextBlock].Extent).Start < comment.Extent.End) nextBlock++;
            // With the addresses at its end, and with the pictures before it, which are no block.
            var end = nextBlock < blocks.Count ? map.ToSource(blocks[nextBlock].Extent).End : source.Length;
            var rest = SourceLines.Trim(source, new(comment.Extent.End, LineAround(source, new(end, end)).End));
            if (!rest.IsEmpty) ranges.Add(rest);
        }

        return new(ranges.ToSequence(), words.ToSequence());
    }

    private static StetComment? CommentAt(string source, int start)
    {
        var at = SkipBlanks(source, start + Opening.Length);
        if (string.Compare(source, at, Keyword, 0, Keyword.Length, StringComparison.OrdinalIgnoreCase) != 0) return null;
        at = SkipBlanks(source, at + Keyword.Length);
        var end = source.IndexOf(Closing, at, Math.Min(Longest, source.Length - at), StringComparison.Ordinal);
        if (end < 0) return null;
        var extent = new Extent(start, end + Closing.Length);
        if (end == at) return new(extent, null);
        if (source[at] != ':' || source.IndexOfAny(['\r', '\n'], at, end - at) >= 0) return null;
        return new(extent, source.Substring(at + 1, end - at - 1));
    }

    private static int SkipBlanks(string source, int at)
    {
        while (at < source.Length && source[at] is ' ' or '\t') at++;
        return at;
    }

    private static Extent LineAround(string source, Extent comment)
    {
        int start = comment.Start, end = comment.End;
        while (start > 0 && !SourceLines.IsLineEnd(source[start - 1])) start--;
        while (end < source.Length && !SourceLines.IsLineEnd(source[end])) end++;
        return new(start, end);
    }

    /// <summary>Whether nothing else stands on the line but a block quotation's marks.</summary>
    private static bool IsAlone(string source, Extent line, Extent comment)
    {
        for (var i = line.Start; i < line.End; i++)
            if (!comment.Contains(i) && !char.IsWhiteSpace(source[i]) && source[i] is not ('>' or '\uFEFF')) return false;
        return true;
    }
}
