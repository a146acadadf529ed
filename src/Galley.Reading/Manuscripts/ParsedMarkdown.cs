using System.Globalization;
using Galley.Proofs;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Galley.Manuscripts;

/// <summary>A body as Markdig reads it: CommonMark with tables, task lists, struck and marked words, bare addresses.</summary>
internal sealed class ParsedMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseTaskLists()
        .UseAutoLinks()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Marked)
        .Use<MarkdownBounds>()
        .Build();

    private ParsedMarkdown(MarkdownDocument document)
    {
        Document = document;
        Html = Render(document);
    }

    /// <summary>Its spans count from the start of the body.</summary>
    public MarkdownDocument Document { get; }

    public string Html { get; }

    /// <summary>Reads the source from <paramref name="start"/> on. Blocks that would take too long are left as plain text, with a fault.</summary>
    /// <exception cref="ArgumentException">Lists, quotations or marks are nested too deep for Markdig.</exception>
    public static ParsedMarkdown Parse(string source, int start, List<Fault> faults)
    {
        var document = Markdown.Parse(source.Substring(start), Pipeline);
        foreach (var block in MarkdownBounds.Refused(document))
        {
            block.Inline = AsWritten(block.Lines);
            var place = new Extent(start + block.Span.Start, start + block.Span.End + 1);
            faults.Add(new(Rules.ReadAsText.Id, place, Sequence.Of("it has more marks than Markdown can be read with")));
        }

        return new(document);
    }

    /// <summary>
    /// Renders with a renderer of its own: the pipeline's are used again, and one that an exception left amid a list goes on without
    /// paragraphs in the next article.
    /// </summary>
    private static string Render(MarkdownDocument document)
    {
        var html = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(html);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return html.ToString();
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
