using Galley.Generators.Tests.Harness;

namespace Galley.Generators.Tests;

/// <summary>An article may be a file of data, which is all front matter.</summary>
public class DataFileTests
{
    private static readonly Newsroom Bakery = new Newsroom()
        .With("menu.yml", "title: Menu\nbread: 4.50\nopen: true\nhours: { from: 6, to: 12 }\n", ("SourceItemGroup", "Article"))
        .With("crew/bakers.json", "[\n  { \"name\": \"Ada Brink\", \"age\": 40 },\n\t{ \"name\": \"Ole Vann\" }\n]\n",
            ("SourceItemGroup", "Article"), ("GalleyFolder", "crew"));

    [Fact]
    public void ItsKeysAreTyped() => Bakery.Gives(
        ("Articles.Menu.FrontMatter.Bread * 2", "9.00"),
        ("Articles.Menu.FrontMatter.Open", "True"),
        ("Articles.Menu.FrontMatter.Hours.To - Articles.Menu.FrontMatter.Hours.From", "6"),
        ("Articles.Menu.Title + Articles.Menu.Text", "Menu"),
        ("Articles.Crew.Bakers.FrontMatter.Items[1].Name + Articles.Crew.Bakers.FrontMatter.Items[0].Age", "Ole Vann40"));

    [Fact]
    public async Task ItsFaultsAreFoundAtTheirPlace()
    {
        var bakery = Bakery.With("hours.yml", "from: 6\ndate: 2024-13-45\n", ("SourceItemGroup", "Article"), ("GalleyFolder", "when"));
        var found = Assert.Single(await Proof.RunAsync(bakery));
        var at = found.Location.GetLineSpan().StartLinePosition;
        Assert.Equal(("GLY202", 1, 6), (found.Id, at.Line, at.Character));
    }
}
