using Galley.Proofs;

namespace Galley.Manuscripts;

/// <summary>
/// Reads a file's front matter. Whatever is wrong with it is a fault; the keys that could be read are kept, and so is the body.
/// </summary>
internal static class FrontMatterReader
{
    /// <summary>In UTF-16 code units.</summary>
    private const int Longest = 64 * 1024;

    public static FrontMatter Read(string source, HeadBounds bounds, List<Fault> faults)
    {
        if (!bounds.IsClosed)
        {
            faults.Add(Problem(bounds, "the line '---' that ends it is missing"));
            return FrontMatter.None;
        }

        if (SourceLength.Exceeds(source, bounds.Yaml, Longest))
        {
            faults.Add(Problem(bounds, "it is longer than 64 KB"));
            return FrontMatter.None;
        }

        try
        {
            return new(new(bounds.Opening, YamlHead.Read(source, bounds.Yaml, faults)));
        }
        catch (Exception e)
        {
            // A host that cannot load the YAML library, or a fault of that library: the article is read all the same.
            faults.Add(Problem(bounds, e.Message));
            return FrontMatter.None;
        }
    }

    private static Fault Problem(HeadBounds bounds, string problem) =>
        new(Rules.FrontMatterSyntax.Id, bounds.Opening, Sequence.Of(problem));
}
