using System.Runtime.CompilerServices;
using Galley.Language;

namespace Galley.Quotations;

/// <summary>Reads the quotation marks of a block; apostrophes, primes and inch marks are left out.</summary>
internal sealed class MarkReader(TokenText tokens)
{
    /// <summary>Words that begin with an apostrophe.</summary>
    private static readonly string[] Elisions =
        ["em", "til", "till", "tis", "twas", "cause", "cuz", "bout", "n", "round", "neath", "nother", "ere", "tude", "cos", "fraid"];

    /// <summary>How far is looked over marks, stops and digits, so that a flood of them costs no more than its length.</summary>
    private const int LongestRun = 100;

    private readonly string _text = tokens.Text;

    [MethodImpl(Hot.Path)]
    public List<Mark> Read(int block)
    {
        var marks = new List<Mark>();
        var range = tokens.TokensOf(block);
        var bounds = tokens.Manuscript.Blocks[block].Extent;
        var tagEnd = 0;
        for (var i = range.Start; i < range.End; i++)
        {
            var token = tokens.Tokens[i];
            if (tokens.IsAt(i, '<')) tagEnd = TagEnd(token.Start, bounds.End);
            else if (token.Kind == TokenKind.Mark && token.Start >= tagEnd && Judge(i, bounds) is { } mark) marks.Add(mark);
        }

        return marks;
    }

    /// <summary>
    /// Where a tag ends that plain text was left with (&lt;tweet author="…"&gt;), inside which no mark is one; its start if it is no tag.
    /// </summary>
    private int TagEnd(int start, int stop)
    {
        if (start + 1 >= stop || !(char.IsLetter(_text[start + 1]) || _text[start + 1] == '/')) return start;
        for (var i = start + 1; i < stop && _text[i] != '<'; i++)
            if (_text[i] == '>') return i + 1;
        return start;
    }

    /// <summary>What the mark can be by its glyph and by what stands on both sides of the run of marks that it belongs to.</summary>
    private Mark? Judge(int token, Extent bounds)
    {
        var extent = tokens.Tokens[token].Extent;
        var (family, side) = QuoteMarks.Shape(extent.In(_text));
        var before = Before(extent.Start, bounds);
        var after = After(extent.End, bounds);
        var opensLeft = OpensTowards(before);
        var opensRight = !ClosesTowards(after) || (before is ' ' && IsWordAfterStops(extent.End, bounds));
        if (IsPrime(family, side, extent, bounds) || EndsAttribute(extent, bounds)) return null;

        bool canOpen, canClose;
        switch (side)
        {
            case MarkSide.Opening:
                canOpen = opensRight || opensLeft;
                canClose = !opensRight && (!opensLeft || before is ' ');
                break;
            case MarkSide.Closing:
                canClose = !opensLeft || !opensRight;
                canOpen = opensLeft && (opensRight || extent.Start == bounds.Start);
                break;
            default:
                canOpen = opensRight && (opensLeft || IsJoint(before)) || (opensLeft && !opensRight && before is ' ' && after is ' ');
                canClose = !opensLeft || (before is ' ' && after is ' ') || before is '\u2014' or '\u2013'
                    || (before is '-' && !opensRight);
                break;
        }

        if (family == MarkFamily.Single)
        {
            var isElision = canOpen && IsElision(extent.End, bounds.End, side);
            if (isElision) canOpen = false;
            if (side == MarkSide.Closing && canOpen && !isElision && char.IsDigit(after)) canOpen = false;
        }

        if (!canOpen && !canClose) return null;
        var maybeApostrophe = family == MarkFamily.Single && canClose && before is 's' or 'S' or 'z' or 'x' && after is ' ' or ',' or '.';
        return new(token, extent, family, side, canOpen, canClose, maybeApostrophe);
    }

    /// <summary>The character before the run of marks that ends here; a space at the block's start.</summary>
    private char Before(int at, Extent bounds)
    {
        var i = at - 1;
        var stop = Math.Max(bounds.Start, at - LongestRun);
        while (i >= stop && (IsMark(_text[i]) || IsInvisible(_text[i]))) i--;
        return i < bounds.Start || char.IsWhiteSpace(_text[i]) ? ' ' : _text[i];
    }

    private char After(int at, Extent bounds)
    {
        var i = at;
        var stop = Math.Min(bounds.End, at + LongestRun);
        while (i < stop && (IsMark(_text[i]) || IsInvisible(_text[i]))) i++;
        return i >= bounds.End || char.IsWhiteSpace(_text[i]) ? ' ' : _text[i];
    }

    /// <summary>Full stops that words follow: an ellipsis or a handle's (". . . and so", ".@rosa said").</summary>
    private bool IsWordAfterStops(int at, Extent bounds)
    {
        var i = at;
        var stop = Math.Min(bounds.End, at + LongestRun);
        while (i < stop && _text[i] is '.' or ' ') i++;
        return i > at && _text[at] == '.' && i < bounds.End && (char.IsLetterOrDigit(_text[i]) || _text[i] == '@');
    }

    private static bool IsMark(char c) => c is '"' or '\'' or '`' or '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u00AB' or '\u00BB';

    private static bool IsInvisible(char c) => c is '\u2060' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E');

    private static bool OpensTowards(char before) =>
        before is ' ' or '(' or '[' or '{' or '/' or '\u2014' or '\u2013' or '-' or '>' or '*' or '_';

    private static bool ClosesTowards(char after) =>
        after is ' ' or ',' or '.' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '\u2014' or '\u2013' or '/' or '<' or '*' or '_';

    /// <summary>Punctuation that may stand before an opening mark where the space is missing: said,"Go".</summary>
    private static bool IsJoint(char before) => before is ',' or ':' or '.' or '=';

    /// <summary>The last one of a tag that began in a line above: …"&gt;</summary>
    private bool EndsAttribute(Extent extent, Extent bounds) => extent.End < bounds.End && _text[extent.End] == '>';

    /// <summary>Feet and inches: 6'2", 5".</summary>
    private bool IsPrime(MarkFamily family, MarkSide side, Extent extent, Extent bounds)
    {
        if (extent.Length != 1 || extent.Start <= bounds.Start || !char.IsDigit(_text[extent.Start - 1])) return false;
        if (family == MarkFamily.Single) return side != MarkSide.Opening && extent.End < bounds.End
            && (char.IsDigit(_text[extent.End]) || _text[extent.End] == '-');
        return family == MarkFamily.Double && FeetBefore(extent.Start - 1, bounds.Start);
    }

    private bool FeetBefore(int at, int start)
    {
        start = Math.Max(start, at - LongestRun);
        while (at >= start && (char.IsDigit(_text[at]) || _text[at] is ' ' or '.' or '\u00BD')) at--;
        return at > start && _text[at] is '\'' or '\u2019' or '\u2032' && char.IsDigit(_text[at - 1]);
    }

    private bool IsElision(int start, int stop, MarkSide side)
    {
        var end = start;
        while (end < stop && char.IsLetterOrDigit(_text[end])) end++;
        if (end > start && char.IsDigit(_text[start])) return end - start is 2 or 3 && char.IsDigit(_text[start + 1])
            && (end - start == 2 || _text[end - 1] == 's');
        var word = _text.AsSpan(start, end - start);
        foreach (var elision in Elisions)
            if (word.Equals(elision.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        return side == MarkSide.Closing && end > start && char.IsLower(_text[start]);
    }
}
