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

    /// <summary>The source range of a range of the running text: all that its characters come from.</summary>
    public Extent ToSource(Extent extent)
    {
        var start = ToSource(extent.Start);
        if (extent.IsEmpty || _runs.Length == 0) return new(start, start);
        var end = start;

        // Nearly always the first run begins and the last one ends it; Markdig tears some tables out of their paragraph.
        for (var i = IndexAt(extent.Start); i < _runs.Length && _runs[i].TextStart < extent.End; i++)
        {
            var part = Part(_runs[i], extent);
            start = Math.Min(start, part.Start);
            end = Math.Max(end, part.End);
        }

        return new(start, end);
    }

    /// <summary>Where the share of a run in a range of the running text stands.</summary>
    private static Extent Part(Run run, Extent extent)
    {
        if (run.TextLength != run.SourceLength) return new(run.SourceStart, run.SourceStart + run.SourceLength);
        var from = Math.Min(run.TextLength, Math.Max(0, extent.Start - run.TextStart));
        var to = Math.Min(run.TextLength, Math.Max(from, extent.End - run.TextStart));
        return new(run.SourceStart + from, run.SourceStart + to);
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
