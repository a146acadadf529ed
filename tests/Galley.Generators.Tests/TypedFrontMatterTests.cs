using Galley.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace Galley.Generators.Tests;

/// <summary>Front matter has types that nobody told.</summary>
public class TypedFrontMatterTests
{
    private const string Bread = """
        ---
        title: Bread
        rating: 5
        price: 4.50
        pinned: true
        baked: 2026-05-01
        opens: 2026-05-02T06:30:00
        sold: 2026-05-02T08:00:00+02:00
        views: 3000000000
        scores: [1, 2]
        class: sourdough
        seo: { title: Bread at dawn, weight: 2 }
        crew:
          - name: Ada Brink
            age: 40
          - name: Ole Vann
        ---

        The oven is warm.
        """;

    private const string Night = "---\ntitle: Night\nrating: great\nprice: 4\nmood: calm\n---\n\nThe oven is cold.\n";
    private const string Rain = "---\ntitle: Rain\nrating: 3\nprice: 4\n---\n\nIt rains.\n";

    private static readonly Newsroom Blog = Newsroom.Of(("blog/bread.md", Bread), ("blog/night.md", Night), ("blog/2026/rain.md", Rain), ("about.md", "Us.\n"));

    [Fact]
    public void EachKeyIsAProperty() => Blog.Gives(
        ("Articles.Blog.Bread.FrontMatter.Rating + 1", "6"),
        ("Articles.Blog.Bread.FrontMatter.Price * 2", "9.00"),
        ("Articles.Blog.Bread.FrontMatter.Pinned == true", "True"),
        ("Articles.Blog.Bread.FrontMatter.Baked.Value.AddDays(1).ToString(\"o\")", "2026-05-02"),
        ("Articles.Blog.Bread.FrontMatter.Opens.Value.ToString(\"s\") + Articles.Blog.Bread.FrontMatter.Opens.Value.Kind", "2026-05-02T06:30:00Unspecified"),
        ("Articles.Blog.Bread.FrontMatter.Sold.Value.Offset.Hours", "2"),
        ("Articles.Blog.Bread.FrontMatter.Views - 1", "2999999999"),
        ("Articles.Blog.Bread.FrontMatter.Scores[1] + Articles.Blog.Night.FrontMatter.Scores.Count", "2"),
        ("Articles.Blog.Bread.FrontMatter.Class.Length", "9"),
        ("Articles.Blog.Bread.FrontMatter.Seo.Title + Articles.Blog.Bread.FrontMatter.Seo.Weight", "Bread at dawn2"),
        ("Articles.Blog.Bread.FrontMatter.Crew[1].Name + Articles.Blog.Bread.FrontMatter.Crew[1].Age", "Ole Vann"),
        ("Articles.Blog.Bread.FrontMatter[\"crew.name\"] + Articles.Blog.Bread.FrontMatter.List(\"CREW.name\").Count", "Ada Brink2"));

    [Fact]
    public void AValueUnlikeTheRestIsNullAndStaysAsWritten() => Blog.Gives(
        ("Articles.Blog.Night.FrontMatter.Rating == null", "True"),
        ("Articles.Blog.Night.FrontMatter[\"rating\"]", "great"),
        ("Articles.Blog.Night.FrontMatter.Price", "4"),
        ("Articles.Blog.Night.FrontMatter.Seo == null", "True"));

    [Fact]
    public void AFoldersListIsTyped() => Blog.Gives(
        ("System.Linq.Enumerable.Sum(Articles.Blog.All, article => article.FrontMatter.Rating ?? 0)", "8"),
        ("Articles.Blog._2026.All[0].FrontMatter.Rating", "3"),
        ("Articles.Blog.All.Find(\"blog/bread\").FrontMatter.Title", "Bread"));

    [Fact]
    public void TheDocumentationShowsExamples()
    {
        var lines = Blog.Run().Files["FrontMatter.cs"].Split('\n').Select(line => line.Trim()).ToList();
        var property = lines.FindIndex(line => line.StartsWith("public int? Rating =>", StringComparison.Ordinal));
        Assert.Equal("/// <summary>The key <c>rating</c>: 3, 5</summary>", lines[property - 1]);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, true)]
    [InlineData(LanguageVersion.Latest, false)]
    public void ItCompilesWithoutAWarning(LanguageVersion language, bool isStandard)
    {
        var output = (Blog with { Language = language, IsStandard = isStandard }).Run();
        Assert.Empty(output.Complaints);
    }

    [Fact]
    public void NamesThatWouldClashAreToldApart() => Newsroom.Of(
        "odd.md", "---\ntitle: Odd\nkeys: 1\nto-string: 2\nfront_matter: 3\nseo: {a: 1}\nseo_map: 4\n\"🎉\": 5\n---\n\nText.\n").Gives(
        ("Articles.Odd.FrontMatter.Keys_ + Articles.Odd.FrontMatter.ToString_ + Articles.Odd.FrontMatter.FrontMatter_", "6"),
        ("Articles.Odd.FrontMatter.Seo.A + Articles.Odd.FrontMatter.SeoMap + Articles.Odd.FrontMatter.Key", "10"));

    [Fact]
    public async Task TheAnalyzerReportsWhatIsUnlikeTheRest()
    {
        var found = (await Proof.RunAsync(Blog)).Where(found => found.Severity > DiagnosticSeverity.Info);
        Assert.Equal(["GLY206 night.md(2,8)"], found.Select(Place));
    }

    [Fact]
    public void AnEditedBodyLeavesTheTypesAlone() =>
        new RunReasons
        {
            Readings = [Modified, Cached, Cached, Cached],
            Entries = [Unchanged, Cached, Cached, Cached],
            Heads = [Unchanged, Cached, Cached, Cached],
            Collections = [Cached, Cached],
            HeadTypes = [Cached, Cached],
            Links = [Unchanged, Cached, Cached, Cached],
            Sources = [Modified, Cached, Cached, Cached],
            Buckets = [Modified],
        }.AssertAfter(Blog, (driver, compilation) => Edit(driver, compilation, "is warm", "is hot"));

    [Fact]
    public void AnEditedHeadInfersItsOwnCollectionOnly() =>
        new RunReasons
        {
            Readings = [Modified, Cached, Cached, Cached],
            Entries = [Unchanged, Cached, Cached, Cached],
            Heads = [Modified, Cached, Cached, Cached],
            Collections = [Unchanged, Modified],
            HeadTypes = [Cached, Modified],
            Links = [Unchanged, Cached, Cached, Cached],
            Sources = [Modified, Cached, Cached, Cached],
            Buckets = [Modified],
        }.AssertAfter(Blog, (driver, compilation) => Edit(driver, compilation, "rating: 5", "rating: 5.5"));

    private static string Place(Diagnostic found)
    {
        var start = found.Location.GetLineSpan().StartLinePosition;
        return $"{found.Id} {Path.GetFileName(found.Location.GetLineSpan().Path)}({start.Line},{start.Character})";
    }

    private static GeneratorDriver Edit(GeneratorDriver driver, CSharpCompilation compilation, string before, string after) =>
        driver.ReplaceAdditionalText(Blog.Files[0], Blog.Files[0].With(Bread.Replace(before, after, StringComparison.Ordinal))).RunGenerators(compilation);
}
