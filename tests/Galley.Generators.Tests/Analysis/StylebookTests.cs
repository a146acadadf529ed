using Galley.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Galley.Generators.Tests.Analysis;

/// <summary>GLY002, GLY401 and GLY402.</summary>
public class StylebookTests
{
    private const string Wrong = "Bread\n\nMarta Oyelarn opened the bakery. Oyelarn starts at three.\n";
    private const string Right = "Night\n\nMarta Oyelaran closed the bakery. Oyelaran slept.\n";

    [Fact]
    public async Task Reports_a_name_unlike_the_stylebook_at_its_first_place() => Assert.Equal(
        ["GLY002 (2,6)-(2,13)"],
        (await Proof.RunAsync(Newsroom.Of("bread.txt", Wrong).With("stylebook.yml", "people: [Marta Oyelaran]"))).Select(Brief));

    [Fact]
    public async Task The_place_in_the_stylebook_goes_with_the_finding()
    {
        var found = Assert.Single(await Proof.RunAsync(Newsroom.Of("bread.txt", Wrong).With("stylebook.yml", "people:\n  - Marta Oyelaran\n")));
        Assert.Equal("'Oyelarn' looks like 'Oyelaran' (in the stylebook, line 2; 'Oyelarn' 2 times)", found.GetMessage(null));
        Assert.Equal(Proof.Folder + "stylebook.yml: (1,4)-(1,18)", Assert.Single(found.AdditionalLocations).GetLineSpan().ToString());
    }

    [Fact]
    public async Task Reports_a_name_unlike_the_other_articles()
    {
        var found = await Proof.RunAsync(Archive(Wrong));
        Assert.Equal(["GLY002 (2,6)-(2,13)"], found.Select(Brief));
        Assert.Equal(
            "'Oyelarn' looks like 'Oyelaran' (in 9 other articles, first in articles/night0.txt, line 3; 'Oyelarn' 2 times)",
            found[0].GetMessage(null));
        Assert.Equal(Proof.Folder + "night0.txt: (2,6)-(2,14)", Assert.Single(found[0].AdditionalLocations).GetLineSpan().ToString());
    }

    [Theory]
    [InlineData("people: [Marta Oyelarn, Marta Oyelaran]")]
    [InlineData("bothRight: [[Oyelarn, Oyelaran]]")]
    [InlineData("stet: [Oyelarn]")]
    public async Task Guards_what_the_stylebook_allows(string book) =>
        Assert.Empty(await Proof.RunAsync(Archive(Wrong).With("stylebook.yml", book)));

    [Fact]
    public async Task Guards_names_that_are_spelled_as_everywhere() => Assert.Empty(await Proof.RunAsync(Archive(Right)));

    [Fact]
    public async Task Guards_what_the_baseline_holds()
    {
        const string Baseline = "articles/bread.txt\tGLY002\t1\tOyelarn > Oyelaran\n";
        var newsroom = Archive(Wrong).With("galley.baseline", Baseline, ("SourceItemGroup", "GalleyBaseline"));
        Assert.Empty(await Proof.RunAsync(newsroom));
    }

    [Fact]
    public async Task A_key_of_our_own_silences_it_by_path()
    {
        var newsroom = Archive(Right);
        newsroom = newsroom with
        {
            Files = newsroom.Files.Add(new(Proof.Folder + "draft.txt", Wrong) { Keys = [("galley.GLY002.severity", "none")] }),
        };
        Assert.Empty(await Proof.RunAsync(newsroom));
    }

    [Theory]
    [InlineData("people:\n  - pronoun: she\n", "GLY401 (1,4)-(1,11)")]
    [InlineData("stet: []\npeple: []\n", "GLY402 (1,0)-(1,5)")]
    public async Task Reports_what_the_stylebook_has_wrong_at_its_place(string book, string found) => Assert.Equal(
        [found], (await Proof.RunAsync(new Newsroom().With("stylebook.yml", book))).Select(Brief));

    [Theory]
    [InlineData("stylebook.yaml", "")]
    [InlineData("house.yml", "Stylebook")]
    public async Task A_stylebook_is_known_by_its_name_or_by_its_item(string fileName, string group) => Assert.NotEmpty(
        await Proof.RunAsync(Newsroom.Of("bread.txt", Wrong).With(fileName, "people: [Marta Oyelaran]", ("SourceItemGroup", group))));

    [Fact]
    public async Task A_value_that_a_key_does_not_take_is_reported_once_for_all_articles()
    {
        var files = Enumerable.Range(0, 5).Select(i => new ArticleFile(Proof.Folder + "night" + i + ".txt", Right) { Keys = [("galley.GLY002.severity", "off")] });
        var found = Assert.Single(await Proof.RunAsync(new Newsroom { Files = [.. files] }));
        Assert.Equal(("GLY304", Proof.Folder + "night0.txt"), (found.Id, found.Location.GetLineSpan().Path));
    }

    [Fact]
    public void People_have_the_names_of_the_stylebook() => Newsroom
        .Of(("bread.txt", "Bread\n\nMarta Oyelaran opened the bakery.\n"), ("night.txt", "Night\n\nMarta Abarantine slept.\n"))
        .With("stylebook.yml", "people: [{name: Marta Oyelaran, aliases: [Marta Abarantine], pronoun: they}]")
        .Gives(("People.All.Count", "1"), ("People.MartaOyelaran.Aliases[0]", "Marta Abarantine"), ("People.MartaOyelaran.Articles.Count", "2"));

    private static Newsroom Archive(string article) =>
        Enumerable.Range(0, 9).Aggregate(Newsroom.Of("bread.txt", article), (newsroom, i) => newsroom.With($"night{i}.txt", Right));

    private static string Brief(Diagnostic found)
    {
        var span = found.Location.GetLineSpan();
        return $"{found.Id} {span.Span}";
    }
}
