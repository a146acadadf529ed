using CsCheck;
using Galley.Tool.Proofing;

namespace Galley.Tool.Tests.Proofing;

public class SegmentTests
{
    [Fact]
    public void Segments_cover_the_block_once_and_carry_just_the_layers_over_them()
    {
        var layers = Gen.Select(Gen.Int[0, 40], Gen.Int[1, 40], Gen.Enum<LayerKind>())
            .Select((start, length, kind) => new Layer(new(start, start + length), kind, start))
            .Array[0, 8];
        layers.Sample(layers =>
        {
            var block = new Extent(10, 30);
            var segments = Segment.Of(block, layers).ToList();
            Assert.Equal(block.Start, segments[0].Extent.Start);
            Assert.Equal(block.End, segments[^1].Extent.End);
            for (var i = 1; i < segments.Count; i++) Assert.Equal(segments[i - 1].Extent.End, segments[i].Extent.Start);
            foreach (var segment in segments)
            {
                Assert.False(segment.Extent.IsEmpty);
                Assert.Equal(
                    layers.Count(layer => layer.Extent.Contains(segment.Extent)),
                    segment.Layers.Count);
                Assert.Equal(segment.Layers.Count, layers.Count(layer => layer.Extent.Overlaps(segment.Extent)));
            }
        });
    }
}
