using Galley.Archives;

namespace Galley.Tests.Archives;

public class ArticleNamesTests
{
    [Fact]
    public void AStatedIdentifierGoesBeforeTheFileName() =>
        Assert.Equal("HarbourNews", Only(new() { Path = "a/rain.txt", StatedId = "harbour-news", Title = "Sun" }).Identifier);

    [Fact]
    public void TheFileNameGoesBeforeTheHeadline() =>
        Assert.Equal("RainAgain", Only(new() { Path = "a/rain-again.txt", Title = "Sun" }).Identifier);

    [Theory]
    [InlineData("000_e8f0bbfe8ddc2936.txt")]
    [InlineData("550e8400-e29b-41d4-a716-446655440000.md")]
    [InlineData("2026-03-14.md")]
    [InlineData("deadbeefdeadbeef.txt")]
    [InlineData("q3.txt")]
    [InlineData("17.txt")]
    public void TheHeadlineSpeaksWhereTheFileNameHoldsNoWord(string file) =>
        Assert.Equal("SunAtLast", Only(new() { Path = file, Title = "Sun at last" }).Identifier);

    [Theory]
    [InlineData("2026-03-14-rain.md", "Rain")]
    [InlineData("2026-13-14-rain.md", "_20261314Rain")]
    [InlineData("covid19.md", "Covid19")]
    [InlineData("facade.md", "Facade")]
    [InlineData("東.md", "東")]
    [InlineData("img_0023.txt", "Img0023")]
    public void AnyWordInTheFileNameIsEnough(string file, string identifier) =>
        Assert.Equal(identifier, Only(new() { Path = file, Title = "Sun at last" }).Identifier);

    [Fact]
    public void ADayInTheFileNameIsNoPartOfTheName()
    {
        var article = Only(new() { Path = "blog/2026-03-14-rain.md", Folders = Sequence.Of("blog") });
        Assert.Equal(("blog/rain", "rain", "Rain"), (article.Id, article.Name, article.Identifier));
    }

    [Fact]
    public void UnlessArticlesOfOneFolderNeedItToBeToldApart()
    {
        var archive = Archive.Of([new() { Path = "2026-03-14-rain.md" }, new() { Path = "2026-03-21-rain.md" }, new() { Path = "2026-03-21-sun.md" }]);
        Assert.Equal(["_20260314Rain", "_20260321Rain", "Sun"], archive.Articles.Select(article => article.Identifier));
        Assert.Empty(archive.Clashes);
    }

    [Fact]
    public void NeitherWordNorHeadlineLeavesTheNumber() => Assert.Equal("_17", Only(new() { Path = "17.txt", Title = "🎉" }).Identifier);

    [Fact]
    public void TheIdentifierHoldsTheFolders()
    {
        var article = Only(new() { Path = "articles/politics/2026/rain.txt", Folders = Sequence.Of("politics", "2026") });
        Assert.Equal(("politics/2026/rain", "Rain", "Politics._2026"), (article.Id, article.Identifier, string.Join(".", article.Folders)));
    }

    [Fact]
    public void AnEditOfTheHeadlineChangesNoName() => Assert.Equal(
        Only(new() { Path = "rain.txt", Title = "One" }), Only(new() { Path = "rain.txt", Title = "Two" }));

    [Fact]
    public void OfOneNameTheFirstPathKeepsItAndTheOtherIsToldBoth()
    {
        var archive = Archive.Of([new() { Path = "b/rain.txt", File = "/b" }, new() { Path = "a/rain.txt", File = "/a" }]);
        Assert.Equal(
            [("a/rain.txt", "Rain", "rain"), ("b/rain.txt", "Rain_2", "rain_2")],
            archive.Articles.Select(article => (article.Path, article.Identifier, article.Id)));
        Assert.Equal(new IdentifierClash("b/rain.txt", "/b", "Rain", "a/rain.txt", "Rain_2"), Assert.Single(archive.Clashes));
    }

    [Fact]
    public void NamesThatDifferInSignsOnlyClashInCodeButKeepTheirIdentifiers()
    {
        var archive = Archive.Of([new() { Path = "rain-again.txt" }, new() { Path = "rain_again.txt" }]);
        Assert.Equal(["RainAgain", "RainAgain_2"], archive.Articles.Select(article => article.Identifier));
        Assert.Equal(["rain-again", "rain_again"], archive.Articles.Select(article => article.Id));
    }

    [Fact]
    public void AFolderKeepsItsNameAgainstAnArticle()
    {
        var archive = Archive.Of([new() { Path = "politics.txt" }, new() { Path = "politics/rain.txt", Folders = Sequence.Of("politics") }]);
        Assert.Equal("Politics_2", archive.Articles[0].Identifier);
        Assert.Equal("a folder of that name", Assert.Single(archive.Clashes).TakenBy);
    }

    [Fact]
    public void EqualNamesInTwoFoldersAreNoClash()
    {
        var archive = Archive.Of(
            [new() { Path = "a/rain.txt", Folders = Sequence.Of("a") }, new() { Path = "b/rain.txt", Folders = Sequence.Of("b") }]);
        Assert.Equal(["Rain", "Rain"], archive.Articles.Select(article => article.Identifier));
        Assert.Empty(archive.Clashes);
    }

    [Theory]
    [InlineData("all.txt", "All_")]
    [InlineData("find.txt", "Find_")]
    [InlineData("articles.txt", "Articles_")]
    [InlineData("to-string.txt", "ToString_")]
    public void AReservedNameIsChangedWithoutAFinding(string file, string identifier)
    {
        var archive = Archive.Of([new() { Path = file }]);
        Assert.Equal(identifier, archive.Articles[0].Identifier);
        Assert.Empty(archive.Clashes);
    }

    [Fact]
    public void AFolderInOneOfItsOwnNameIsNamedApart() => Assert.Equal(
        "Rain.Rain_", string.Join(".", Only(new() { Path = "rain/rain/x-ray.txt", Folders = Sequence.Of("rain", "rain") }).Folders));

    private static ArchivedArticle Only(ArchiveEntry entry) => Archive.Of([entry]).Articles[0];
}
