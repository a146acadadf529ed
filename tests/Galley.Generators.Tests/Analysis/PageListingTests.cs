using System.Text.RegularExpressions;
using Galley.Generators.Tests.Harness;
using Galley.Proofs;

namespace Galley.Generators.Tests.Analysis;

/// <summary>
/// What the rules' pages show of several files: the types of a <c>cs</c> block and a list of files, each with a line of what is in it, have
/// the messages that stand below.
/// </summary>
public partial class PageListingTests
{
    public static readonly TheoryData<string> Ids = new(Rules.All.Select(rule => rule.Id).Where(id => Listing().IsMatch(Flagged(id))));

    [Fact]
    public void All_pages_with_types_have_a_listing() =>
        Assert.All(Rules.All.Where(rule => Code().IsMatch(Flagged(rule.Id))), rule => Assert.Contains(rule.Id, Ids.Select(row => row.Data)));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Files_and_types_have_the_messages_of_their_page(string id)
    {
        var page = Flagged(id);
        var newsroom = new Newsroom { Code = string.Concat(Code().Matches(page).Select(types => types.Groups[1].Value)) };
        if (newsroom.Code.Length > 0) newsroom = newsroom with { Code = "using System;\nusing Galley;\n" + newsroom.Code };
        var files = Listing().Matches(page).SelectMany(listing => File().Matches(listing.Groups[1].Value)).ToList();
        foreach (var file in files.Where(file => IsArticle(file.Groups["name"].Value)))
            newsroom = newsroom.With(file.Groups["name"].Value, TextOf(file.Groups["content"].Value));
        var paths = files.Select(file => Proof.Folder + file.Groups["name"].Value);
        newsroom = newsroom.With("list.galley", string.Join('\n', paths.Prepend(Proof.Folder + "**")), ("SourceItemGroup", "GalleyFileList"));

        var found = (await Proof.RunAsync(newsroom)).Where(found => found.Id == id).Select(found => found.GetMessage(null));

        Assert.Equal(Message().Matches(page).Select(message => message.Groups[1].Value), found);
    }

    private static bool IsArticle(string name) => name.EndsWith(".md", StringComparison.Ordinal) || name.EndsWith(".txt", StringComparison.Ordinal);

    private static string TextOf(string content) =>
        content.Length == 0 ? "Bread\n\nThe oven is warm.\n" : Key().IsMatch(content) ? $"---\n{content}\n---\n\nThe oven is warm.\n" : content;

    private static string Flagged(string id)
    {
        var page = Repository.Read("src", "Galley", "docs", "rules", id + ".md");
        var start = page.IndexOf("## Flagged", StringComparison.Ordinal);
        return page[start..page.IndexOf("## Not flagged", StringComparison.Ordinal)];
    }

    [GeneratedRegex("^```cs\n(.*?\n)```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("^```\n(articles/.*?\n)```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Listing();

    [GeneratedRegex(@"^articles/(?<name>\S+)(?: +(?<content>\S.*))?$", RegexOptions.Multiline)]
    private static partial Regex File();

    [GeneratedRegex("^(?:- )?`([^`]+)`$", RegexOptions.Multiline)]
    private static partial Regex Message();

    [GeneratedRegex(@"^[\w-]+: ")]
    private static partial Regex Key();
}
