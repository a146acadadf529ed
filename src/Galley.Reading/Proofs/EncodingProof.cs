using Galley.Manuscripts;

namespace Galley.Proofs;

/// <summary>Reports the first replacement character, which stands where a file's bytes were not valid in its encoding: GLY302.</summary>
internal static class EncodingProof
{
    private const char Replacement = '\uFFFD';

    public static IEnumerable<Finding> Read(Manuscript manuscript)
    {
        var at = manuscript.Source.IndexOf(Replacement);
        if (at >= 0) yield return new() { Rule = Rules.NotUtf8, Extent = new(at, at + 1), Message = Rules.NotUtf8.Message };
    }
}
