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

    /// <summary>Closes the open block; one without text leaves no trace.</summary>
    public void EndBlock(BlockKind kind, int level = 0)
    {
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

    /// <summary>Appends a stretch of the source as it stands.</summary>
    public void Append(Extent at)
    {
        if (at.IsEmpty) return;
        _runs.Add(new(_text.Length, at.Length, at.Start, at.Length));
        _text.Append(source, at.Start, at.Length);
    }

    /// <summary>Appends <paramref name="text"/>, which the source writes otherwise at <paramref name="at"/> (entity, escape, line end).</summary>
    public void Append(string text, Extent at)
    {
        if (text.Length == 0) return;
        _runs.Add(new(_text.Length, text.Length, at.Start, at.Length));
        _text.Append(text);
    }

    public override string ToString() => _text.ToString();

    public OffsetMap Map() => new(_runs.ToArray());
}
