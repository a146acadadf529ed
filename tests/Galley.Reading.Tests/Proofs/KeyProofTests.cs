using Galley.Manuscripts;

namespace Galley.Tests.Proofs;

public class KeyProofTests
{
    [Theory]
    [InlineData("auhtor: Ada Brink", "author")]
    [InlineData("auhtor: Ada Brink\nauthor: Ole Vann", "author")]
    [InlineData("Autor: Ada Brink", "author")]
    [InlineData("dtae: 2026-05-01", "date")]
    [InlineData("titel: Low Water", "title")]
    [InlineData("sumary: Nobody sailed", "summary")]
    [InlineData("descripton: Nobody sailed", "description")]
    [InlineData("publishd: 2026-05-01", "published")]
    [InlineData("catgories: [sea]", "categories")]
    [InlineData("tgas: [sea]", "tags")]
    public void A_misspelled_key_is_found_with_what_was_meant(string yaml, string meant)
    {
        var source = $"---\n{yaml}\n---\nThe ferry stayed.";
        var finding = Assert.Single(Reader.Read(source, ManuscriptFormat.Markdown).Findings);

        Assert.Equal("GLY204", finding.Rule.Id);
        Assert.Equal(yaml[..yaml.IndexOf(':', StringComparison.Ordinal)], finding.Extent.Of(source));
        Assert.Equal([meant], finding.Suggestions);
    }

    [Theory]
    [InlineData("data: flour.csv")]
    [InlineData("rating: 5")]
    [InlineData("long: 16.37\nlat: 48.2")]
    [InlineData("layout: post\npermalink: /low\nweight: 3\ntoc: true\naliases: [/old]")]
    [InlineData("title: Low Water\ntitles: [Low, Water]")]
    [InlineData("seo:\n  auhtor: Ada Brink")]
    [InlineData("status: draft\nstats: 3")]
    [InlineData("feature_image: pier.png\nlast_modified_at: 2026-05-01\nheroImage: pier.png\nlastmod: 2026-05-01")]
    public void Keys_of_the_writers_own_are_left_alone(string yaml) =>
        Assert.Empty(Reader.Read($"---\n{yaml}\n---\nThe ferry stayed.", ManuscriptFormat.Markdown).Findings);
}
