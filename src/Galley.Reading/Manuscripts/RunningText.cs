using System.Text;

namespace Galley.Manuscripts;

/// <summary>Builds a manuscript's running text together with its <see cref="OffsetMap"/> and <see cref="Block"/>s.</summary>
public sealed class RunningText(string source)
{
    /// <summary>What stands between two blocks of the running text.</summary>
    public const string BlockBreak = "\n\n";

    private readonly StringBuilder _text = new(source.Length + 16);
    private readonly List<OffsetMap.Run> _runs = [];
    private readonly List<Block> _blocks = [];
    private int _blockStart = -1;
    private IReadOnlyList<Extent> _holes = [];
    private int _nextHole;

    public int Length => _text.Length;

    public IReadOnlyList<Block> Blocks => _blocks;

    public bool Has(BlockKind kind)
    {
        foreach (var block in _blocks)
            if (block.Kind == kind) return true;
        return false;
    }

    /// <summary>Opens a block; what is appended until <see cref="EndBlock"/> is its text.</summary>
    public void BeginBlock()
    {
        if (_text.Length > 0) _text.Append(BlockBreak);
        _blockStart = _text.Length;
    }

    /// <summary>Closes the open block, without the white space at its end; one without words leaves no trace.</summary>
    public void EndBlock(BlockKind kind, int level = 0)
    {
        TrimEnd();
        if (_text.Length > _blockStart)
        {
            _blocks.Add(new(kind, new(_blockStart, _text.Length), level));
        }
        else if (_blockStart > 0)
        {
            _text.Length = _blockStart - BlockBreak.Length;
        }

        _blockStart = -1;
    }

    /// <summary>The open block so far, in the running text.</summary>
    public Extent OpenBlock => new(_blockStart, _text.Length);

    /// <summary>The words appended so far in a range of the running text.</summary>
    public string Words(Extent extent) => _text.ToString(extent.Start, extent.Length);

    /// <summary>Leaves these stretches of the source out of what is appended from now on, in the order of the source.</summary>
    public void LeaveOut(IReadOnlyList<Extent> holes) => _holes = holes;

    /// <summary>Appends a stretch of the source as it stands.</summary>
    public void Append(Extent at)
    {
        for (; _nextHole < _holes.Count && _holes[_nextHole].Start < at.End; _nextHole++)
        {
            var hole = _holes[_nextHole];
            AppendRun(new(at.Start, hole.Start));
            at = new(Math.Max(at.Start, Math.Min(at.End, hole.End)), at.End);
            if (hole.End > at.End) break;
        }

        AppendRun(at);
    }

    private void AppendRun(Extent at)
    {
        if (at.IsEmpty) return;
        _runs.Add(new(_text.Length, at.Length, at.Start, at.Length));
        _text.Append(source, at.Start, at.Length);
    }

    /// <summary>
    /// Appends <paramref name="text"/>, which the source writes otherwise at <paramref name="at"/> (entity, escape, line end).
    /// </summary>
    public void Append(string text, Extent at)
    {
        if (text.Length == 0) return;
        if (text.Length > 1 && text.Length == at.Length)
        {
            // Two runs, neither of them as long as the place, so that it does not pass for text as it stands.
            _runs.Add(new(_text.Length, 1, at.Start, at.Length));
            _runs.Add(new(_text.Length + 1, text.Length - 1, at.Start, at.Length));
        }
        else
        {
            _runs.Add(new(_text.Length, text.Length, at.Start, at.Length));
        }

        _text.Append(text);
    }

    private void TrimEnd()
    {
        var end = _text.Length;
        while (end > _blockStart && char.IsWhiteSpace(_text[end - 1])) end--;
        if (end == _text.Length) return;
        _text.Length = end;
        while (_runs.Count > 0 && _runs[_runs.Count - 1].TextStart >= end) _runs.RemoveAt(_runs.Count - 1);
        if (_runs.Count == 0) return;
        var last = _runs[_runs.Count - 1];
        if (last.TextLength == last.SourceLength && last.TextStart + last.TextLength > end)
            _runs[_runs.Count - 1] = last with { TextLength = end - last.TextStart, SourceLength = end - last.TextStart };
    }

    public override string ToString() => _text.ToString();

    public OffsetMap Map() => new(_runs.ToArray());
}
