using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using MarkdownBlock = Markdig.Syntax.Block;

namespace Galley.Manuscripts;

/// <summary>
/// Tables drawn with <c>+---+</c>. Where they turn out to be none, Markdig makes their lines a paragraph, and with them the line that told
/// so, which is then read a second time. Here that line is taken back, and the paragraph lies where its lines do.
/// </summary>
internal sealed class GridTables : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new Parser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html) html.ObjectRenderers.AddIfNotAlready<HtmlTableRenderer>();
    }

    private sealed class Parser : GridTableParser
    {
        public override BlockState TryContinue(BlockProcessor processor, MarkdownBlock block)
        {
            var (parent, start) = (block.Parent!, block.Span.Start);
            var state = base.TryContinue(processor, block);
            if (block.Parent is null && parent.LastChild is ParagraphBlock paragraph)
            {
                paragraph.Lines.RemoveAt(paragraph.Lines.Count - 1);
                paragraph.Span = new(start, paragraph.Lines.Lines[paragraph.Lines.Count - 1].Slice.End);
                if (processor.IsBlankLine) processor.Close(paragraph);
            }

            return state;
        }
    }
}
