using Galley.Generators.Tests.Analysis.Harness;
using Microsoft.CodeAnalysis;

namespace Galley.Generators.Tests.Analysis;

/// <summary>GLY203 and GLY301 to GLY304: what is wrong with files and options rather than with words.</summary>
public class FileTests
{
    private const string Text = "Bread at dawn\n\nText.\n";

    [Fact]
    public async Task Reports_the_second_of_two_articles_with_one_identifier()
    {
        var found = Assert.Single(await Proof.RunAsync(null, new ArticleText("/project/articles/bread.txt", Text), new ArticleText("/project/articles/bread.md", Text)));
        Assert.Equal("GLY203", found.Id);
        Assert.Equal("/project/articles/bread.txt", found.Location.GetLineSpan().Path);
        Assert.Equal("The identifier 'Bread' is already taken by articles/bread.md, so this article is 'Bread_2'", found.GetMessage(null));
    }

    [Fact]
    public async Task Reports_an_identifier_at_its_place_in_the_front_matter()
    {
        var found = Assert.Single(await Proof.RunAsync(
            null,
            new ArticleText("/project/articles/loaf.md", Text),
            new ArticleText("/project/articles/night.md", "---\ntitle: Night\nid: loaf\n---\n\nText.\n")));
        Assert.Equal(("GLY203", 2, 4), (found.Id, found.Location.GetLineSpan().StartLinePosition.Line, found.Location.GetLineSpan().StartLinePosition.Character));
    }

    [Fact]
    public async Task Guards_equal_names_in_different_folders() => Assert.Empty(await Proof.RunAsync(
        null, new ArticleText("/project/articles/a/bread.txt", Text), new ArticleText("/project/articles/b/bread.txt", Text)));

    [Fact]
    public async Task Reports_a_file_that_cannot_be_opened_at_its_start()
    {
        var found = Assert.Single(await Proof.RunAsync(null, new ArticleText("/project/articles/bread.txt", null)));
        Assert.Equal("GLY301", found.Id);
        Assert.Equal("The article was not read: the file is missing or cannot be opened", found.GetMessage(null));
        Assert.Equal("/project/articles/bread.txt: (0,0)-(0,0)", found.Location.GetLineSpan().ToString());
    }

    [Fact]
    public async Task Reports_a_file_that_is_too_long()
    {
        var found = Assert.Single(await Proof.RunAsync(null, new ArticleText("/project/articles/bread.txt", new string('x', 2_000_001))));
        Assert.Equal(("GLY301", "The article was not read: it is longer than 2 million characters"), (found.Id, found.GetMessage(null)));
    }

    [Fact]
    public Task Reports_the_first_character_that_bad_bytes_have_become() =>
        Proof.Reports("GLY302", "Bread at dawn\n\nZo[|\uFFFD|] opened the caf\uFFFD.\n");

    [Fact]
    public Task Guards_every_valid_character() => Proof.IsSilentOn("Bread at dawn\n\nZoë opened the café. \uFFFC \u2028 🍞\n");

    [Theory]
    [InlineData("GalleyVisibility", "publik", "internal or public")]
    [InlineData("GalleyMembers", "all", "quotes or articles")]
    [InlineData("GalleyLanguage", "plain English", "a language tag such as en or de-AT")]
    public async Task Reports_an_option_that_has_a_value_it_does_not_know(string option, string value, string known)
    {
        var found = Assert.Single(await Proof.RunAsync(new TestOptions().Property(option, value)));
        Assert.Equal($"The option {option} does not know '{value}'; it takes {known}", found.GetMessage(null));
        Assert.Equal(("GLY304", Location.None), (found.Id, found.Location));
    }

    [Theory]
    [InlineData("/project/README.md")]
    [InlineData("/project/PublicAPI.Shipped.txt")]
    [InlineData("/project/data.json")]
    public Task Guards_files_that_are_no_articles(string path) => Proof.IsSilentOn("Zo\uFFFD", path);
}
