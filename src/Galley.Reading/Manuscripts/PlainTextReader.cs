namespace Galley.Manuscripts;

/// <summary>
/// Reads plain text: headline, byline, credit lines, paragraphs (a line each, or hard-wrapped and parted by blank lines).
/// </summary>
internal sealed class PlainTextReader
{
    /// <summary>
    /// Lines of wrapped text are no longer than this, and all but the last hardly shorter than <see cref="ShortestWrapped"/>.
    /// </summary>
    private const int LongestWrapped = 110;
    private const int ShortestWrapped = 40;

    /// <summary>A byline stands within the first blocks.</summary>
    private const int LastBylineBlock = 4;

    private readonly string _source;
    private readonly RunningText _running;
    private readonly bool _hasHeadline;
    private readonly int _headBlocks;

    private PlainTextReader(string source, RunningText running)
    {
        _source = source;
        _running = running;
        _hasHeadline = running.Has(BlockKind.Headline);
        _headBlocks = running.Blocks.Count;
    }

    /// <summary>Appends the blocks of the source from <paramref name="start"/> on.</summary>
    public static void Read(string source, int start, RunningText running) => new PlainTextReader(source, running).ReadFrom(start);

    private void ReadFrom(int start)
    {
        var chunk = new List<Extent>();
        foreach (var line in SourceLines.Of(_source, start))
        {
            var trimmed = SourceLines.Trim(_source, line);
            if (!trimmed.IsEmpty)
            {
                chunk.Add(trimmed);
                continue;
            }

            ReadChunk(chunk);
            chunk.Clear();
        }

        ReadChunk(chunk);
    }

    /// <summary>Reads lines that no blank line parts.</summary>
    private void ReadChunk(List<Extent> lines)
    {
        var isWrapped = IsWrapped(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            var kind = KindOf(lines[i]);
            _running.BeginBlock();
            _running.Append(lines[i]);
            while (isWrapped && kind == BlockKind.Paragraph && i + 1 < lines.Count && KindOf(lines[i + 1]) == BlockKind.Paragraph)
            {
                _running.Append("\n", new(lines[i].End, lines[i + 1].Start));
                _running.Append(lines[++i]);
            }

            _running.EndBlock(kind);
        }
    }

    private BlockKind KindOf(Extent line)
    {
        var text = line.In(_source);
        var bodyBlocks = _running.Blocks.Count - _headBlocks;
        if (!_hasHeadline && bodyBlocks == 0 && LineShapes.IsHeadline(text)) return BlockKind.Headline;
        if (bodyBlocks < LastBylineBlock && LineShapes.IsByline(text)) return BlockKind.Byline;
        if (LineShapes.IsCredit(text)) return BlockKind.Credit;
        return LineShapes.IsFurniture(text) ? BlockKind.Furniture : BlockKind.Paragraph;
    }

    /// <summary>Whether the lines are one paragraph broken by hand: none is long, and some line ends amid a sentence.</summary>
    private bool IsWrapped(List<Extent> lines)
    {
        var breaksSentence = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length > LongestWrapped) return false;
            if (i + 1 == lines.Count) break;
            if (lines[i].Length >= ShortestWrapped && !LineShapes.EndsSentence(lines[i].In(_source))) breaksSentence = true;
        }

        return breaksSentence;
    }
}
