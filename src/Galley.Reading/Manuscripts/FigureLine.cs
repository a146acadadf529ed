using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Galley.Manuscripts;

/// <summary>A line of a paragraph of Markdown, which may be a picture or stand below one.</summary>
internal sealed class FigureLine
{
    private readonly List<Inline> _inlines = [];

    /// <summary>The picture, or a link that is nothing but a picture, if the line is no more than that.</summary>
    public LinkInline? Image => _inlines.Count != 1 ? null : _inlines[0] switch
    {
        LinkInline { IsImage: true } image => image,
        LinkInline { FirstChild: LinkInline { IsImage: true, NextSibling: null } image } => image,
        _ => null,
    };

    /// <summary>What it is below a picture: a credit by its shape, a caption if all of it is in stress; else null.</summary>
    public BlockKind? Kind =>
        LineShapes.IsCredit(Words().AsSpan()) ? BlockKind.Credit
        : _inlines.Count == 1 && _inlines[0] is EmphasisInline { DelimiterChar: '*' or '_' } ? BlockKind.Caption
        : null;

    /// <summary>The lines of a paragraph; a break inside stress or a link parts none.</summary>
    public static IReadOnlyList<FigureLine> Of(ParagraphBlock paragraph)
    {
        var lines = new List<FigureLine> { new() };
        foreach (var inline in paragraph.Inline!)
        {
            if (inline is LineBreakInline) lines.Add(new());
            else lines[lines.Count - 1]._inlines.Add(inline);
        }

        return lines;
    }

    /// <summary>Takes it out of its paragraph into one of its own, the caption's stress left off.</summary>
    public ParagraphBlock ToParagraph()
    {
        var span = new SourceSpan(_inlines[0].Span.Start, _inlines[_inlines.Count - 1].Span.End);
        var content = Kind == BlockKind.Caption ? ((ContainerInline)_inlines[0]).ToList() : _inlines;
        var root = new ContainerInline();
        foreach (var inline in content)
        {
            inline.Remove();
            root.AppendChild(inline);
        }

        return new ParagraphBlock { Inline = root, Span = span };
    }

    private string Words()
    {
        var words = new StringBuilder();
        foreach (var inline in _inlines.SelectMany(Flat))
        {
            if (inline.Parent is LinkInline { IsImage: true }) continue;
            if (inline is LiteralInline literal) words.Append(literal.Content.ToString());
            else if (inline is HtmlEntityInline entity) words.Append(entity.Transcoded.ToString());
        }

        return words.ToString();
    }

    private static IEnumerable<Inline> Flat(Inline inline) =>
        inline is ContainerInline container ? container.Descendants<Inline>() : [inline];
}
