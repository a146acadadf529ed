using Galley.Manuscripts;
using Galley.Proofs;
using Galley.Stylebooks;

namespace Galley.Tests.Proofs;

/// <summary>GLY002 where an article spells a well-known name unlike everybody.</summary>
public class WellKnownNameTests
{
    [Theory]
    [InlineData("She was reading Virgina Woolf.", "Virgina -> Virginia")]
    [InlineData("VIRGINA WOOLF WAS HERE.", "VIRGINA -> VIRGINIA")]
    [InlineData("Virgina Woolf's diaries are long.", "Virgina -> Virginia")]
    [InlineData("The speech was Emmeline Pankhrust's.", "Pankhrust -> Pankhurst")]
    [InlineData("She studied at Quinipiac University.", "Quinipiac -> Quinnipiac")]
    [InlineData("“It is by Virgina Woolf,” said Ida Vance.", "Virgina -> Virginia")]
    public void What_nobody_is_called_is_found(string text, string found) => Assert.Equal([found], Find(text));

    [Theory]
    [InlineData("A tale by Edgar Allen Poe ends the evening.", "Allen -> Allan")]
    [InlineData("Kristen Gillibrand opened the bakery.", "Kristen -> Kirsten")]
    [InlineData("A book on Hilary Clinton's years lay there. Hillary never came to the bakery.", "Hilary -> Hillary")]
    [InlineData("The Associated Press was there. The Associates Press reported it.", "Associates -> Associated")]
    public void Another_name_or_a_word_is_found_where_nobody_else_can_be_meant(string text, string found) => Assert.Equal([found], Find(text));

    [Fact]
    public void Of_two_spellings_the_well_known_one_is_right_wherever_it_stands() =>
        Assert.Equal("'Hilary' looks like 'Hillary' (once here, first in line 1)",
            Assert.Single(Findings("Hilary Clinton came first. Hillary Clinton came last.")).Message);

    [Theory]
    [InlineData("Virginia Woolf and Edgar Allan Poe never met.")]
    [InlineData("Steven King opened the bakery.")]
    [InlineData("Hilary Clinton opened the bakery.")]
    [InlineData("Jon Kerry and Anne Richards sing, and so does Mikee Johnson.")]
    [InlineData("Eric Gardener bakes.")]
    [InlineData("Pete King bakes.")]
    public void A_namesake_is_let_be(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("By Virgina Woolf\n\nThe bakery is open.")]
    [InlineData("The bakery is open.\n\nVirgina Woolf/Northlight Images")]
    [InlineData("Virgina Woolf Quilvez opened the bakery.")]
    [InlineData("Anna Virgina Woolf opened the bakery.")]
    [InlineData("Virginia Woolf has a niece. Virgina Woolf bakes.")]
    public void Who_writes_has_a_longer_name_or_stands_beside_the_other_is_let_be(string text) =>
        Assert.Empty(Find("Bread\n\n" + text));

    [Theory]
    [InlineData("Fyodor Dostoevskiy wrote of bread, and Anton Chekov of cherries.")]
    [InlineData("The World Health Organization and the World Health Organisation are one.")]
    [InlineData("Two Charles Dickenses sing.")]
    public void Other_ways_to_write_the_name_are_let_be(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("“Human Abedin is a fine name,” said Ida Vance.")]
    [InlineData("“They wrote it Virgina Woolf,” said Ida Vance.")]
    [InlineData("The sign says Virgina [sic] Woolf.")]
    [InlineData("---\nstet: [Virgina]\n---\n\nVirgina Woolf bakes.")]
    [InlineData("---\nlang: de\n---\n\nSie las Virgina Woolf.")]
    public void What_is_said_is_to_stand_or_is_no_English_is_let_be(string text) => Assert.Empty(Find(text));

    [Fact]
    public void The_message_names_whom_everybody_knows() => Assert.Equal(
        "'Virgina' looks like 'Virginia' (in the well-known name Virginia Woolf; 'Virgina' 2 times)",
        Assert.Single(Findings("She was reading Virgina Woolf. She likes Virgina Woolf.")).Message);

    [Fact]
    public void Each_place_is_found_where_that_is_asked_for() => Assert.Equal(2, Reader.Read(
        "She was reading Virgina Woolf. She likes Virgina Woolf.", ManuscriptFormat.PlainText, new(Report: NameReport.All)).Findings.Count);

    [Theory]
    [InlineData("people: [{name: Virgina Woolf}]", 0)]
    [InlineData("stet: [Virgina]", 0)]
    [InlineData("bothRight: [[Virgina, Virginia]]", 0)]
    [InlineData("people: [{name: Virginia Woolf}]", 1)]
    public void The_stylebook_knows_better(string stylebook, int findings)
    {
        var house = new HouseStyle(StylebookReader.Read(stylebook, "stylebook.yml").Book);
        var reading = Reader.Read("She was reading Virgina Woolf.", ManuscriptFormat.PlainText);
        Assert.Equal(findings, HouseProof.Read(reading, house).Count);
    }

    private static List<string> Find(string text) => Findings(text).Where(f => f.Rule == Rules.NameUnlikeHouse).Select(f => $"{f.Extent.Of(text)} -> {f.Suggestions[0]}").ToList();

    private static Sequence<Finding> Findings(string text) => Reader.Read(text, ManuscriptFormat.PlainText).Findings;
}
