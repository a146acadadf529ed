using Galley.Language;

namespace Galley.Quotations;

/// <summary>A mark that has no partner.</summary>
internal readonly record struct UnpairedMark(Extent Extent, bool IsOpening);

/// <summary>
/// Pairs quotation marks into passages, block by block. A wrong mark costs its own passage at most: every block starts anew, but for
/// a passage that the next paragraph re-opens.
/// </summary>
internal sealed class MarkPairer
{
    private readonly TokenText _tokens;
    private readonly string _text;
    private readonly MarkReader _reader;
    private readonly NextParagraph _next;
    private readonly List<Passage> _passages = [];
    private readonly List<UnpairedMark> _unpaired = [];
    private readonly List<Passage> _open = [];

    /// <summary>The passage that the paragraph before left open.</summary>
    private Passage? _carried;

    /// <summary>The passage that the paragraph before left open and a mark of this one closes.</summary>
    private Passage? _closedBelow;
    private MarkRow _marks = new([], "");

    private MarkPairer(TokenText tokens)
    {
        _tokens = tokens;
        _text = tokens.Text;
        _reader = new(tokens);
        _next = new(tokens, _reader);
    }

    /// <summary>Top-level passages in the order of the text, and the marks left over.</summary>
    public static (List<Passage> Passages, List<UnpairedMark> Unpaired) Pair(TokenText tokens)
    {
        var pairer = new MarkPairer(tokens);
        for (var i = 0; i < tokens.Manuscript.Blocks.Count; i++)
            if (tokens.Manuscript.Blocks[i].IsProse) pairer.PairBlock(i);
        return (pairer._passages, pairer._unpaired);
    }

    private void PairBlock(int block)
    {
        _marks = new(_reader.Read(block), _text);
        _open.Clear();
        while (_marks.MoveNext())
        {
            var mark = _marks.Current;
            if (ClosedBy(mark) is >= 0 and var depth) Close(depth, mark);
            else if (mark.CanOpen && MayOpen(mark)) Open(mark, block);
            else if (_open.Count == 0 && _closedBelow?.Family == mark.Family && mark.CanClose) CloseFromAbove(mark, block);
            else if (_open.Count == 0 && (_marks.IsGluedOpening() || IsTurnedOpening(mark))) Open(mark, block);
            else if (IsStray(mark)) CloseUnopened(mark, block);
        }

        _closedBelow = null;
        EndBlock(block);
    }

    /// <summary>Depth of the open passage that the mark closes, or -1.</summary>
    private int ClosedBy(Mark mark)
    {
        if (!mark.CanClose) return -1;
        for (var depth = _open.Count - 1; depth >= 0; depth--)
        {
            var open = _open[depth];
            if (open.Family != mark.Family) continue;
            if (mark.CanOpen && mark.Side == MarkSide.Opening && open.Opening.Side != MarkSide.Opening) continue;
            return (mark.MaybeApostrophe || _marks.MayMeanInches()) && _marks.HasBetterClosing() ? -1 : depth;
        }

        return -1;
    }

    private void Close(int depth, Mark mark)
    {
        while (_open.Count - 1 > depth) BreakInnermost(mark.Extent.Start, report: true);
        var passage = _open[depth];
        _open.RemoveAt(depth);
        passage.Close(mark, _text);
        if (AuthorLine.Dash(_tokens, new(passage.Opening.Token + 1, mark.Token)) is not { } dash) return;
        passage.Author = new(dash + 1, mark.Token);
        passage.EndWords(_tokens.Tokens[dash].Start, _text);
    }

    private bool MayOpen(Mark mark)
    {
        var same = _open.FindLastIndex(p => p.Family == mark.Family);
        if (same >= 0)
        {
            // "… "Allah" …": a passage in marks of its own family; else the one before was never closed.
            if (!mark.OnlyOpens) return false;
            if (_marks.ClosesTwice() || _marks.IsCurlyPairIn(_open[same].Opening)) return true;
            while (_open.Count > same) BreakInnermost(mark.Extent.Start, report: true);
            return true;
        }

        return _marks.MayOpenIn(_open.Count > 0 ? _open[_open.Count - 1].Family : null);
    }

    private void Open(Mark mark, int block)
    {
        var passage = new Passage(mark, block);
        if (_open.Count > 0) _open[_open.Count - 1].Nested.Add(passage);
        else
        {
            passage.ContinuesPrevious = _carried?.Family == mark.Family && _marks.IsAtFirst && _next.IsFirstOf(block, mark);
            _passages.Add(passage);
        }

        _carried = null;
        _open.Add(passage);
    }

