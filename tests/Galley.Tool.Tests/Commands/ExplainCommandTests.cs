using Galley.Proofs;
using Galley.Tool.Tests.Harness;

namespace Galley.Tool.Tests.Commands;

public class ExplainCommandTests
{
    public static readonly TheoryData<string> Ids = new(Rules.All.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Prints_the_page_of_every_rule(string id)
    {
        var outcome = await GalleyTool.RunAsync("explain", id.ToLowerInvariant());
        Assert.Equal((0, ""), (outcome.Exit, outcome.Error));
        Assert.StartsWith($"# {id}: {Rules.Find(id)!.Title}\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_all_rules_without_an_id()
    {
        var outcome = await GalleyTool.RunAsync("explain");
        Assert.Equal(Rules.All.Select(rule => $"{rule.Id}  {rule.Title}"), outcome.Lines);
    }

    [Theory]
    [InlineData("GLY01", "GLY001")]
    [InlineData("gly3O1", "GLY301")]
    [InlineData("GL203", "GLY203")]
    public async Task An_unknown_id_is_answered_with_the_nearest_and_the_list(string typed, string meant)
    {
        var outcome = await GalleyTool.RunAsync("explain", typed);
        Assert.Equal((2, ""), (outcome.Exit, outcome.Output));
        Assert.StartsWith($"galley: no rule is called '{typed}'; did you mean {meant}?\n", outcome.Error, StringComparison.Ordinal);
        Assert.All(Rules.All, rule => Assert.Contains(rule.Title, outcome.Error, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_proposed_for_what_is_like_no_id()
    {
        var outcome = await GalleyTool.RunAsync("explain", "CS0102");
        Assert.StartsWith("galley: no rule is called 'CS0102'\n", outcome.Error, StringComparison.Ordinal);
    }
}
