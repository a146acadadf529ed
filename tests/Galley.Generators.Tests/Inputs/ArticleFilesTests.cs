using Galley.Generators.Inputs;
using Galley.Generators.Tests.Harness;
using Galley.Manuscripts;

namespace Galley.Generators.Tests.Inputs;

public class ArticleFilesTests
{
    [Theory]
    [InlineData("articles/rain.txt")]
    [InlineData("articles/rain.md")]
    [InlineData("articles/RAIN.MARKDOWN")]
    [InlineData("notice-of-rain.txt")]
    [InlineData("licensed-to-sail.md")]
    [InlineData("readmes-of-the-world.md")]
    public void PlainTextAndMarkdownAreArticles(string path) => Assert.True(IsArticle(path));

    [Theory]
    [InlineData("stylebook.yml")]
    [InlineData("data.json")]
    [InlineData("Page.razor")]
    [InlineData("PublicAPI.Shipped.txt")]
    [InlineData("PublicAPI/net10.0/PublicAPI.Unshipped.txt")]
    [InlineData("BannedSymbols.txt")]
    [InlineData("BannedSymbols.Tests.txt")]
    [InlineData("NativeMethods.txt")]
    [InlineData("NativeMethods.json")]
    [InlineData("AnalyzerReleases.Shipped.md")]
    [InlineData("readme.md")]
    [InlineData("README.de.md")]
    [InlineData("docs/CHANGELOG.md")]
    [InlineData("LICENSE.txt")]
    [InlineData("THIRD-PARTY-NOTICES.txt")]
    [InlineData("CMakeLists.txt")]
    public void FilesOfOtherToolsAreNot(string path) => Assert.False(IsArticle(path));

    [Fact]
    public void AnArticleItemIsOneWhateverItsName() => Assert.True(IsArticle("README.md", ("SourceItemGroup", "Article")));

    [Fact]
    public void TheMetadataHasTheLastWord()
    {
        Assert.True(IsArticle("notes.html", ("Article", "true")));
        Assert.True(IsArticle("PublicAPI.Shipped.txt", ("Article", "True")));
        Assert.False(IsArticle("rain.txt", ("Article", "false")));
        Assert.False(IsArticle("rain.txt", ("Article", "false"), ("SourceItemGroup", "Article")));
    }

    [Fact]
    public void TheExtensionTellsTheFormat()
    {
        Assert.Equal(ManuscriptFormat.Markdown, ManuscriptFormats.Of("rain.MD"));
        Assert.Equal(ManuscriptFormat.Markdown, ManuscriptFormats.Of("rain.markdown"));
        Assert.Equal(ManuscriptFormat.PlainText, ManuscriptFormats.Of("rain.txt"));
        Assert.Equal(ManuscriptFormat.Data, ManuscriptFormats.Of("rain.json"));
    }

    private static bool IsArticle(string path, params (string, string)[] metadata)
    {
        var file = new ArticleFile("/paper/" + path, "", metadata);
        return ArticleFiles.IsArticle(file.Path, new BuildOptions([], [file]).GetOptions(file));
    }
}
