namespace Galley;

/// <summary>Many extents, made ready to be asked what one of them covers, however they lie.</summary>
internal sealed class ExtentIndex
{
    /// <summary>Sorted.</summary>
    private readonly int[] _starts;

    /// <summary>Of each start the furthest end of all extents that begin no later.</summary>
    private readonly int[] _ends;

    public ExtentIndex(IEnumerable<Extent> extents)
    {
        var sorted = extents.OrderBy(extent => extent.Start).ToList();
        (_starts, _ends) = (new int[sorted.Count], new int[sorted.Count]);
        var furthest = 0;
        for (var i = 0; i < sorted.Count; i++)
        {
            furthest = Math.Max(furthest, sorted[i].End);
            (_starts[i], _ends[i]) = (sorted[i].Start, furthest);
        }
    }

    /// <summary>Whether one of them overlaps the extent.</summary>
    public bool Overlaps(Extent extent) => FurthestEnd(extent.End - 1) > extent.Start;

    /// <summary>Whether one of them holds all of the extent.</summary>
    public bool Contains(Extent extent) => FurthestEnd(extent.Start) >= extent.End;

    /// <summary>Of those that start no later than the offset; -1 where none does.</summary>
    private int FurthestEnd(int offset)
    {
        int low = 0, high = _starts.Length;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (_starts[middle] <= offset) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? -1 : _ends[low - 1];
    }
}
