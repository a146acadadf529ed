using AngleSharp.Html.Parser;
using Galley.Tool.Tests.Harness;

namespace Galley.Tool.Tests.Commands;

public sealed class ProofCommandTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_article_gets_a_page_and_the_index_leads_to_all()
    {
        _folder.Write("in/bread.txt", Samples.Clean);
        _folder.Write("in/drafts/bread.md", Samples.Misspelled);
        var outcome = await GalleyTool.RunAsync("proof", _folder.At("in"), "-o", _folder.At("out"));
        Assert.Equal((0, ""), (outcome.Exit, outcome.Error));
        Assert.Equal($"2 proofs, 1 finding: {_folder.At("out/index.html")}\n", outcome.Output);
        var rows = Index().QuerySelectorAll("tbody tr");
        Assert.Equal(2, rows.Length);
        foreach (var row in rows) Assert.True(File.Exists(_folder.At("out/" + row.QuerySelector("a")!.GetAttribute("href"))));
        Assert.Equal(["0", "1"], rows.Select(row => row.QuerySelector("td:last-child")!.TextContent).Order());
    }

    [Fact]
    public async Task Lines_of_JSON_get_a_page_each_and_a_bad_line_is_told_without_ending_the_work()
    {
        var input = """
            {"id": "a/b", "text": "Bread\n\n“We bake,” said Marta Oyelaran."}
            no json
            {"id": 7, "text": "Milk\n\n“We churn,” said Ines Abara."}
            {"id": "c", "format": "yaml", "text": ""}
            """;
        var outcome = await GalleyTool.RunWithInputAsync(input, "proof", "-", "--input-format", "jsonl", "-o", _folder.At("out"));
        Assert.Equal(2, outcome.Exit);
        Assert.Equal(["7", "a/b"], Index().QuerySelectorAll("tbody .file").Select(file => file.TextContent).Order());
        Assert.Collection(
            outcome.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => Assert.StartsWith("galley: the line is not JSON", line, StringComparison.Ordinal),
            line => Assert.Equal("galley: c: \"format\" is neither \"text\" nor \"markdown\"", line));
    }

    [Fact]
    public async Task A_missing_article_is_told_and_the_others_are_proofed()
    {
        var path = _folder.Write("bread.txt", Samples.Clean);
        var outcome = await GalleyTool.RunAsync("proof", path, _folder.At("gone.txt"), "-o", _folder.At("out"));
        Assert.Equal(2, outcome.Exit);
        Assert.Contains("no such file", outcome.Error, StringComparison.Ordinal);
        Assert.Single(Index().QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_told()
    {
        var path = _folder.Write("bread.txt", Samples.Clean);
        var outcome = await GalleyTool.RunAsync("proof", path, "-o", path);
        Assert.Equal(2, outcome.Exit);
        Assert.StartsWith("galley: ", outcome.Error, StringComparison.Ordinal);
    }

    private AngleSharp.Html.Dom.IHtmlDocument Index() => new HtmlParser().ParseDocument(File.ReadAllText(_folder.At("out/index.html")));
}
