using Galley.Manuscripts;

namespace Galley.Proofs;

/// <summary>A place that explains a finding. It can be shown without the text that it is in.</summary>
/// <param name="File">The file as its host knows it; null for the finding's own.</param>
/// <param name="Extent">In the file's text.</param>
public sealed record Place(string? File, Extent Extent, LineColumn Start, LineColumn End)
{
    public static Place In(LineMap lines, Extent extent, string? file = null) =>
        new(file, extent, lines.At(extent.Start), lines.At(extent.End));
}
