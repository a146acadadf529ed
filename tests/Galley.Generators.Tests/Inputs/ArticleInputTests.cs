using Galley.Generators.Inputs;
using Galley.Generators.Tests.Harness;

namespace Galley.Generators.Tests.Inputs;

public class ArticleInputTests
{
    [Theory]
    [InlineData("/paper/", "/paper/articles/rain.txt", "articles/rain.txt")]
    [InlineData("/paper", "/paper/rain.txt", "rain.txt")]
    [InlineData("/home/paper/", "/home/shared/rain.txt", "../shared/rain.txt")]
    [InlineData("C:\\paper\\", "c:\\Paper\\articles\\rain.txt", "articles/rain.txt")]
    [InlineData("C:\\paper\\", "D:\\rain.txt", "rain.txt")]
    [InlineData("", "/anywhere/rain.txt", "rain.txt")]
    [InlineData("/paper/", "./articles/rain.txt", "articles/rain.txt")]
    public void ThePathIsRelativeToTheProject(string directory, string path, string expected) =>
        Assert.Equal(expected, ProjectPath.Of(path, directory));

    [Fact]
    public void ALinkedFileHasThePathItIsShownUnder() =>
        Assert.Equal("news/rain.txt", Input("/other/rain.txt", ("GalleyPath", "news\\rain.txt")).Path);

    [Theory]
    [InlineData("/paper/articles/politics/2026/rain.txt", "politics/2026")]
    [InlineData("/paper/Articles/rain.txt", "")]
    [InlineData("/paper/notes/rain.txt", "notes")]
    [InlineData("/shared/rain.txt", "")]
    public void ThePathOfAPlainFileTellsItsFolders(string path, string folders) =>
        Assert.Equal(folders, string.Join("/", Input(path).Folders));

    [Theory]
    [InlineData("politics/2026/", "politics/2026")]
    [InlineData("politics\\2026\\", "politics/2026")]
    [InlineData("", "")]
    public void TheGlobOfAnArticleItemTellsItsFolders(string folder, string folders) => Assert.Equal(
        folders, string.Join("/", Input("/paper/content/x/y/rain.txt", ("SourceItemGroup", "Article"), ("GalleyFolder", folder)).Folders));

    [Theory]
    [InlineData("notes/C", "notes/C#/2026")]
    [InlineData("a", "a;b")]
    [InlineData("top", "top #1")]
    [InlineData("x/y/", "x/y")]
    public void AFolderIsWholeWhereItsNameHoldsWhatEndsAValue(string given, string folders) => Assert.Equal(
        folders, string.Join("/", Input($"/paper/{folders}/rain.txt", ("SourceItemGroup", "Article"), ("GalleyFolder", given)).Folders));

    [Fact]
    public void AFileThatCannotBeOpenedSaysSo()
    {
        var file = new ArticleFile("/paper/rain.txt", null);
        var input = ArticleInput.From(file, new BuildOptions([], [file]).GetOptions(file), "/paper/", default)!;
        Assert.Equal(("", true), (input.Text, input.Failure is not null));
    }

    private static ArticleInput Input(string path, params (string, string)[] metadata)
    {
        var file = new ArticleFile(path, "Rain", metadata);
        return ArticleInput.From(file, new BuildOptions([], [file]).GetOptions(file), "/paper/", default)!;
    }
}
