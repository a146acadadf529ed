using System.Text.Json;
using Galley.Generators.Tests.Harness;

namespace Galley.Generators.Tests;

/// <summary>Articles as JSON.</summary>
public class SerializationTests
{
    private static readonly Newsroom Paper = Newsroom.Of(
        ("budget-vote.md", "# Budget Vote\n\n" + Small.BudgetVote + "\n\n## Night\n\n[Swim](harbour-swim.md)\n"),
        ("harbour-swim.md", Small.HarbourSwim + "\n[Vote](budget-vote.md)\n"),
        ("harbour-swim.fr.md", "Les nageurs.\n"));

    /// <summary>Each quote knows its article, each person all articles, and two articles link to each other.</summary>
    [Fact]
    public void AnArticleIsSerializedWithoutWhatLeadsBackOrToOtherArticles()
    {
        using var json = JsonDocument.Parse(Paper.Evaluate("System.Text.Json.JsonSerializer.Serialize<object>(Articles.HarbourSwim)")[0]);
        var article = json.RootElement;
        Assert.Equal("Harbour Swim Returns", article.GetProperty("Title").GetString());
        Assert.Equal("2026-03-14", article.GetProperty("Published").GetString());
        var quote = Assert.Single(article.GetProperty("Quotes").EnumerateArray());
        Assert.Equal("The water was honest with us,", quote.GetProperty("Text").GetString());
        Assert.Equal("Petronella Saxby", quote.GetProperty("Speaker").GetProperty("Name").GetString());
        Assert.Equal("budget-vote.md", article.GetProperty("Links")[1].GetProperty("Target").GetString());
        Assert.False(quote.TryGetProperty("Article", out _) || quote.TryGetProperty("Paragraph", out _));
        foreach (var name in new[] { "LinkedFrom", "Translations", "JsonLd" }) Assert.False(article.TryGetProperty(name, out _), name);
    }

    [Fact]
    public void EverythingIsSerialized() => Paper.Gives(
        ("System.Text.Json.JsonSerializer.Serialize(Articles.All).Length > 1000", "True"),
        ("System.Text.Json.JsonSerializer.Serialize(People.All).Contains(\"Quillfeather\")", "True"),
        ("System.Text.Json.JsonSerializer.Serialize(People.TobiasQuillfeather.Mentions).Contains(\"Quillfeather\")", "True"));

    /// <summary>What Json.NET and the serializers of older frameworks go by.</summary>
    [Fact]
    public void OlderSerializersLeaveTheSameOut() => Paper.Gives(
        ("System.Attribute.IsDefined(typeof(Galley.Quote).GetProperty(\"Article\"), typeof(System.Runtime.Serialization.IgnoreDataMemberAttribute))", "True"),
        ("System.Attribute.IsDefined(typeof(Galley.Quote).GetProperty(\"Text\"), typeof(System.Runtime.Serialization.IgnoreDataMemberAttribute))", "False"));

    [Fact]
    public void StructuredDataHasTheAddressAndThePictures()
    {
        var pier = Newsroom.Of("2026-05-01-pier.md", "---\nimage: ./pier.png\nupdated: 2026-05-02\n---\n\n# Pier\n\n![a](quay.png) ![b](pier.png) ![c](https://low.example/sea.png)\n");
        Assert.Equal(
            ("/articles/pier", """["./pier.png","quay.png","pier.png","https://low.example/sea.png"]""", "2026-05-01", "2026-05-02"), StructuredData(pier));
        Assert.Equal(
            ("https://paper.example/p/pier", """["https://paper.example/p/pier.png","https://paper.example/p/quay.png","https://low.example/sea.png"]""", "2026-05-01", "2026-05-02"),
            StructuredData(pier.Set("GalleyUrlPattern", "https://paper.example/p/{slug}")));
    }

    private static (string? Url, string Images, string? Published, string? Modified) StructuredData(Newsroom newsroom)
    {
        using var json = JsonDocument.Parse(newsroom.Evaluate("Articles.Pier.JsonLd")[0]);
        var root = json.RootElement;
        return (
            root.GetProperty("url").GetString(), root.GetProperty("image").GetRawText(), root.GetProperty("datePublished").GetString(),
            root.GetProperty("dateModified").GetString());
    }
}
