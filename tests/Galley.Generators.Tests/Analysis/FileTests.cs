using Galley.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Galley.Generators.Tests.Analysis;

/// <summary>GLY203 and GLY301 to GLY304: what is wrong with files and options rather than with words.</summary>
public class FileTests
{
    private const string Text = "Bread at dawn\n\nText.\n";

    [Fact]
    public async Task Reports_the_second_of_two_articles_with_one_identifier()
    {
        var found = Assert.Single(await Proof.RunAsync(Newsroom.Of(("bread.txt", Text), ("bread.md", Text))));
        Assert.Equal("GLY203", found.Id);
        Assert.Equal(Proof.Folder + "bread.txt", found.Location.GetLineSpan().Path);
        Assert.Equal("The identifier 'Bread' is already taken by articles/bread.md, so this article is 'Bread_2'", found.GetMessage(null));
    }

    [Fact]
    public async Task Reports_an_identifier_at_its_place_in_the_front_matter()
    {
        var found = Assert.Single(await Proof.RunAsync(Newsroom.Of(
            ("loaf.md", Text), ("night.md", "---\ntitle: Night\nid: loaf\n---\n\nText.\n"))), found => found.Severity > DiagnosticSeverity.Info);
        Assert.Equal(("GLY203", 2, 4), (found.Id, found.Location.GetLineSpan().StartLinePosition.Line, found.Location.GetLineSpan().StartLinePosition.Character));
    }

    [Fact]
    public async Task Guards_equal_names_in_different_folders() => Assert.Empty(
        await Proof.RunAsync(Newsroom.Of(("a/bread.txt", Text), ("b/bread.txt", Text)).Set("GalleyUrlPattern", "/{id}")));

    [Fact]
    public async Task Reports_a_file_that_cannot_be_opened_at_its_start()
    {
        var found = Assert.Single(await Proof.RunAsync(new Newsroom().With("bread.txt", null)));
        Assert.Equal("GLY301", found.Id);
        Assert.Equal("The article was not read: the file is missing or cannot be opened", found.GetMessage(null));
        Assert.Equal(Proof.Folder + "bread.txt: (0,0)-(0,0)", found.Location.GetLineSpan().ToString());
    }

    [Fact]
    public async Task Reports_a_file_that_is_too_long()
    {
        var found = Assert.Single(await Proof.RunAsync(Newsroom.Of("bread.txt", new string('x', 2_000_001))));
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
        var found = Assert.Single(await Proof.RunAsync(new Newsroom().Set(option, value)));
        Assert.Equal($"The option {option} does not know '{value}'; it takes {known}", found.GetMessage(null));
        Assert.Equal(("GLY304", Location.None), (found.Id, found.Location));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("PublicAPI.Shipped.txt")]
    [InlineData("data.json")]
    public Task Guards_files_that_are_no_articles(string fileName) => Proof.IsSilentOn("Zo\uFFFD", fileName);
}
