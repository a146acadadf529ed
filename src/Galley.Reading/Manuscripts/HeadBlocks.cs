namespace Galley.Manuscripts;

/// <summary>
/// Makes a front matter's title, summary, authors and captions the first blocks of the running text, so that they are proofread in their
/// place.
/// </summary>
internal static class HeadBlocks
{
    public static void Append(HeadValues values, string source, RunningText running)
    {
        Append(values.Title, BlockKind.Headline, source, running);
        Append(values.Summary, BlockKind.Standfirst, source, running);
        foreach (var author in values.Authors) Append(author, BlockKind.Byline, source, running);
        foreach (var caption in values.Captions) Append(caption, BlockKind.Caption, source, running);
    }

    private static void Append(FrontMatterValue? value, BlockKind kind, string source, RunningText running)
    {
        if (value is null) return;
        running.BeginBlock();
        AppendWords(value, source, running);
        running.EndBlock(kind);
    }

    /// <summary>
    /// Appends the value's words, parted by single spaces, each at its own place. From the first word that the source writes
    /// otherwise (with an escape) the rest maps as a whole.
    /// </summary>
    private static void AppendWords(FrontMatterValue value, string source, RunningText running)
    {
        var words = value.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var end = value.Extent.End;
        var at = FirstWord(value, source);
        for (var i = 0; i < words.Length; i++)
        {
            var start = at;
            while (start < end && char.IsWhiteSpace(source[start])) start++;
            var word = words[i];
            if (start + word.Length > end || string.CompareOrdinal(source, start, word, 0, word.Length) != 0)
            {
                if (i > 0) running.Append(" ", new(at, start));
                running.Append(string.Join(" ", words, i, words.Length - i), new(start, end));
                return;
            }

            if (i > 0) running.Append(" ", new(at, start));
            at = start + word.Length;
            running.Append(new Extent(start, at));
        }
    }

    /// <summary>Where the words start: behind a quotation mark, or on the line below the <c>|</c> or <c>&gt;</c> of a block.</summary>
    private static int FirstWord(FrontMatterValue value, string source)
    {
        var (start, end) = (value.Extent.Start, value.Extent.End);
        if (!value.IsQuoted || start == end) return start;
        if (source[start] is '"' or '\'') return start + 1;
        var line = source.IndexOf('\n', start, end - start);
        return line < 0 ? start : line + 1;
    }
}
