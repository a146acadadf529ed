namespace Galley.Manuscripts;

/// <summary>
/// Where each stretch of a manuscript's running text stands in the source file. All stages work on the running text; only what
/// leaves the engine (findings, JSON) is turned into source offsets, here.
/// </summary>
public sealed class OffsetMap
{
    /// <summary>
    /// One stretch. Where both lengths are equal every offset inside maps one to one; where they differ (an entity such as
    /// <c>&amp;amp;</c>, a folded line end) the stretch maps as a whole.
    /// </summary>
    public readonly record struct Run(int TextStart, int TextLength, int SourceStart, int SourceLength);

    private readonly Run[] _runs;

    public OffsetMap(Run[] runs) => _runs = runs;

    /// <summary>The source offset of the character at <paramref name="textOffset"/>.</summary>
    public int ToSource(int textOffset)
    {
        if (_runs.Length == 0) return 0;
        var run = _runs[IndexAt(textOffset)];
        var into = textOffset - run.TextStart;
        if (into >= run.TextLength) return run.SourceStart + run.SourceLength;
        return run.TextLength == run.SourceLength ? run.SourceStart + into : run.SourceStart;
    }

    /// <summary>The source range of a range of the running text: from its first character's start to its last one's end.</summary>
    public Extent ToSource(Extent extent)
    {
        var start = ToSource(extent.Start);
        if (extent.IsEmpty || _runs.Length == 0) return new(start, start);
        var last = extent.End - 1;
        var run = _runs[IndexAt(last)];
        var end = run.TextLength == run.SourceLength && last < run.TextStart + run.TextLength
            ? run.SourceStart + (last - run.TextStart) + 1
            : run.SourceStart + run.SourceLength;
        return new(start, Math.Max(start, end));
    }

    /// <summary>
    /// The way back: the range of the running text that comes from a range of the source, or null where none of it does (front
    /// matter, markup, addresses). An empty range gives the place where it stands.
    /// </summary>
    public Extent? ToText(Extent source)
    {
        int? start = null;
        var end = 0;
        foreach (var run in _runs)
        {
            var place = new Extent(run.SourceStart, run.SourceStart + run.SourceLength);
            if (!place.Overlaps(source) && !(source.IsEmpty && place.Contains(source.Start))) continue;
            var isExact = run.TextLength == run.SourceLength;
            start ??= run.TextStart + (isExact ? Math.Max(0, source.Start - run.SourceStart) : 0);
            end = run.TextStart + (isExact ? Math.Min(run.TextLength, source.End - run.SourceStart) : run.TextLength);
        }

        return start is { } first ? new(first, Math.Max(first, end)) : null;
    }

    private int IndexAt(int textOffset)
    {
        int low = 0, high = _runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            if (_runs[middle].TextStart <= textOffset) low = middle;
            else high = middle - 1;
        }

        return low;
    }
}
