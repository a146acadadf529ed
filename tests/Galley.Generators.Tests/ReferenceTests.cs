using Galley.Generators.Emission;
using Galley.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Galley.Generators.Tests;

/// <summary>Links from article to article.</summary>
public class ReferenceTests
{
    private const string Heats = "# Heats\n\nSee [the *final*](../final.md#third 'Race') and [a shop](https://example.org/final.md).\n";

    private static readonly Newsroom Regatta = Newsroom.Of(
        ("rowing/heats.md", Heats),
        ("final.md", "---\nslug: the-final\n---\n# See [heats](rowing/heats.md)\n\nWon. [Heats](./rowing/Heats.md)\n"),
        ("tide.md", "High at noon. [Nobody](nothing.md) [Top](#tide) [All](/final.md)\n"));

    [Fact]
    public void ALinkKnowsItsArticleAndTheArticleWhoLinksToIt() => Regatta.Gives(
        ("Articles.Rowing.Heats.Links[0].Article == Articles.Final", "True"),
        ("Articles.Rowing.Heats.Links[0].Target", "../final.md#third"),
        ("Articles.Rowing.Heats.Links[1].Article == null", "True"),
        ("Articles.Final.LinkedFrom[0].Id", "rowing/heats"),
        ("Articles.Final.LinkedFrom.Count", "1"),
        ("Articles.Rowing.Heats.LinkedFrom[0] == Articles.Final", "True"),
        ("Articles.Tide.Links[0].Article == null", "True"),
        ("Articles.Tide.Links[2].Article == null", "True"),
        ("Articles.Tide.LinkedFrom.Count", "0"));

    [Fact]
    public void HtmlHasTheAddressThatReadersUse() => Regatta.Gives(
        ("Articles.Rowing.Heats.Html", """
            <p>See <a href="/articles/the-final#third" title="Race">the <em>final</em></a> and <a href="https://example.org/final.md">a shop</a>.</p>

            """.ReplaceLineEndings("\n")),
        ("Articles.Final.Html.Trim()", "<p>Won. <a href=\"/articles/heats\">Heats</a></p>"),
        ("Articles.Tide.Html.Contains(\"href=\\\"nothing.md\\\"\")", "True"));

    [Fact]
    public void ThePatternIsTheProjectsOwn() => Regatta.Set("GalleyUrlPattern", "https://paper.example/{slug}?a&b").Gives(
        ("Articles.Final.Html.Trim()", "<p>Won. <a href=\"https://paper.example/heats?a&amp;b\">Heats</a></p>"));

    [Theory]
    [InlineData("/articles/{slug}", "/articles/heats", "/articles/the-final")]
    [InlineData("/{id}.html", "/rowing/heats.html", "/final.html")]
    [InlineData("/n/{folder}/{slug}/", "/n/rowing/heats/", "/n/the-final/")]
    [InlineData("/{slug}?in={folder}", "/heats?in=rowing", "/the-final?in=")]
    public void AnAddressIsMadeOfSlugIdentifierAndFolder(string pattern, string heats, string final) => Regatta.Set("GalleyUrlPattern", pattern).Gives(
        ("Articles.Rowing.Heats.Url", heats),
        ("Articles.Final.Url", final),
        ("Articles.Final.Html.Trim()", "<p>Won. <a href=\"" + heats + "\">Heats</a></p>"),
        ("Articles.Rowing.Heats.Html.Contains(\"href=\\\"" + final + "#third\\\"\")", "True"));

    [Fact]
    public void AnAddressIsEscaped() => Newsroom.Of("caf\u00e9 news/now & then.md", "[a](<now & then.md?q=1#x>)").Set("GalleyUrlPattern", "/{id}").Gives(
        ("Articles.All[0].Url", "/caf%C3%A9%20news/now%20%26%20then"),
        ("Articles.All[0].Html.Trim()", "<p><a href=\"/caf%C3%A9%20news/now%20%26%20then?q=1#x\">a</a></p>"));

    [Fact]
    public void AnotherSlugRenewsTheArticleAndThoseThatLinkToIt()
    {
        var driver = Regatta.Driver().RunGenerators(Regatta.Compilation);
        var final = Regatta.Files.Single(file => file.Path.EndsWith("/final.md", StringComparison.Ordinal));
        var edited = final.With(final.Content!.Replace("the-final", "last-race", StringComparison.Ordinal));
        var steps = driver.ReplaceAdditionalText(final, edited).RunGenerators(Regatta.Compilation).GetRunResult().Results[0].TrackedSteps;
        var reasons = steps["Sources"].SelectMany(step => step.Outputs)
            .Where(output => output.Reason == IncrementalStepRunReason.Modified)
            .Select(output => ((ArticleSource)output.Value).Names.Path);
        Assert.Equal(["articles/final.md", "articles/rowing/heats.md"], reasons.Order());
    }
}
