using Galley.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Galley.Generators.Tests.Analysis;

/// <summary>Links to no article (GLY221), to no heading (GLY222) and to no file (GLY223).</summary>
public class LinkTests
{
    private const string Listed = Proof.Folder + "**\n" + Proof.Folder + "images/crew at sea.jpg\r\n/home/anna/paper/notes/*\n/home/anna/paper/notes/plan.png\n";

    private static readonly (string, string) FromTargets = ("SourceItemGroup", "GalleyFileList");

    [Theory]
    [InlineData("# Bread\n\nBaked on a \t [day]([|sundae.md|] 'Title').")]
    [InlineData("# Bread\r\n\r\n> See\r\n> [day](\r\n>   <[|sunday.txt|]>)")]
    [InlineData("---\ntitle: Bread\n---\nSee [a day], \U0001F956 and [that day][a day].\n\n[A day]: [|../sunday.md#noon|]\n")]
    public Task A_link_to_no_article_is_reported_at_its_address(string text) => Proof.Reports("GLY221", text, "bread.md");

    [Theory]
    [InlineData("# Bread\n\nBaked [here]([|#over|]).\n\n## Oven\n")]
    [InlineData("# Bread\n\nBaked [here]([|bread.md#over|]).\n\n## Oven\n")]
    public Task A_link_to_no_heading_is_reported_at_its_address(string text) => Proof.Reports("GLY222", text, "bread.md");

    [Fact]
    public async Task An_image_and_a_link_that_lead_to_no_file_are_reported_at_their_address()
    {
        const string Text = "---\ncover: images/crew.jpg\n---\n\n"
            + "| [plan](plan.pdf) | ![plan](../notes/plans.png) |\n|--|--|\n| ![c](images/crew%20at%20sea.jpg) | ![d](../notes/plan.png) |\n";
        var found = await Proof.RunAsync(Newsroom.Of("bread.md", Text).With("list.galley", Listed, FromTargets));
        Assert.Equal(
            ["GLY223 1,7: images/crew.jpg", "GLY223 4,9: plan.pdf", "GLY223 4,29: ../notes/plans.png"],
            found.Select(finding => $"{finding.Id} {finding.Location.GetLineSpan().StartLinePosition}: {finding.GetMessage(null).Split('\'')[1]}"));
    }

    [Fact]
    public async Task What_leads_somewhere_is_let_be() => Assert.Empty(await Proof.RunAsync(Newsroom
        .Of(
            ("bread.md", "# Bread\n\nSee [a](days/sunday.md#noon), [b](#oven), ![c](images/crew%20at%20sea.jpg), ![d](other/no.png).\n\n## Oven\n"),
            ("days/sunday.md", "# Sunday\n\nSee [a](../bread.md#bread) and ![b](<../images/crew at sea.jpg>).\n\n## Noon\n"))
        .With("list.galley", Listed.Replace("**", "*", StringComparison.Ordinal), FromTargets)));

    [Fact]
    public async Task Without_a_list_of_files_no_file_is_missed() =>
        Assert.Empty(await Proof.RunAsync(Newsroom.Of("bread.md", "![c](images/no.jpg) [d](no.pdf)")));

    [Fact]
    public async Task A_linked_file_seeks_its_pictures_beside_itself()
    {
        var linked = new ArticleFile(
            "/home/anna/paper/notes/bread.md", "![a](plan.png) ![b](no.png)", ("GalleyPath", "articles/bread.md"), ("Article", "true"));
        var newsroom = new Newsroom { Files = [linked] };
        var found = Assert.Single(await Proof.RunAsync(newsroom.With("list.galley", Listed, FromTargets)));
        Assert.Equal("The address 'no.png' leads to no file", found.GetMessage(null));
    }

    [Fact]
    public async Task It_is_silenced_by_a_mark_a_key_a_baseline_and_the_project()
    {
        const string Text = "# Bread\n\nBaked on a [day](sundae.md).\n";
        var newsroom = Newsroom.Of("bread.md", Text);
        Assert.Empty(await Proof.RunAsync(Newsroom.Of("bread.md", Text.Replace(".\n", ". <!-- stet -->\n", StringComparison.Ordinal))));
        var silent = new ArticleFile(newsroom.Files[0].Path, Text) { Keys = [("galley.GLY221.severity", "none")] };
        Assert.Empty(await Proof.RunAsync(newsroom with { Files = [silent] }));
        Assert.Empty(await Proof.RunAsync(newsroom, ("GLY221", ReportDiagnostic.Suppress)));
        const string Known = "articles/bread.md\tGLY221\t1\tThe link 'sundae.md' leads to no article\n";
        Assert.Empty(await Proof.RunAsync(newsroom.With("galley.baseline", Known, ("SourceItemGroup", "GalleyBaseline"))));
    }
}
