using Galley.Language;

namespace Galley.Quotations;

/// <summary>A stretch in marks, before it is known whether it is somebody's words.</summary>
internal sealed class Passage(Mark opening, int block)
{
    public Mark Opening { get; } = opening;

    public int Block { get; } = block;

    public MarkFamily Family => Opening.Family;

    /// <summary>Marks included; the end is set when the passage is closed.</summary>
    public Extent Extent { get; private set; }

    /// <summary>Without the marks.</summary>
    public Extent Words { get; private set; }

    public List<Passage> Nested { get; } = [];

    /// <summary>It opens a paragraph and goes on with the passage that the paragraph before left open.</summary>
    public bool ContinuesPrevious { get; set; }

    public bool IsClosed { get; private set; }

    public void Close(Mark closing)
    {
        Extent = new(Opening.Extent.Start, closing.Extent.End);
        Words = new(Opening.Extent.End, closing.Extent.Start);
        IsClosed = true;
    }

    /// <summary>Ends it where no mark does.</summary>
    public void Break(int end)
    {
        Extent = new(Opening.Extent.Start, end);
        Words = new(Opening.Extent.End, end);
    }
}
