using System.Text.RegularExpressions;

namespace Galley.Package.Tests;

/// <summary>
/// The readme and the pages of the documentation are the truth: their articles and programs, what these print and what builds say.
/// </summary>
public partial class PageTests(PackageFeed feed)
{
    private static readonly string Pages = Path.Combine(PackageFeed.Repository, "src", "Galley", "docs");

    public static TheoryData<string, int> Projects => new(Names().SelectMany(name => PageProject.In(Read(name)).Select((_, i) => (name, i + 1))));

    [Theory]
    [MemberData(nameof(Projects))]
    public Task A_project_that_is_shown_does_what_the_page_says(string page, int number) =>
        PageProject.In(Read(page))[number - 1].AssertAsync(feed, $"{page} {number}");

    [Fact]
    public void The_links_of_the_pages_lead_somewhere() => Assert.All(Names(), name => Assert.All(
        Link().Matches(Code().Replace(Read(name), "")).Select(match => match.Groups["path"].Value),
        path => Assert.True(Path.Exists(Path.Combine(FolderOf(name), path)), $"{name}: {path}")));

    private static IEnumerable<string> Names() => Directory.GetFiles(Pages, "*.md").Select(page => Path.GetFileName(page)).Order(StringComparer.Ordinal).Prepend("README.md");

    private static string FolderOf(string name) => name == "README.md" ? PackageFeed.Repository : Pages;

    private static string Read(string name) => File.ReadAllText(Path.Combine(FolderOf(name), name)).ReplaceLineEndings("\n");

    [GeneratedRegex("```.*?```|`[^`\n]*`", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\((?<path>(?![a-z]+:)[^)#\s]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}
