using Galley.Tool.Input;
using Galley.Tool.Tests.Harness;

namespace Galley.Tool.Tests.Input;

public sealed class ArticlePathsTests : IDisposable
{
    private readonly Folder _folder = new();

    [Fact]
    public void A_folder_stands_for_the_articles_below_it_in_ordinal_order()
    {
        foreach (var name in new[] { "b.txt", "a.md", "deep/er/c.markdown", "B.MD", "photo.jpg", "notes.txt.bak" }) _folder.Write(name, "x");
        Assert.Equal(["B.MD", "a.md", "b.txt", "deep/er/c.markdown"], Expand(_folder.Path));
    }

    [Fact]
    public void A_folder_does_not_stand_for_what_tools_put_into_it()
    {
        foreach (var name in new[] { "a.md", ".git/b.md", "bin/Debug/c.md", "obj/d.txt", "site/node_modules/e/readme.md" }) _folder.Write(name, "x");
        Assert.Equal(["a.md"], Expand(_folder.Path));
    }

    [Theory]
    [InlineData("*.md", "a.md")]
    [InlineData("**/*.md", "a.md|drafts/2024/c.md|drafts/b.md")]
    [InlineData("drafts/**/*.md", "drafts/2024/c.md|drafts/b.md")]
    [InlineData("drafts/*.md", "drafts/b.md")]
    public void A_pattern_stands_for_the_files_it_matches(string pattern, string expected)
    {
        foreach (var name in new[] { "a.md", "drafts/b.md", "drafts/2024/c.md", "drafts/d.txt" }) _folder.Write(name, "x");
        Assert.Equal(expected.Split('|'), Expand(_folder.At(pattern)));
    }

    [Fact]
    public void A_named_file_is_taken_whatever_its_ending()
    {
        var path = _folder.Write("story.text", "x");
        Assert.Equal(["story.text"], Expand(path));
    }

    [Fact]
    public void A_file_named_twice_is_read_once_at_its_first_place()
    {
        var b = _folder.Write("b.md", "x");
        _folder.Write("a.md", "x");
        Assert.Equal(["b.md", "a.md"], Expand(b, _folder.Path, _folder.At("*.md")));
    }

    [Theory]
    [InlineData("missing.md", "no such file")]
    [InlineData("*.rst", "no file matches")]
    [InlineData("empty", "no articles")]
    public void What_names_nothing_is_an_error(string argument, string error)
    {
        _folder.Write("empty/photo.jpg", "x");
        var paths = ArticlePaths.Expand([_folder.At(argument)]);
        Assert.Empty(paths.Paths);
        Assert.StartsWith(error, Assert.Single(paths.Errors), StringComparison.Ordinal);
    }

    private IEnumerable<string> Expand(params string[] arguments)
    {
        var paths = ArticlePaths.Expand(arguments);
        Assert.Empty(paths.Errors);
        return paths.Paths.Select(path => Path.GetRelativePath(_folder.Path, path).Replace('\\', '/'));
    }

    public void Dispose() => _folder.Dispose();
}
