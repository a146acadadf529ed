namespace Galley.Tool.Proofing;

/// <summary>A stretch of a block over which the same layers lie.</summary>
/// <param name="Layers">Outermost first.</param>
internal readonly record struct Segment(Extent Extent, IReadOnlyList<Layer> Layers)
{
    /// <summary>
    /// Parts a block wherever a layer begins or ends. Layers may overlap in any way (a quotation that ends inside a finding), which
    /// elements of HTML may not: so each stretch says for itself what lies over it.
    /// </summary>
    /// <param name="layers">Those that touch the block, in any order.</param>
    public static IEnumerable<Segment> Of(Extent block, IEnumerable<Layer> layers)
    {
        var within = layers
            .Select(layer => layer with { Extent = Clip(layer.Extent, block) })
            .Where(layer => !layer.Extent.IsEmpty)
            .OrderBy(layer => layer.Extent.Start).ThenByDescending(layer => layer.Extent.End).ThenBy(layer => layer.Kind)
            .ToList();
        var next = 0;
        var open = new List<Layer>();
        for (var at = block.Start; at < block.End;)
        {
            while (next < within.Count && within[next].Extent.Start == at) open.Add(within[next++]);
            var end = next < within.Count ? within[next].Extent.Start : block.End;
            foreach (var layer in open) end = Math.Min(end, layer.Extent.End);
            yield return new(new(at, end), [.. open]);
            open.RemoveAll(layer => layer.Extent.End == end);
            at = end;
        }
    }

    private static Extent Clip(Extent extent, Extent bounds)
    {
        var start = Math.Max(extent.Start, bounds.Start);
        return new(start, Math.Max(start, Math.Min(extent.End, bounds.End)));
    }
}
