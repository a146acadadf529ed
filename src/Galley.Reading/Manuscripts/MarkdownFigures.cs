using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;

namespace Galley.Manuscripts;

/// <summary>
/// A picture alone in its line, with a caption or a credit, is a figure. The caption is its title, or a line in stress; the credit is a
/// line of its shape. Both stand right below the picture, in its paragraph or in the next ones.
/// </summary>
internal sealed class MarkdownFigures : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.DocumentProcessed += Gather;

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) => renderer.ObjectRenderers.AddIfNotAlready<FigureRenderer>();

    /// <summary>Builds the document's list anew, since taking blocks out of it one by one costs its length each.</summary>
    private static void Gather(MarkdownDocument document)
    {
        var blocks = document.ToList();
        document.Clear();
        for (var i = 0; i < blocks.Count;)
        {
            var figure = FigureAt(blocks, i, out var end);
            document.Add(figure ?? blocks[i]);
            i = end;
        }
    }

    /// <param name="end">The first block behind the figure, or behind the block where there is none.</param>
    private static Figure? FigureAt(List<MarkdigBlock> blocks, int at, out int end)
    {
        end = at + 1;
        var lines = LinesOf(blocks[at]);
        if (lines.Count == 0 || lines[0].Image is not { } image) return null;
        var below = lines.Skip(1).ToList();
        if (!Figure.Takes(below)) return null;

        var next = end;
        for (; next < blocks.Count && LinesOf(blocks[next]) is { Count: > 0 } more && Figure.Takes([.. below, .. more]); next++)
            below.AddRange(more);
        if (below.Count == 0 && string.IsNullOrEmpty(image.Title)) return null;

        var figure = new Figure(lines[0], below) { Span = blocks[at].Span };
        figure.SetAttributes(blocks[at].GetAttributes());
        end = next;
        return figure;
    }

    private static IReadOnlyList<FigureLine> LinesOf(MarkdigBlock block) =>
        block is ParagraphBlock { Inline: not null } paragraph ? FigureLine.Of(paragraph) : [];
}
