using Markdig.Helpers;
using Markdig.Syntax;

namespace Galley.Manuscripts;

/// <summary>Appends the words of one block of Markdown after the other to a running text, each at its place in the source.</summary>
/// <param name="source">The file's text.</param>
/// <param name="start">Offset in it of the text that Markdig read.</param>
/// <param name="running">What is appended to.</param>
internal sealed class MarkdownWords(string source, int start, RunningText running)
{
    /// <summary>What is left of the block that is read: from the end of the words appended last to its own end, in the source.</summary>
    private Extent _rest;

    /// <summary>What to add to the places that Markdig gives.</summary>
    private int _shift;

    /// <summary>Begins with a block; what is appended next is sought in it.</summary>
    public void Enter(SourceSpan block)
    {
        _shift = 0;
        var from = Math.Min(source.Length, Math.Max(start, start + block.Start));
        _rest = new(from, Math.Min(source.Length, Math.Max(from, start + block.End + 1)));
    }

    /// <summary>
    /// Begins with a heading. Where a tab follows its <c>#</c>, Markdig counts from the start of a line of its own making.
    /// </summary>
    public void Enter(HeadingBlock heading)
    {
        Enter(heading.Span);
        if (heading.IsSetext || heading.Inline?.FirstChild is not { } first) return;
        var at = _rest.Start + heading.Level;
        while (at < _rest.End && source[at] is ' ' or '\t') at++;
        _shift = at - start - first.Span.Start;
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

    /// <summary>Appends words that the source writes otherwise.</summary>
    public void AppendOtherwise(string words, SourceSpan span) => AppendOtherwise(words, Place(span));

    /// <summary>A literal stands at the end of its place; what comes before it there is an escaping backslash.</summary>
    public void AppendLiteral(StringSlice words, SourceSpan span)
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
            AppendOtherwise(source.Substring(at, 1), new Extent(at - 1, at + 1));
            at++;
        }

        AppendAsIs(at, place.End);
    }

    /// <summary>Appends a line end for whatever breaks the line at this place; none opens a block or follows another.</summary>
    public void AppendLineBreak(SourceSpan span)
    {
        if (running.OpenBlock.IsEmpty || running.Words(new(running.Length - 1, running.Length)) == "\n") return;
        var place = Place(span);
        var end = place.End;
        if (end < source.Length && source[end] == '\n' && (end == place.Start || source[end - 1] != '\n')) end++;
        AppendOtherwise("\n", new Extent(place.Start, end));
    }

    /// <summary>Appends the lines of a code block, which Markdig has taken out of their indentation.</summary>
    public void Append(StringLineGroup lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Lines[i];
            if (i > 0) AppendOtherwise("\n", new SourceSpan(_rest.Start - start, line.Position - 1));
            var at = start + line.Slice.Start;
            if (at >= _rest.Start && at + line.Slice.Length <= _rest.End && IsSame(line.Slice, at)) AppendAsIs(at, at + line.Slice.Length);
            else Append(line.Slice.ToString(), new(line.Position, line.Position + line.Slice.Length));
        }
    }

    /// <summary>The place in the source of an address anywhere in the body, without the brackets around it.</summary>
    public Extent PlaceOf(SourceSpan address)
    {
        var from = Math.Min(source.Length, Math.Max(start, start + address.Start));
        var to = Math.Min(source.Length, Math.Max(from, start + address.End + 1));
        var isBracketed = to - from > 1 && source[from] == '<' && source[to - 1] == '>';
        return isBracketed ? new(from + 1, to - 1) : new(from, to);
    }

    private int IndexOf(string words, Extent place) =>
        words.Length > place.Length ? -1 : source.IndexOf(words, place.Start, place.Length, StringComparison.Ordinal);

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

    /// <summary>
    /// Whether the words stand at this place of the source, where Markdig has turned each NUL into a replacement character.
    /// </summary>
    private bool IsSame(StringSlice words, int at)
    {
        for (var i = 0; i < words.Length; i++)
            if (source[at + i] != words[words.Start + i] && source[at + i] != '\0') return false;
        return true;
    }
}
