using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Galley.Manuscripts;

/// <summary>Appends the inlines of Markdown's blocks to a running text and gathers its links; markup stays out.</summary>
internal sealed class MarkdownInlines(MarkdownWords words, RunningText running)
{
    public List<Link> Links { get; } = [];

    public List<Link> Images { get; } = [];

    /// <summary>Code, addresses: ranges of the running text that hold no prose.</summary>
    public List<Extent> Verbatim { get; } = [];

    /// <summary>What HTML writes as it is, with its place in the running text.</summary>
    public List<(Inline Inline, Extent Extent)> Literals { get; } = [];

    public void Append(LeafBlock paragraph)
    {
        words.Enter(paragraph.Span);
        Append(paragraph.Inline!);
    }

    public void Append(HeadingBlock heading)
    {
        if (heading.Inline is null) return;
        words.Enter(heading);
        Append(heading.Inline);
    }

    /// <summary>White space that the block lost at its end is nowhere: where it stood, the next block does.</summary>
    public void ForgetTrimmed()
    {
        while (Literals.Count > 0 && Literals[Literals.Count - 1].Extent.Start >= running.Length) Literals.RemoveAt(Literals.Count - 1);
    }

    public void Append(CodeBlock code)
    {
        var from = running.Length;
        words.Enter(code.Span);
        words.Append(code.Lines);
        AddVerbatim(from);
    }

    /// <summary>Inlines nest as deep as the writer likes, so this walks instead of recursing.</summary>
    private void Append(ContainerInline root)
    {
        var links = new Stack<(LinkInline Link, int Start)>();
        for (Inline? inline = root.FirstChild; inline is not null;)
        {
            if (inline is LinkInline { IsImage: false } opened) links.Push((opened, running.Length));
            if (EntersChildren(inline) && ((ContainerInline)inline).FirstChild is { } child)
            {
                inline = child;
                continue;
            }

            while (inline is not null)
            {
                if (links.Count > 0 && links.Peek().Link == inline) Close(links.Pop());
                if (inline.NextSibling is not null) break;
                inline = inline.Parent == root ? null : inline.Parent;
            }

            inline = inline?.NextSibling;
        }
    }

    /// <summary>Appends an inline's own words; true where its children are to follow.</summary>
    private bool EntersChildren(Inline inline)
    {
        var start = running.Length;
        switch (inline)
        {
            case LiteralInline literal:
                words.AppendLiteral(literal.Content, literal.Span);
                Literals.Add((inline, new(start, running.Length)));
                return false;
            case LineBreakInline:
                words.AppendLineBreak(inline.Span);
                Literals.Add((inline, new(start, running.Length)));
                return false;
            case HtmlEntityInline entity:
                words.AppendOtherwise(entity.Transcoded.ToString(), inline.Span);
                Literals.Add((inline, new(start, running.Length)));
                return false;
            case CodeInline code:
                AppendVerbatim(code.Content.Trim(), inline.Span);
                return false;
            case AutolinkInline address:
                AppendVerbatim(address.Url, inline.Span);
                AddLink(start, address.IsEmail ? "mailto:" + address.Url : address.Url, title: null, words.PlaceOf(inline.Span));
                return false;
            case HtmlInline tag:
                if (IsBreak(tag.Tag)) words.AppendLineBreak(inline.Span);
                return false;
            case LinkInline { IsImage: true } image:
                var alternative = string.Concat(image.Descendants<LiteralInline>().Select(l => l.Content.ToString()));
                Images.Add(new(alternative, new(start, start), image.Url ?? "", TitleOf(image), words.PlaceOf(AddressOf(image))));
                return false;
            case DelimiterInline delimiter:
                // An opening that nothing closed: text.
                words.Append(delimiter.ToLiteral(), new(inline.Span.Start, inline.Span.Start + delimiter.ToLiteral().Length - 1));
                return true;
            default:
                return inline is ContainerInline;
        }
    }

    private void Close((LinkInline Link, int Start) opened)
    {
        if (opened.Link.IsAutoLink) AddVerbatim(opened.Start);
        AddLink(opened.Start, opened.Link.Url ?? "", TitleOf(opened.Link), words.PlaceOf(AddressOf(opened.Link)));
    }

    private void AddLink(int from, string target, string? title, Extent place)
    {
        var extent = AppendedSince(from);
        Links.Add(new(running.Words(extent), extent, target, title, place));
    }

    /// <summary>Marks what was appended since the running text was <paramref name="from"/> long as no prose.</summary>
    private void AddVerbatim(int from)
    {
        var extent = AppendedSince(from);
        if (!extent.IsEmpty) Verbatim.Add(extent);
    }

    /// <summary>Without the white space at its end, which a block may lose.</summary>
    private Extent AppendedSince(int from)
    {
        return new(from, from + running.Words(new(from, running.Length)).TrimEnd().Length);
    }

    /// <summary>
    /// Markdig knows where an address stands, be it in the link or where its label is defined, but for one that it found bare.
    /// </summary>
    private static SourceSpan AddressOf(LinkInline link) => link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan;

    private static string? TitleOf(LinkInline link) => string.IsNullOrEmpty(link.Title) ? null : link.Title;

    private static bool IsBreak(string tag) =>
        tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) && tag.Length > 3 && !char.IsLetter(tag[3]);

    private void AppendVerbatim(string text, SourceSpan span)
    {
        var from = running.Length;
        words.Append(text, span);
        AddVerbatim(from);
    }
}
