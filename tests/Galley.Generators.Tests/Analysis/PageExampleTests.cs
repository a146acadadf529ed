using System.Text.RegularExpressions;
using Galley.Generators.Tests.Harness;
using Galley.Proofs;

namespace Galley.Generators.Tests.Analysis;

/// <summary>
/// The articles shown on the rules' pages are proofed: what stands under "Flagged" is, what stands under "Not flagged" is not. A stylebook
/// on a page holds for the articles below it; on a stylebook's own page it is proofed itself.
/// </summary>
public partial class PageExampleTests
{
    private static readonly Rule[] OfStylebooks = [Rules.StylebookSyntax, Rules.StylebookKey];

    private static readonly Dictionary<string, string> FileNames = new()
    {
        ["text"] = "example.txt", ["markdown"] = "example.md", ["yaml"] = "stylebook.yml",
    };

    public static readonly TheoryData<string, string, string, string, bool> Examples = new(Rules.All.SelectMany(ExamplesOf));

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_is_flagged_where_its_page_says_so(string id, string fileName, string example, string stylebook, bool isFlagged)
    {
        var newsroom = Newsroom.Of(fileName, example);
        if (stylebook.Length > 0) newsroom = newsroom.With("stylebook.yml", stylebook);
        var found = await Proof.RunAsync(newsroom);
        Assert.Equal(isFlagged ? [id] : [], found.Select(diagnostic => diagnostic.Id));
    }

    private static IEnumerable<(string Id, string FileName, string Example, string Stylebook, bool IsFlagged)> ExamplesOf(Rule rule)
    {
        var page = Repository.Read("src", "Galley", "docs", "rules", rule.Id + ".md");
        var silent = page.IndexOf("## Not flagged", StringComparison.Ordinal);
        var end = page.IndexOf("## To silence it", StringComparison.Ordinal);
        var stylebook = "";
        foreach (Match fence in Fences().Matches(page[..end]))
        {
            var (language, example) = (fence.Groups[1].Value, fence.Groups[2].Value);
            if (language == "yaml" && !OfStylebooks.Contains(rule)) stylebook = example;
            else yield return (rule.Id, FileNames[language], example, stylebook, fence.Index < silent);
        }
    }

    [GeneratedRegex("^```(text|markdown|yaml)\n(.*?\n)```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fences();
}
