using Galley.Proofs;

namespace Galley.Tool.Output;

/// <summary>The rules' pages in <c>src/Galley/docs/rules</c>, which the tool carries with it.</summary>
internal static class RulePages
{
    public static string Of(Rule rule)
    {
        using var page = typeof(RulePages).Assembly.GetManifestResourceStream($"rules/{rule.Id}.md")
            ?? throw new InvalidOperationException($"The page of {rule.Id} is not embedded.");
        return new StreamReader(page).ReadToEnd();
    }
}
