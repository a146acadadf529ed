using System.Globalization;
using Galley.Proofs;
using Markdig;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Galley.Manuscripts;

/// <summary>A body as Markdig reads it.</summary>
internal sealed class ParsedMarkdown
{
    private readonly Dictionary<MarkdownObject, Extent> _places = [];
    private readonly List<(int At, string Target)> _addresses = [];
    private readonly string _html;

    private ParsedMarkdown(MarkdownDocument document, MarkdownPipeline pipeline, RawHtml rawHtml)
    {
        Document = document;
        HeadingIds.Assign(document);
        _html = Render(pipeline, rawHtml);
    }

    /// <summary>Its spans count from the start of the body.</summary>
    public MarkdownDocument Document { get; }

    /// <summary>
    /// Reads the source from <paramref name="start"/> on. Blocks that would take too long are left as plain text, with a fault.
    /// </summary>
    /// <exception cref="ArgumentException">Lists, quotations or marks are nested too deep for Markdig.</exception>
    public static ParsedMarkdown Parse(string source, int start, ReadingOptions options, List<Fault> faults)
    {
        var pipeline = MarkdownPipelines.For(options.Markdown);
        var document = Markdown.Parse(source.Substring(start), pipeline);
        foreach (var block in MarkdownBounds.Refused(document))
        {
            block.Inline = AsWritten(block.Lines);
            var place = new Extent(start + block.Span.Start, start + block.Span.End + 1);
            faults.Add(new(Rules.ReadAsText.Id, place, Sequence.Of("it has more marks than Markdown can be read with")));
        }

        return new(document, pipeline, options.RawHtml);
    }

    /// <summary>The body as HTML.</summary>
    /// <param name="headline">A heading to leave out; null for none.</param>
    public string Html(HeadingBlock? headline) =>
        headline is null ? _html : _html.Remove(_places[headline].Start, _places[headline].Length);

    /// <summary>The addresses in <see cref="Html"/>; where one ends, the attribute's closing mark stands.</summary>
    public Sequence<HtmlAddress> Addresses(HeadingBlock? headline)
    {
        var left = headline is null ? default : _places[headline];
        return _addresses
            .Where(address => !left.Contains(address.At))
            .Select(address => (Place: new Extent(address.At, _html.IndexOf('"', address.At)), address.Target))
            .Select(address => new HtmlAddress(
                address.Place.Start < left.Start ? address.Place : new(address.Place.Start - left.Length, address.Place.End - left.Length),
                address.Target))
            .ToSequence();
    }

    /// <summary>Where the words stand in <see cref="Html"/>.</summary>
    /// <param name="headline">A heading that is left out; null for none.</param>
    /// <param name="literals">Words with their place in the running text.</param>
    /// <param name="blocks">The blocks of the running text.</param>
    public Sequence<HtmlRun> Runs(
        HeadingBlock? headline, IReadOnlyList<(Inline Inline, Extent Extent)> literals, IReadOnlyList<Block> blocks)
    {
        var left = headline is null ? default : _places[headline];
        var runs = new HtmlRuns(blocks);
        foreach (var (inline, text) in literals)
        {
            if (!_places.TryGetValue(inline, out var html) || html.Length < text.Length || left.Contains(html.Start)) continue;
            var shift = html.Start < left.Start ? 0 : left.Length;
            // White space at the start of a block is in the HTML alone.
            var trimmed = inline is LiteralInline literal ? literal.Content.Length - text.Length : 0;
            runs.Add(text, new(html.Start + trimmed - shift, html.End - shift));
        }

        return runs.ToSequence();
    }

    /// <summary>
    /// Renders with a renderer of its own: the pipeline's are used again, and one that an exception left amid a list goes on without
    /// paragraphs in the next article.
    /// </summary>
    private string Render(MarkdownPipeline pipeline, RawHtml rawHtml)
    {
        var html = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(html);
        pipeline.Setup(renderer);
        if (rawHtml == RawHtml.Escape) EscapedHtml.Use(renderer);
        renderer.ObjectWriteBefore += (_, written) => Note(written, start => new(start, start));
        renderer.ObjectWriteAfter += (_, written) => Note(written, end => new(_places[written].Start, end));
        renderer.LinkRewriter = NoteAddress;
        renderer.Render(Document);
        return html.ToString();

        // It is asked for an address right before it writes it.
        string NoteAddress(string target)
        {
            _addresses.Add((html.GetStringBuilder().Length, target));
            return target;
        }

        void Note(MarkdownObject written, Func<int, Extent> placeAt)
        {
            if (written is HeadingBlock or LiteralInline or HtmlEntityInline or LineBreakInline { IsHard: false })
                _places[written] = placeAt(html.GetStringBuilder().Length);
        }
    }

    /// <summary>The lines of a block as words without markup.</summary>
    private static ContainerInline AsWritten(StringLineGroup lines)
    {
        var inlines = new ContainerInline();
        for (var i = 0; i < lines.Count; i++)
        {
            var slice = lines.Lines[i].Slice;
            if (i > 0) inlines.AppendChild(new LineBreakInline { Span = new(lines.Lines[i - 1].Slice.End + 1, slice.Start - 1) });
            inlines.AppendChild(new LiteralInline(slice) { Span = new(slice.Start, slice.End) });
        }

        return inlines;
    }
}