    /// <summary>She said,” the rope has rotted.” A closing mark behind a cue, which the next one closes.</summary>
    private bool IsTurnedOpening(Mark mark) => _marks.NextCloses() && MissingOpen.EndsCue(_tokens, mark.Token);

    /// <summary>A closing mark that closes nothing; a single one is taken for an apostrophe.</summary>
    private bool IsStray(Mark mark) => mark.Family != MarkFamily.Single && _carried is null && !_marks.MayMeanInches();

    /// <summary>
    /// A closing mark without an opening one. Where speech could end (after a comma or full stop), what stands before it, back to the last
    /// passage or the block's start, is taken for its passage.
    /// </summary>
    private void CloseUnopened(Mark mark, int block)
    {
        _unpaired.Add(new(mark.Extent, IsOpening: false));
        var before = mark.Extent.Start - 1;
        if (_open.Count > 0 || before < 0 || _text[before] is not (',' or '.' or '!' or '?' or '\u2026')) return;
        if (MissingOpen.EndsCue(_tokens, mark.Token)) return;
        var start = SentenceStart(block, mark);
        if (start >= before || AuthorLine.IsBehindDash(_tokens, new(_tokens.TokenAt(start), mark.Token))) return;
        var passage = Passage.Unopened(mark, new(start, start), block);
        passage.Close(mark, _text);
        _passages.Add(passage);
    }

    /// <summary>
    /// Closes what the paragraph before left open: its sentence goes on here without a new opening mark, or its author stands here, inside
    /// the marks.
    /// </summary>
    private void CloseFromAbove(Mark mark, int block)
    {
        var above = _closedBelow!;
        _closedBelow = null;
        if (_next.IsAuthorOf(block, mark))
        {
            above.Author = new(_tokens.TokensOf(block).Start, mark.Token);
            return;
        }

        var start = _tokens.Manuscript.Blocks[block].Extent.Start;
        var passage = Passage.Unopened(mark, new(start, start), block);
        passage.ContinuesPrevious = true;
        var inner = _passages.FindLastIndex(other => other.Block != block) + 1;
        passage.Nested.AddRange(_passages.GetRange(inner, _passages.Count - inner));
        _passages.RemoveRange(inner, _passages.Count - inner);
        passage.Close(mark, _text);
        _passages.Add(passage);
    }

    /// <summary>Where the sentence of an unopened passage starts: not before the block or the passage before it.</summary>
    private int SentenceStart(int block, Mark mark)
    {
        var first = _tokens.TokensOf(block).Start;
        var floor = _passages.Count > 0 && _passages[_passages.Count - 1].Block == block ? _passages[_passages.Count - 1].Extent.End : 0;
        var i = mark.Token - 1;
        if (i > first && _tokens.EndsSentence(i) && _tokens.Tokens[i].Start > floor) i--;
        while (i > first && !_tokens.EndsSentence(i - 1) && !MissingOpen.IsBehindCue(_tokens, i, first)
            && _tokens.Tokens[i - 1].Start >= floor) i--;
        return _tokens.Tokens[i].Start;
    }

    private void EndBlock(int block)
    {
        var end = _tokens.Manuscript.Blocks[block].Extent.End;
        var isReopened = _open.Count > 0 && !HasEnded(_open[0], end) && _next.Reopens(block, _open[0].Opening);
        _carried = isReopened ? _open[0] : null;
        _closedBelow = !isReopened && _open.Count == 1 && _next.Closes(block, _open[0], end) ? _open[0] : null;
        while (_open.Count > 0) BreakInnermost(end, report: !isReopened && _closedBelow is null);
    }

    /// <summary>Words whose author or cue ends the paragraph go on in none.</summary>
    private bool HasEnded(Passage passage, int end) =>
        MissingClose.EndsWithCue(_tokens, passage, end)
            || AuthorLine.Dash(_tokens, new(passage.Opening.Token + 1, _tokens.TokenAt(end))) is not null;

    private void BreakInnermost(int end, bool report)
    {
        var passage = _open[_open.Count - 1];
        _open.RemoveAt(_open.Count - 1);
        if (report && _open.Count == 0)
        {
            end = MissingClose.End(_tokens, passage, end);
            var stop = _tokens.TokenAt(end);
            if (AuthorLine.Dash(_tokens, new(passage.Opening.Token + 1, stop)) is { } dash)
            {
                passage.Author = new(dash + 1, stop);
                end = _tokens.Tokens[dash].Start;
            }
        }

        while (end > passage.Opening.Extent.End && char.IsWhiteSpace(_text[end - 1])) end--;
        passage.Break(end, _text);
        passage.Nested.RemoveAll(nested => nested.Extent.End > end);
        if (report) _unpaired.Add(new(passage.Opening.Extent, IsOpening: true));
    }
}
