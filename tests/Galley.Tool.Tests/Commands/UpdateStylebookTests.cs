using System.Text;
using Galley.Tool.Tests.Harness;

namespace Galley.Tool.Tests.Commands;

/// <summary><c>galley check --update-stylebook</c>.</summary>
public sealed class UpdateStylebookTests : IDisposable
{
    private readonly Folder _folder = new();

    public UpdateStylebookTests()
    {
        for (var i = 0; i < 3; i++) _folder.Write($"articles/night{i}.txt", "Night\n\nMarta Oyelaran closed the bakery. Oyelaran slept.\n");
    }

    [Fact]
    public async Task What_the_articles_agree_on_is_added_and_then_known()
    {
        var book = _folder.Write("stylebook.yml", "people: # ours\n  - Ida Holt\n\nstet: [Kardajan]\n");
        var outcome = await UpdateAsync();
        Assert.Equal(new Outcome(0, $"{book}: added 'Marta Oyelaran'\n{book}: 1 name added\n", ""), outcome);
        Assert.Equal("people: # ours\n  - Ida Holt\n  - Marta Oyelaran\n\nstet: [Kardajan]\n", File.ReadAllText(book));
        Assert.Equal(new Outcome(0, $"{book}: nothing to add\n", ""), await UpdateAsync());
    }

    [Theory]
    [InlineData("paper.csproj", "stylebook.yml")]
    [InlineData("readme.txt", "articles/stylebook.yml")]
    public async Task A_new_one_is_made_beside_the_project_or_the_articles(string beside, string made)
    {
        _folder.Write(beside, "");
        Assert.Equal(0, (await UpdateAsync()).Exit);
        Assert.Equal(
            "# The names as the house spells them. What else may stand here: galley explain GLY401\npeople:\n  - Marta Oyelaran\n",
            File.ReadAllText(_folder.At(made)));
    }

    [Fact]
    public async Task One_that_is_named_is_made_where_it_is_named()
    {
        _folder.Write("stylebook.yml", "stet: [Kardajan]\n");
        Assert.Equal(0, (await UpdateAsync("--stylebook", _folder.At("house.yml"))).Exit);
        Assert.Contains("- Marta Oyelaran", File.ReadAllText(_folder.At("house.yml")), StringComparison.Ordinal);
        Assert.Equal("stet: [Kardajan]\n", File.ReadAllText(_folder.At("stylebook.yml")));
    }

    [Fact]
    public async Task A_dry_run_shows_a_diff_and_changes_nothing()
    {
        var book = _folder.Write("stylebook.yml", "people:\n  - Ida Holt\n");
        var outcome = await UpdateAsync("--dry-run");
        Assert.Contains("\n   - Ida Holt\n+  - Marta Oyelaran\n", outcome.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 name to add\n", outcome.Output, StringComparison.Ordinal);
        Assert.Equal("people:\n  - Ida Holt\n", File.ReadAllText(book));
    }

    [Fact]
    public async Task Encoding_and_line_ends_stay()
    {
        var encoding = new UnicodeEncoding(bigEndian: true, byteOrderMark: true);
        var book = _folder.Write("stylebook.yml", [.. encoding.GetPreamble(), .. encoding.GetBytes("people:\r\n  - Zoë Holt\r\n")]);
        await UpdateAsync();
        Assert.Equal([.. encoding.GetPreamble(), .. encoding.GetBytes("people:\r\n  - Zoë Holt\r\n  - Marta Oyelaran\r\n")], File.ReadAllBytes(book));
    }

    [Theory]
    [InlineData("people: [Ida Holt]\n", "its 'people' are no list with a line for each ('- Name')")]
    [InlineData("stet: []\npeople: [{]\n", "line 2: This part of the stylebook is not read")]
    public async Task What_cannot_be_added_to_is_not_touched(string content, string reason)
    {
        var book = _folder.Write("stylebook.yml", content);
        var outcome = await UpdateAsync();
        Assert.Equal(2, outcome.Exit);
        Assert.StartsWith($"galley: {book} was not changed: {reason}", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllText(book));
    }

    [Theory]
    [InlineData("--fix")]
    [InlineData("--update-baseline", "--baseline", "x")]
    public async Task It_is_a_task_of_its_own(params string[] options) => Assert.Equal(2, (await UpdateAsync(options)).Exit);

    private Task<Outcome> UpdateAsync(params string[] options) =>
        GalleyTool.RunAsync(["check", _folder.At("articles"), "--update-stylebook", .. options]);

    public void Dispose() => _folder.Dispose();
}
