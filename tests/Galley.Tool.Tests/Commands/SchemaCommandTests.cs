using System.Text.Json;
using Galley.Tool.Tests.Harness;
using Json.Schema;

namespace Galley.Tool.Tests.Commands;

/// <summary><c>galley schema</c> gives editors what they complete and explain front matter by.</summary>
public sealed class SchemaCommandTests : IDisposable
{
    private readonly Folder _folder = new();

    public SchemaCommandTests()
    {
        _folder.Write("articles/blog/bread.md", "---\ntitle: Bread\nrating: 5\nmood: calm\nmoods: calm\nseo: { rank: 1 }\ndate: May 1, 2026\n---\n\nBread.\n");
        _folder.Write("articles/blog/2026/night.md", "---\ntitle: Night\nrating: 4.5\nmood: warm\nmoods: [calm, warm]\npinned:\n---\n\nNight.\n");
        _folder.Write("articles/about.md", "Us.\n");
    }

    [Fact]
    public async Task Each_folder_has_one_and_so_have_the_articles_in_none()
    {
        var outcome = await RunAsync();
        Assert.Equal(
            ["articles.schema.json: 1 article", "blog.schema.json: 2 articles"], outcome.Lines.Select(line => Path.GetFileName(line)).Order());
        Assert.Equal((0, ""), (outcome.Exit, outcome.Error));
        var properties = Schema("articles").GetProperty("properties").EnumerateObject().Select(property => property.Name);
        Assert.Equal(["title", "authors", "date", "updated", "summary", "tags", "image", "lang", "slug", "id", "draft"], properties);
    }

    [Fact]
    public async Task A_key_has_its_kind_its_use_and_values_to_offer()
    {
        await RunAsync();
        var properties = Schema("blog").GetProperty("properties");
        Assert.Equal("""{"type":["number"],"examples":[4.5,5]}""", Compact(properties.GetProperty("rating")));
        Assert.Equal("""{"type":["object","null"],"properties":{"rank":{"type":["integer"],"examples":[1]}}}""", Compact(properties.GetProperty("seo")));
        Assert.Equal("""{"description":"Fills the article\u0027s Published.","examples":["2026-05-01"]}""", Compact(properties.GetProperty("date")));
        Assert.Equal("Fills the article's Tags.", properties.GetProperty("tags").GetProperty("description").GetString());
    }

    [Theory]
    [InlineData("""{ "rating": 3, "mood": "wild", "moods": ["wild"], "seo": { "rank": 2 }, "draft": "yes", "author": { "name": "Ada Brink" }, "more": 1 }""", true)]
    [InlineData("""{ "mood": 1984, "moods": "wild", "seo": null }""", true)]
    [InlineData("""{ "rating": "great" }""", false)]
    [InlineData("""{ "moods": [{ "of": "day" }] }""", false)]
    [InlineData("""{ "seo": { "rank": "top" } }""", false)]
    public async Task An_editor_marks_what_is_unlike_the_other_articles(string head, bool isRight)
    {
        await RunAsync();
        var schema = JsonSchema.FromText(File.ReadAllText(_folder.At("schemas/blog.schema.json")));
        Assert.Equal(isRight, schema.Evaluate(JsonDocument.Parse(head).RootElement).IsValid);
    }

    [Fact]
    public async Task The_line_that_leads_editors_to_it_is_a_comment_of_the_head()
    {
        const string Line = "# yaml-language-server: $schema=../../schemas/blog.schema.json\n";
        var path = _folder.Write("articles/blog/rain.md", $"---\n{Line}title: Rain\nrating: 3\n---\n\nIt rains.\n");
        var outcome = await GalleyTool.RunAsync("read", path);
        Assert.StartsWith("Rain\n", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("GLY", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nowhere_to_write_it_could_not_run()
    {
        var outcome = await GalleyTool.RunAsync("schema", _folder.At("articles"), "-o", _folder.Write("taken", ""));
        Assert.Equal(2, outcome.Exit);
        Assert.Contains("cannot write", outcome.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private Task<Outcome> RunAsync() => GalleyTool.RunAsync("schema", _folder.At("articles"), "-o", _folder.At("schemas"));

    private JsonElement Schema(string name) => JsonDocument.Parse(File.ReadAllText(_folder.At($"schemas/{name}.schema.json"))).RootElement;

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
