using Galley.Tool.Input;

namespace Galley.Tool.Tests.Input;

public class EditorConfigGlobTests
{
    [Theory]
    [InlineData("*.md", "/a.md", true)]
    [InlineData("*.md", "/drafts/a.md", true)]
    [InlineData("*.md", "/a.txt", false)]
    [InlineData("drafts/*.md", "/drafts/a.md", true)]
    [InlineData("drafts/*.md", "/drafts/old/a.md", false)]
    [InlineData("drafts/*.md", "/old/drafts/a.md", false)]
    [InlineData("drafts/**.md", "/drafts/old/a.md", true)]
    [InlineData("/a.md", "/a.md", true)]
    [InlineData("/a.md", "/drafts/a.md", false)]
    [InlineData("*.{md,txt}", "/a.txt", true)]
    [InlineData("{a,b{c,d}}.md", "/bd.md", true)]
    [InlineData("{a}.md", "/a.md", true)]
    [InlineData("night{1..12}.md", "/night7.md", true)]
    [InlineData("night{1..12}.md", "/night13.md", false)]
    [InlineData("[ab].md", "/b.md", true)]
    [InlineData("[!ab].md", "/b.md", false)]
    [InlineData("?.md", "/b.md", true)]
    [InlineData("a.b", "/axb", false)]
    [InlineData("*", "/any/thing", true)]
    public void A_pattern_holds_for_paths(string glob, string path, bool holds) => Assert.Equal(holds, EditorConfigGlob.ToRegex(glob)!.IsMatch(path));

    [Theory]
    [InlineData("[z-a].md")]
    [InlineData("[]")]
    [InlineData("[!]")]
    public void What_is_no_pattern_holds_for_nothing(string glob) => Assert.Null(EditorConfigGlob.ToRegex(glob));

    [Fact]
    public void A_pattern_of_many_stars_is_matched_in_time() =>
        Assert.DoesNotMatch(EditorConfigGlob.ToRegex(string.Concat(Enumerable.Repeat("*a", 50)) + "!")!, "/" + new string('a', 5000));
}
