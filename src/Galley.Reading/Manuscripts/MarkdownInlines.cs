using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Galley.Manuscripts;

/// <summary>Appends the words of Markdown's inlines to a running text, each at its place in the source; markup stays out.</summary>
/// <param name="source">The file's text.</param>
/// <param name="start">Offset in it of the text that Markdig read.</param>
internal sealed class MarkdownInlines(string source, int start, RunningText running)
{
    /// <summary>What is left of the block that is read: from the end of the words appended last to its own end, in the source.</summary>
    private Extent _rest;

    /// <summary>What to add to the places that Markdig gives.</summary>
    private int _shift;

    public List<Link> Links { get; } = [];

    public List<Link> Images { get; } = [];

    /// <summary>Code, addresses: ranges of the running text that hold no prose.</summary>
    public List<Extent> Verbatim { get; } = [];

    /// <summary>Appends the inlines of a block. They nest as deep as the writer likes, so this walks instead of recursing.</summary>
    public void Append(ContainerInline root, SourceSpan block)
    {
        Enter(block);
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

    /// <summary>Appends the words of a heading. Where a tab follows its <c>#</c>, Markdig counts from the start of a line of its own making.</summary>
    public void Append(HeadingBlock heading)
    {
        if (heading.Inline is not { FirstChild: { } first } root) return;
        if (!heading.IsSetext)
        {
            var at = start + heading.Span.Start + heading.Level;
            while (at < source.Length && source[at] is ' ' or '\t') at++;
            _shift = at - start - first.Span.Start;
        }

        Append(root, heading.Span);
        _shift = 0;
    }

    /// <summary>Begins with a block; what is appended next is sought in it.</summary>
    public void Enter(SourceSpan block)
    {
        var from = Math.Min(source.Length, Math.Max(start, start + block.Start));
        _rest = new(from, Math.Min(source.Length, Math.Max(from, start + block.End + 1)));
    }

    /// <summary>Appends words that stand somewhere at the place that Markdig gives, one to one if they stand there as they are.</summary>
    public void Append(string words, SourceSpan span)
    {
        var place = Place(span);
        var at = IndexOf(words, place);
        if (at < 0) at = IndexOf(words, _rest);
        if (at >= 0) AppendAsIs(at, at + words.Length);
        else AppendOtherwise(words, place);
    }

    private int IndexOf(string words, Extent place) =>
        words.Length > place.Length ? -1 : source.IndexOf(words, place.Start, place.Length, StringComparison.Ordinal);

    /// <summary>Appends words that the source writes otherwise.</summary>
    private void AppendOtherwise(string words, Extent place)
    {
        running.Append(words, place);
        _rest = new(place.End, _rest.End);
    }

    private void AppendAsIs(int from, int to)
    {
        running.Append(new Extent(from, to));
        _rest = new(to, _rest.End);
    }

    /// <summary>A place that Markdig gives, in the source and in what is left of the block.</summary>
    private Extent Place(SourceSpan span)
    {
        var from = Math.Min(_rest.End, Math.Max(_rest.Start, start + _shift + span.Start));
        return new(from, Math.Min(_rest.End, Math.Max(from, start + _shift + span.End + 1)));
    }

    /// <summary>Appends an inline's own words; true where its children are to follow.</summary>
    private bool EntersChildren(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AppendLiteral(literal.Content, literal.Span);
                return false;
            case LineBreakInline:
                AppendLineBreak(inline.Span);
                return false;
            case HtmlEntityInline entity:
                AppendOtherwise(entity.Transcoded.ToString(), Place(inline.Span));
                return false;
            case CodeInline code:
                AppendVerbatim(code.Content.Trim(), inline.Span);
                return false;
            case AutolinkInline address:
                var from = running.Length;
                AppendVerbatim(address.Url, inline.Span);
                AddLink(from, address.IsEmail ? "mailto:" + address.Url : address.Url, title: null);
                return false;
            case HtmlInline tag:
                if (IsBreak(tag.Tag) && !running.OpenBlock.IsEmpty) AppendOtherwise("\n", Place(inline.Span));
                return false;
            case LinkInline { IsImage: true } image:
                var alternative = string.Concat(image.Descendants<LiteralInline>().Select(l => l.Content.ToString()));
                Images.Add(new(alternative, new(running.Length, running.Length), image.Url ?? "", TitleOf(image)));
                return false;
            case DelimiterInline delimiter:
                // An opening that nothing closed: text.
                Append(delimiter.ToLiteral(), new(inline.Span.Start, inline.Span.Start + delimiter.ToLiteral().Length - 1));
                return true;
            default:
                return inline is ContainerInline;
        }
    }

    private void Close((LinkInline Link, int Start) opened)
    {
        if (opened.Link.IsAutoLink) AddVerbatim(opened.Start);
        AddLink(opened.Start, opened.Link.Url ?? "", TitleOf(opened.Link));
    }

    private void AddLink(int from, string target, string? title)
    {
        var extent = AppendedSince(from);
        Links.Add(new(running.Words(extent), extent, target, title));
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
        var words = running.Words(new(from, running.Length)).TrimEnd();
        return new(from, from + words.Length);
    }

    private static string? TitleOf(LinkInline link) => string.IsNullOrEmpty(link.Title) ? null : link.Title;

    /// <summary>Appends the lines of a code block, which Markdig has taken out of their indentation.</summary>
    public void Append(StringLineGroup lines, SourceSpan block)
    {
        Enter(block);
        var from = running.Length;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Lines[i];
            if (i > 0) AppendOtherwise("\n", Place(new(_rest.Start - start, line.Position - 1)));
            var at = start + line.Slice.Start;
            if (at >= _rest.Start && at + line.Slice.Length <= _rest.End && IsSame(line.Slice, at)) AppendAsIs(at, at + line.Slice.Length);
            else Append(line.Slice.ToString(), new(line.Position, line.Position + line.Slice.Length));
        }

        AddVerbatim(from);
    }

    /// <summary>A literal stands at the end of its place; what comes before it there is an escaping backslash.</summary>
    private void AppendLiteral(StringSlice words, SourceSpan span)
    {
        if (running.OpenBlock.IsEmpty) words.TrimStart();
        if (words.IsEmpty) return;
        var place = Place(span);
        var at = place.End - words.Length;
        if (at < place.Start || !IsSame(words, at))
        {
            Append(words.ToString(), span);
            return;
        }

        if (at > place.Start && source[at - 1] == '\\')
        {
            AppendOtherwise(source.Substring(at, 1), new(at - 1, at + 1));
            at++;
        }

        AppendAsIs(at, place.End);
    }

    /// <summary>Whether the words stand at this place of the source, where Markdig has turned each NUL into a replacement character.</summary>
    private bool IsSame(StringSlice words, int at)
    {
        for (var i = 0; i < words.Length; i++)
            if (source[at + i] != words[words.Start + i] && source[at + i] != '\0') return false;
        return true;
    }

    private void AppendLineBreak(SourceSpan span)
    {
        if (running.OpenBlock.IsEmpty) return;
        var place = Place(span);
        var end = place.End;
        if (end < source.Length && source[end] == '\n' && (end == place.Start || source[end - 1] != '\n')) end++;
        AppendOtherwise("\n", new(place.Start, end));
    }

    private static bool IsBreak(string tag) =>
        tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) && tag.Length > 3 && !char.IsLetter(tag[3]);

    private void AppendVerbatim(string words, SourceSpan span)
    {
        var from = running.Length;
        Append(words, span);
        AddVerbatim(from);
    }
}
