using Galley.Generators.Tests.Harness;

namespace Galley.Generators.Tests.Analysis;

/// <summary>GLY201, GLY202 and GLY305: what the head of a Markdown article says.</summary>
public class FrontMatterTests
{
    private const string FileName = "bread.md";

    [Fact]
    public async Task Reports_front_matter_that_cannot_be_read()
    {
        var found = Assert.Single(await Proof.RunAsync(Newsroom.Of(FileName, "---\ntitle: \"Bread\ntags: [a\n---\n\nText.\n")));
        Assert.Equal("GLY201", found.Id);
        Assert.StartsWith("The front matter cannot be read: ", found.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public Task Reports_a_date_that_is_none() =>
        Proof.Reports("GLY202", "---\ntitle: Bread\ndate: [|2024-13-45|]\n---\n\nText.\n", FileName);

    [Theory]
    [InlineData("---\ntitle: Bread\ndate: 2024-11-05\ntags: [bread, night]\nmood: warm\n---\n\nText.\n")]
    [InlineData("Text.\n\n---\n\nMore text.\n")]
    [InlineData("")]
    public Task Guards_front_matter_that_can_be_read_and_articles_without(string text) => Proof.IsSilentOn(text, FileName);

    [Fact]
    public Task Hints_that_speakers_are_not_looked_for_in_the_articles_language() =>
        Proof.Reports("GLY305", "---\ntitle: Brot\nlang: [|de-AT|]\n---\n\nText.\n", FileName);

    [Theory]
    [InlineData("en")]
    [InlineData("EN-gb")]
    [InlineData("en_US")]
    public Task Guards_english_of_every_country(string language) => Proof.IsSilentOn($"---\ntitle: Bread\nlang: {language}\n---\n\nText.\n", FileName);

    [Fact]
    public async Task The_projects_language_counts_where_the_article_states_none()
    {
        var german = new Newsroom().Set("GalleyLanguage", "de");
        Assert.Equal("GLY305", Assert.Single(await Proof.RunAsync(german.With(FileName, "Text.\n"))).Id);
        Assert.Empty(await Proof.RunAsync(german.With(FileName, "---\ntitle: Bread\nlang: en\n---\n\nText.\n")));
    }
}
