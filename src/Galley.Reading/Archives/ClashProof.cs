using Galley.Manuscripts;
using Galley.Proofs;

namespace Galley.Archives;

/// <summary>Reports articles that ask for one identifier (GLY203) or have one slug (GLY205).</summary>
public static class ClashProof
{
    /// <summary>Each finding with its article's file.</summary>
    /// <param name="headOf">The front matter of a file's article.</param>
    public static IEnumerable<(string File, Finding Finding)> Read(Archive archive, Func<string, FrontMatter> headOf) => archive.Clashes
        .Select(clash => (clash.File, Of(Rules.DuplicateIdentifier, "id", headOf(clash.File), clash.Wanted, clash.TakenBy, clash.Given)))
        .Concat(archive.SlugClashes.Select(clash =>
            (clash.File, Of(Rules.DuplicateSlug, "slug", headOf(clash.File), clash.Slug, clash.TakenBy))));

    /// <summary>At the key's value, where the front matter states it; else at the article's start.</summary>
    private static Finding Of(Rule rule, string key, FrontMatter head, params string[] arguments) => new()
    {
        Rule = rule,
        Extent = head.Find(key) is { Values: { Count: > 0 } values } ? values[0].Extent : default,
        Message = rule.Format(arguments),
    };
}
