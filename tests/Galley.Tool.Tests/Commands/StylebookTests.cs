using Galley.Tool.Tests.Harness;

namespace Galley.Tool.Tests.Commands;

/// <summary>The stylebook in <c>galley read</c> and <c>galley proof</c>.</summary>
public sealed class StylebookTests : IDisposable
{
    private const string Wrong = "Bread\n\nMarta Oyelarn opened the bakery.\n";
    private const string Found = "'Oyelarn' looks like 'Oyelaran' (in the stylebook, line 2)";

    private readonly Folder _folder = new();

    public StylebookTests() => _folder.Write("stylebook.yml", "people:\n  - Marta Oyelaran\n");

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("jsonl")]
    public async Task Read_finds_what_is_unlike_the_one_above_the_articles(string format)
    {
        var outcome = await GalleyTool.RunAsync("read", _folder.Write("articles/bread.txt", Wrong), "--format", format);
        Assert.Contains("GLY002", outcome.Output, StringComparison.Ordinal);
        Assert.Contains(Found, outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_takes_one_that_is_named_for_lines_of_JSON()
    {
        var outcome = await GalleyTool.RunWithInputAsync(
            """{"id": 1, "text": "Bread\n\nMarta Oyelarn opened the bakery."}""",
            "read", "-", "--input-format", "jsonl", "--stylebook", _folder.At("stylebook.yml"));
        Assert.Contains(Found, Assert.Single(outcome.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_lets_be_what_it_settles()
    {
        _folder.Write("stylebook.yml", "stet: [Oyelarn]\n");
        var outcome = await GalleyTool.RunAsync("read", _folder.Write("articles/bread.txt", Samples.Misspelled), "--format", "json");
        Assert.Contains("\"findings\": []", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Proof_marks_what_is_unlike_it()
    {
        _folder.Write("articles/bread.txt", Wrong);
        var outcome = await GalleyTool.RunAsync("proof", _folder.At("articles"), "-o", _folder.At("out"));
        Assert.StartsWith("1 proof, 1 finding: ", outcome.Output, StringComparison.Ordinal);
        var page = Directory.GetFiles(_folder.At("out"), "*bread*.html").Single();
        Assert.Contains("GLY002", File.ReadAllText(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("proof")]
    public async Task What_is_wrong_in_it_is_said_and_the_rest_counts(string command)
    {
        var book = _folder.Write("stylebook.yml", "people:\n  - Marta Oyelaran\npeple: []\n");
        string[] output = command == "proof" ? ["-o", _folder.At("out")] : [];
        var outcome = await GalleyTool.RunAsync([command, _folder.Write("articles/bread.txt", Wrong), .. output]);
        Assert.Equal($"galley: {book}(3,1): warning GLY402: The stylebook does not know the key 'peple'; did you mean 'people'?\n", outcome.Error);
        Assert.Equal(0, outcome.Exit);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("proof")]
    public async Task One_that_is_not_there_could_not_run(string command) =>
        Assert.Equal(2, (await GalleyTool.RunAsync(command, _folder.Write("bread.txt", Wrong), "--stylebook", _folder.At("lost.yml"))).Exit);

    public void Dispose() => _folder.Dispose();
}
