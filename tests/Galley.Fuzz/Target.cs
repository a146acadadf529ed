using Galley.Manuscripts;

namespace Galley.Fuzz;

/// <summary>What a fuzzer calls: any bytes, read as a file of each format.</summary>
public static class Target
{
    /// <exception cref="Violation">Something does not hold that must hold of every file.</exception>
    public static void Run(ReadOnlySpan<byte> bytes)
    {
        var source = SourceDecoder.Decode(bytes.ToArray()).Text;
        foreach (var format in Enum.GetValues<ManuscriptFormat>()) ReadingInvariants.Hold(source, format);
    }
}
