using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;

namespace Galley.Manuscripts;

/// <summary>
/// Keeps Markdig's inlines linear. Reading a block's inlines costs up to (possible openings × length), and its tables up to
/// (columns × rows); blocks with too much of either are left as plain text.
/// </summary>
internal sealed class MarkdownBounds : IMarkdownExtension
{
    /// <summary>What any block may cost.</summary>
    private const long Free = 300_000;

    /// <summary>
    /// What all blocks of an article together may cost above that: enough for a table of 400 rows with a link and a stressed word in
    /// each.
    /// </summary>
    private const long Budget = 32_000_000;

    private const int LongestScheme = 6;

    /// <summary>Cells a table may have beyond those that are written.</summary>
    private const int EmptyCells = 10_000;

    /// <summary>The blocks of a document that are left as plain text.</summary>
    public static IReadOnlyList<LeafBlock> Refused(MarkdownDocument document) =>
        (document.GetData(typeof(Account)) as Account)?.Refused ?? [];

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        foreach (var parser in pipeline.BlockParsers)
            if (parser is ParagraphBlockParser or HeadingBlockParser) parser.Closed += OnClosed;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static void OnClosed(BlockProcessor processor, MarkdigBlock block)
    {
        if (block is not LeafBlock { ProcessInlines: true } leaf) return;
        var (cost, emptyCells) = Measure(leaf);
        if (cost <= Free && emptyCells <= EmptyCells) return;

        if (processor.Document.GetData(typeof(Account)) is not Account account)
        {
            account = new();
            processor.Document.SetData(typeof(Account), account);
        }

        if (emptyCells <= EmptyCells && account.Spent + cost <= Budget)
        {
            account.Spent += cost;
            return;
        }

        leaf.ProcessInlines = false;
        account.Refused.Add(leaf);
    }

    private static (long Cost, long EmptyCells) Measure(LeafBlock block)
    {
        long openings = 0, length = 0, bars = 0, widest = 0;
        var lines = block.Lines;
        for (var i = 0; i < lines.Count; i++)
        {
            long barsInLine = 0;
            var before = '\0';
            var line = lines.Lines[i].Slice.AsSpan();
            for (var at = 0; at < line.Length; at++)
            {
                var c = line[at];
                if (c is '[' or '<' or '{' || (c is '*' or '_' or '`' or '~' or '=' or '+' or '^' && c != before)) openings++;
                else if (c is ':' or '.' && IsAddress(line, at)) openings++;
                else if (c == '|') barsInLine++;
                before = c;
            }

            length += line.Length;
            bars += barsInLine;
            widest = Math.Max(widest, barsInLine);
        }

        return (openings * length, widest * lines.Count - bars);
    }

    /// <summary>A bare <c>http:</c>, <c>tel:</c>, <c>www.</c>; the address of a link in brackets is no opening of its own.</summary>
    private static bool IsAddress(ReadOnlySpan<char> line, int at)
    {
        var start = at;
        while (start > 0 && at - start < LongestScheme && line[start - 1] is >= 'a' and <= 'z') start--;
        return at - start >= 3 && (line[at] == ':' || line.Slice(start, at - start).EndsWith("www".AsSpan()))
            && (start == 0 || line[start - 1] is not ('(' or '<'));
    }

    private sealed class Account
    {
        public long Spent { get; set; }

        public List<LeafBlock> Refused { get; } = [];
    }
}
