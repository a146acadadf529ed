using System.Text.Json;
using Galley.Proofs;
using Galley.Tool.Tests.Harness;
using Json.Schema;

namespace Galley.Tool.Tests.Output;

/// <summary>What <c>galley check</c> prints for machines.</summary>
public sealed class CheckFormatTests : IDisposable
{
    private static readonly Lazy<JsonSchema> SarifSchema = new(() =>
    {
        using var schema = typeof(CheckFormatTests).Assembly.GetManifestResourceStream("sarif-2.1.0.json")!;
        return JsonSchema.FromText(new StreamReader(schema).ReadToEnd());
    });

    private readonly Folder _folder = new();

    [Fact]
    public async Task Sarif_has_every_rule_with_its_page()
    {
        var driver = (await SarifAsync(Samples.Clean)).GetProperty("tool").GetProperty("driver");
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal("galley", driver.GetProperty("name").GetString());
        Assert.Equal(Rules.All.Select(rule => rule.Id), rules.Select(rule => rule.GetProperty("id").GetString()));
        Assert.All(rules, rule => Assert.StartsWith("# GLY", rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal));
        Assert.All(rules, rule => Assert.Contains(
            rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), new[] { "none", "note", "warning", "error" }));
    }

    [Fact]
    public async Task Sarif_has_place_related_place_and_fix_of_a_finding()
    {
        var run = await SarifAsync(Samples.Misspelled);
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        var result = Assert.Single(run.GetProperty("results").EnumerateArray());
        Assert.Equal(("GLY001", "warning"), (result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString()));
        Assert.Equal("GLY001", Rules.All[result.GetProperty("ruleIndex").GetInt32()].Id);
        Assert.StartsWith("'Oyelarn'", result.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal(new Uri(_folder.At("bread.txt")).AbsoluteUri, place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal((5, 29, 5, 36), Region(place.GetProperty("region")));
        Assert.Equal(3, Region(result.GetProperty("relatedLocations")[0].GetProperty("physicalLocation").GetProperty("region")).StartLine);
        var replacement = result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0];
        Assert.Equal((5, 29, 5, 36), Region(replacement.GetProperty("deletedRegion")));
        Assert.Equal("Oyelaran", replacement.GetProperty("insertedContent").GetProperty("text").GetString());
    }

    [Fact]
    public async Task Sarif_names_the_article_that_has_the_other_spelling()
    {
        for (var i = 0; i < 9; i++) _folder.Write($"night{i}.txt", "Night\n\nMarta Oyelaran closed the bakery.\n");
        _folder.Write("bread.txt", "Bread\n\nMarta Oyelarn opened the bakery.\n");
        var result = Assert.Single((await SarifOfAsync(_folder.Path)).GetProperty("results").EnumerateArray());
        var related = result.GetProperty("relatedLocations")[0].GetProperty("physicalLocation");
        Assert.Equal(new Uri(_folder.At("night0.txt")).AbsoluteUri, related.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal((3, 7, 3, 15), Region(related.GetProperty("region")));
    }

    [Theory]
    [InlineData(Samples.Clean)]
    [InlineData(Samples.Misspelled)]
    [InlineData(Samples.Unclosed)]
    [InlineData("Bread at dawn\n\nMarta Oyelaran opened the the bakery. Zo\uFFFD\n")]
    public async Task Sarif_is_valid_by_its_schema(string article)
    {
        var outcome = await GalleyTool.RunAsync("check", _folder.Write("bread one.txt", article), "--format", "sarif");
        using var log = JsonDocument.Parse(outcome.Output);
        var results = SarifSchema.Value.Evaluate(log.RootElement, new() { OutputFormat = OutputFormat.List });
        Assert.True(results.IsValid, string.Join('\n', (results.Details ?? []).Where(detail => detail.Errors is not null).Select(detail => $"{detail.InstanceLocation}: {string.Join(", ", detail.Errors!.Values)}")));
    }

    [Fact]
    public void The_schema_refuses_what_is_no_sarif()
    {
        using var log = JsonDocument.Parse("""{"version": "2.1.0", "runs": [{"results": []}]}""");
        Assert.False(SarifSchema.Value.Evaluate(log.RootElement).IsValid);
    }

    [Fact]
    public async Task Sarif_without_findings_has_an_empty_list() => Assert.Empty((await SarifAsync(Samples.Clean)).GetProperty("results").EnumerateArray());

    [Fact]
    public async Task GitHub_shows_a_finding_as_an_annotation()
    {
        var path = _folder.Write("a,b:c%.txt", Samples.Misspelled);
        var line = Assert.Single((await GalleyTool.RunAsync("check", path, "--format", "github")).Lines);
        var file = path.Replace("a,b:c%.txt", "a%2Cb%3Ac%25.txt", StringComparison.Ordinal);
        Assert.StartsWith(
            $"::warning file={file},line=5,endLine=5,col=29,endColumn=36,title=GLY001%3A A name is spelled unlike the rest of the article::'Oyelarn'",
            line, StringComparison.Ordinal);
    }

    private Task<JsonElement> SarifAsync(string article) => SarifOfAsync(_folder.Write("bread.txt", article));

    private static async Task<JsonElement> SarifOfAsync(string path)
    {
        var outcome = await GalleyTool.RunAsync("check", path, "--format", "sarif");
        using var log = JsonDocument.Parse(outcome.Output);
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        return Assert.Single(log.RootElement.GetProperty("runs").EnumerateArray()).Clone();
    }

    private static (int StartLine, int StartColumn, int EndLine, int EndColumn) Region(JsonElement region) => (
        region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(),
        region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32());

    public void Dispose() => _folder.Dispose();
}
