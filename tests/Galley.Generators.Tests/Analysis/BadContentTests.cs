using Galley.Generators.Tests.Harness;

namespace Galley.Generators.Tests.Analysis;

/// <summary>Each fault that bad content has is one finding at its line and column, all in one run, and no article is lost with it.</summary>
public class BadContentTests
{
    private const string Types = """
        [Galley.FrontMatter("blog/**")]
        internal partial record BlogPost
        {
            public required string Title { get; init; }
            public required string Author { get; init; }
            public System.DateOnly? Date { get; init; }
            public System.Collections.Generic.IReadOnlyList<string> Tags { get; init; } = new string[0];
            public string? Slug { get; init; }
        }
        """;

    private static readonly Newsroom Blog = Newsroom.Of(
        ("blog/a-good.md", Post("title: Good\nauthor: Ada Brink\ndate: 2026-05-01\ntags: [sea]\nslug: good")),
        ("blog/b-missing.md", Post("title: Missing\ndate: 2026-05-01")),
        ("blog/c-date.md", Post("title: Date\nauthor: Ada Brink\ndate: 2024-13-45")),
        ("blog/d-quote.md", Post("author: Ada Brink\ntitle: 'Here's a wrong pair'")),
        ("blog/e-scalar.md", Post("title: Scalar\nauthor: Ada Brink\ntags: politics")),
        ("blog/f-key.md", Post("title: Key\nauthor: Ada Brink\nauhtor: Ole Vann")),
        ("blog/g-slug.md", Post("title: Slug\nauthor: Ada Brink\nslug: good"))) with { Code = Types };

    [Fact]
    public async Task EveryFaultIsFoundAtItsPlaceInOneRun()
    {
        var found = (await Proof.RunAsync(Blog)).Select(finding => (finding, finding.Location.GetLineSpan())).Select(pair =>
            $"{Path.GetFileName(pair.Item2.Path)}({pair.Item2.StartLinePosition.Line + 1},{pair.Item2.StartLinePosition.Character + 1}): "
            + $"{pair.finding.Severity} {pair.finding.Id}: {pair.finding.GetMessage(null)}");
        Assert.Equal(
            [
                "b-missing.md(1,1): Error GLY211: The key 'author' is missing",
                "c-date.md(4,7): Error GLY202: '2024-13-45' is no date for 'date'",
                "d-quote.md(3,14): Error GLY201: The front matter cannot be read: while parsing a block mapping, did not find expected key",
                "f-key.md(4,1): Warning GLY204: The key 'auhtor' looks like 'author'",
                "g-slug.md(4,7): Warning GLY205: The slug 'good' is already that of articles/blog/a-good.md",
            ],
            found);
    }

    [Fact]
    public void NoArticleIsLostAndEachIsReadAsFarAsItCanBe() => (Blog with { Code = "" }).Gives(
        ("Articles.Blog.All.Count", "7"),
        ("Articles.Blog.CDate.Published == null", "True"),
        ("Articles.Blog.CDate.FrontMatter[\"date\"]", "2024-13-45"),
        ("Articles.Blog.DQuote.Authors[0]", "Ada Brink"),
        ("Articles.Blog.DQuote.Text", "The ferry stayed."),
        ("Articles.Blog.EScalar.FrontMatter.Tags[0]", "politics"),
        ("Articles.Blog.FKey.FrontMatter[\"auhtor\"]", "Ole Vann"),
        ("Articles.Blog.GSlug.Slug", "good"));

    private static string Post(string head) => "---\n" + head + "\n---\n\nThe ferry stayed.\n";
}
