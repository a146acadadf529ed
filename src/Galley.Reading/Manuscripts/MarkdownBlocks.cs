using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Galley.Manuscripts;

/// <summary>What a Markdown body has beside blocks.</summary>
/// <param name="Verbatim">Ranges of the running text that hold no prose: code, addresses.</param>
/// <param name="HeadingIds">Of each heading block its id in the HTML.</param>
/// <param name="CodeLanguages">Of each code block its language.</param>
/// <param name="HeadlineId">The headline's id; empty where it is no heading.</param>
/// <param name="Html">The body, rendered, without its headline.</param>
/// <param name="Addresses">The addresses in <paramref name="Html"/>.</param>
/// <param name="HtmlRuns">The words in <paramref name="Html"/>.</param>
internal sealed record MarkdownParts(
    Sequence<Link> Links, Sequence<Link> Images, Sequence<Extent> Verbatim, Sequence<string> HeadingIds,
    Sequence<string> CodeLanguages, string HeadlineId, string Html, Sequence<HtmlAddress> Addresses,
    Sequence<HtmlRun> HtmlRuns);

/// <summary>Appends the blocks of a Markdown body to a running text.</summary>
internal sealed class MarkdownBlocks
{
    /// <summary>Bylines, credit lines and furniture are no longer than this.</summary>
    private const int LongestShape = 160;

    private readonly RunningText _running;
    private readonly MarkdownWords _words;
    private readonly MarkdownInlines _inlines;
    private readonly HtmlBlocks _html;
    private readonly List<string> _headingIds = [];
    private readonly List<string> _codeLanguages = [];
    private HeadingBlock? _headline;
    private bool _hasHeadline;
    private bool _isBodyOpen;

    private MarkdownBlocks(string source, int start, RunningText running)
    {
        _running = running;
        _words = new(source, start, running);
        _inlines = new(_words, running);
        _html = new(_words, running, EndHtml);
        _hasHeadline = running.Has(BlockKind.Headline);
    }

    /// <param name="markdown">The body.</param>
    /// <param name="source">The file's text.</param>
    /// <param name="start">Where in it the body starts.</param>
    /// <param name="running">What is appended to.</param>
    public static MarkdownParts Append(ParsedMarkdown markdown, string source, int start, RunningText running)
    {
        var blocks = new MarkdownBlocks(source, start, running);
        blocks.Read(markdown.Document, BlockKind.Paragraph, 0);
        var inlines = blocks._inlines;
        return new(
            blocks.Inside(inlines.Links), blocks.Inside(inlines.Images), inlines.Verbatim.ToSequence(), blocks._headingIds.ToSequence(),
            blocks._codeLanguages.ToSequence(), blocks._headline is { } headline ? HeadingIds.Of(headline) : "",
            markdown.Html(blocks._headline), markdown.Addresses(blocks._headline),
            markdown.Runs(blocks._headline, inlines.Literals, running.Blocks));
    }

    /// <summary>Links without words may stand in a last block that left no trace.</summary>
    private Sequence<Link> Inside(List<Link> links) =>
        links.ConvertAll(l => l.Extent.End > _running.Length ? l with { Extent = new(_running.Length, _running.Length) } : l).ToSequence();

