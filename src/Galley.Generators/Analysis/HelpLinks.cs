using System.Reflection;
using Galley.Proofs;

namespace Galley.Generators.Analysis;

/// <summary>
/// The address of a rule's page, made from the package's <c>RepositoryUrl</c>, which the build writes into this assembly's metadata.
/// Without it there is no link, and <c>galley explain</c> shows the page.
/// </summary>
internal static class HelpLinks
{
    private static readonly string? Repository = typeof(HelpLinks).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(metadata => metadata.Key == "RepositoryUrl")?.Value;

    public static string? For(Rule rule) => For(rule, Repository);

    public static string? For(Rule rule, string? repository)
    {
        if (string.IsNullOrEmpty(repository)) return null;
        var root = repository!.TrimEnd('/');
        if (root.EndsWith(".git", StringComparison.Ordinal)) root = root.Substring(0, root.Length - ".git".Length);
        return $"{root}/blob/HEAD/src/Galley/docs/rules/{rule.Id}.md";
    }
}
