using System.Text.RegularExpressions;
using Galley.Generators.Tests.Harness;
using Galley.Proofs;

namespace Galley.Generators.Tests.Analysis;

/// <summary>The articles shown on the rules' pages are proofed: what stands under "Flagged" is, what stands under "Not flagged" is not.</summary>
public partial class PageExampleTests
{
    public static readonly TheoryData<string, string, string, bool> Examples = new(Rules.All.SelectMany(ExamplesOf));

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_is_flagged_where_its_page_says_so(string id, string language, string article, bool isFlagged)
    {
        var found = await Proof.RunAsync(Newsroom.Of("example" + (language == "markdown" ? ".md" : ".txt"), article));
        Assert.Equal(isFlagged ? [id] : [], found.Select(diagnostic => diagnostic.Id));
    }

    private static IEnumerable<(string Id, string Language, string Article, bool IsFlagged)> ExamplesOf(Rule rule)
    {
        var page = Repository.Read("src", "Galley", "docs", "rules", rule.Id + ".md");
        var silent = page.IndexOf("## Not flagged", StringComparison.Ordinal);
        var end = page.IndexOf("## To silence it", StringComparison.Ordinal);
        return Fences().Matches(page[..end]).Select(fence => (rule.Id, fence.Groups[1].Value, fence.Groups[2].Value, fence.Index < silent));
    }

    [GeneratedRegex("^```(text|markdown)\n(.*?\n)```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fences();
}