    /// <param name="container">What holds the blocks.</param>
    /// <param name="kind">What a paragraph in it is.</param>
    /// <param name="level">Its depth, for list items and block quotations.</param>
    private void Read(ContainerBlock container, BlockKind kind, int level)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    ReadHeading(heading);
                    break;
                case CodeBlock code:
                    ReadCode(code);
                    break;
                case ListItemBlock item:
                    Read(item, BlockKind.ListItem, kind == BlockKind.ListItem ? level + 1 : 1);
                    break;
                case QuoteBlock quotation:
                    Read(quotation, BlockKind.BlockQuotation, kind == BlockKind.BlockQuotation ? level + 1 : 1);
                    break;
                case Table table:
                    Read(table, BlockKind.TableCell, 0);
                    break;
                case HtmlBlock html:
                    _html.Read(html);
                    break;
                case LinkReferenceDefinitionGroup:
                    break;
                case LeafBlock { Inline: not null } paragraph:
                    ReadParagraph(paragraph, kind, level);
                    break;
                case ContainerBlock inner:
                    Read(inner, kind, level);
                    break;
            }
        }
    }

    /// <summary>The first heading of level 1 is the headline, unless the front matter has one.</summary>
    private void ReadHeading(HeadingBlock heading)
    {
        _running.BeginBlock();
        _inlines.Append(heading);
        var isHeadline = heading.Level == 1 && !_hasHeadline && !_running.OpenBlock.IsEmpty;
        _hasHeadline |= isHeadline;
        if (isHeadline) _headline = heading;
        else if (!_running.OpenBlock.IsEmpty) _headingIds.Add(HeadingIds.Of(heading));
        _running.EndBlock(isHeadline ? BlockKind.Headline : BlockKind.Heading, isHeadline ? 0 : heading.Level);
        _inlines.ForgetTrimmed();
    }

    private void ReadParagraph(LeafBlock paragraph, BlockKind kind, int level)
    {
        _running.BeginBlock();
        _inlines.Append(paragraph);
        if (paragraph.Parent is Figure figure) kind = figure.IsCredit(paragraph) ? BlockKind.Credit : BlockKind.Caption;
        else if (kind == BlockKind.Paragraph) (kind, level) = _html.Around ?? (KindOfParagraph(), level);
        _running.EndBlock(kind, level);
        _inlines.ForgetTrimmed();
        if (CaptionOf(paragraph.Inline!) is { } image) ReadCaption(image);
    }

    /// <summary>A heading of HTML has no id of ours in the HTML.</summary>
    private void EndHtml((BlockKind Kind, int Level)? element)
    {
        var (kind, level) = element ?? (KindOfParagraph(), 0);
        if (kind == BlockKind.Heading) _headingIds.Add("");
        if (kind == BlockKind.Code) _codeLanguages.Add("");
        _running.EndBlock(kind, level);
    }

    /// <summary>Bylines, credit lines and furniture look as they do in plain text; a byline stands above the first paragraph.</summary>
    private BlockKind KindOfParagraph()
    {
        if (_running.OpenBlock.IsEmpty) return BlockKind.Paragraph;
        if (_running.OpenBlock.Length > LongestShape) return Opened();
        var text = _running.Words(_running.OpenBlock).AsSpan().Trim();
        if (!_isBodyOpen && _hasHeadline && LineShapes.IsByline(text)) return BlockKind.Byline;
        if (LineShapes.IsCredit(text)) return BlockKind.Credit;
        return LineShapes.IsFurniture(text) ? BlockKind.Furniture : Opened();
    }

    private BlockKind Opened()
    {
        _isBodyOpen = true;
        return BlockKind.Paragraph;
    }

    /// <summary>The image, or linked image, that stands alone in a paragraph and has a title, which readers see as its caption.</summary>
    private static LinkInline? CaptionOf(ContainerInline inline) => inline.FirstChild switch
    {
        LinkInline { IsImage: true, NextSibling: null, Title.Length: > 0 } image => image,
        LinkInline { NextSibling: null, FirstChild: LinkInline { IsImage: true, NextSibling: null, Title.Length: > 0 } image } => image,
        _ => null,
    };

    private void ReadCaption(LinkInline image)
    {
        // An image by a label has its title where the label is defined.
        if (image.Reference is { } definition) _words.Enter(definition.Span);
        _running.BeginBlock();
        _words.Append(image.Title!, image.TitleSpan.IsEmpty ? image.Span : image.TitleSpan);
        _running.EndBlock(BlockKind.Caption);
    }

    private void ReadCode(CodeBlock code)
    {
        _running.BeginBlock();
        _inlines.Append(code);
        var count = _running.Blocks.Count;
        _running.EndBlock(BlockKind.Code);
        if (_running.Blocks.Count > count) _codeLanguages.Add((code as FencedCodeBlock)?.Info ?? "");
    }
}
