using Galley.People;
using Galley.Stylebooks;

namespace Galley.Tests.Stylebooks;

public class StylebookReaderTests
{
    private const string Whole = """
        # The house's names
        people:
          - name: Marta Oyelaran   # the baker
            aliases: [Marta Abara]
            pronoun: she
            never: [Oyelarn, Martha]
          - Tobias Ferncastle
        bothRight: [[Regan, Reagan]]
        stet: [Kardajan]
        """;

    [Fact]
    public void A_whole_stylebook_is_read()
    {
        var (book, findings) = StylebookReader.Read(Whole, "stylebook.yml");
        Assert.Empty(findings);
        Assert.Equal(
            [
                new ListedPerson("Marta Oyelaran", Sequence.Of("Marta Abara"), Pronoun.She, Sequence.Of("Oyelarn", "Martha"), Place: null),
                ListedPerson.Named("Tobias Ferncastle"),
            ],
            book.People.Select(person => person with { Place = null }));
        Assert.Equal([("stylebook.yml", 3, 11), ("stylebook.yml", 7, 5)], book.People.Select(person => (person.Place!.File!, person.Place.Start.Line, person.Place.Start.Column)));
        Assert.Equal(Sequence.Of(Sequence.Of("Regan", "Reagan")), book.BothRight);
        Assert.Equal(Sequence.Of("Kardajan"), book.Stet);
    }

    [Fact]
    public void Equal_stylebooks_are_equal() => Assert.Equal(StylebookReader.Read(Whole, "stylebook.yml").Book, StylebookReader.Read(Whole + "# End\n", "stylebook.yml").Book);

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("people:\nbothRight:\nstet:\n")]
    [InlineData("\uFEFFstet: []")]
    public void A_stylebook_may_be_empty(string source)
    {
        var (book, findings) = StylebookReader.Read(source, "stylebook.yml");
        Assert.Empty(findings);
        Assert.Equal(Stylebook.Empty, book);
    }

    [Theory]
    [InlineData("people: [{name: [x}", "GLY401")]
    [InlineData("people: Marta", "GLY401", "'people' takes a list", "Marta")]
    [InlineData("people:\n  - pronoun: she", "GLY401", "the person has no 'name'", "pronoun")]
    [InlineData("people:\n  - {name: Marta Oyelaran, pronoun: her}", "GLY401", "'pronoun' takes he, she or they", "her")]
    [InlineData("people: [Marta Oyelaran, Marta Oyelaran]", "GLY401", "'Marta Oyelaran' is listed a second time", "Marta Oyelaran")]
    [InlineData("bothRight: [[Regan]]", "GLY401", "'bothRight' takes lists of two spellings or more, [[Regan, Reagan]]", "Regan")]
    [InlineData("stet: [{a: b}]", "GLY401", "'stet' takes words", "a")]
    [InlineData("stet: &a [x]", "GLY401", "anchors (&name) are not kept", null)]
    [InlineData("peple: []", "GLY402", "'peple'; did you mean 'people'?", "peple")]
    [InlineData("people: [{name: Marta Oyelaran, nevr: [x]}]", "GLY402", "'nevr'; did you mean 'never'?", "nevr")]
    [InlineData("rules: []", "GLY402", "'rules'; it knows people, bothRight, stet", "rules")]
    public void What_is_wrong_is_said_at_its_place(string source, string id, string? message = null, string? at = null)
    {
        var finding = StylebookReader.Read(source, "stylebook.yml").Findings[0];
        Assert.Equal(id, finding.Rule.Id);
        Assert.EndsWith(message ?? "", finding.Message, StringComparison.Ordinal);
        if (at is not null) Assert.Equal(at, finding.Extent.Of(source));
    }

    [Fact]
    public void What_is_right_counts_beside_what_is_wrong()
    {
        var (book, findings) = StylebookReader.Read("peple: [x]\nstet: [Kardajan]\npeople: [{pronoun: she}, Marta Oyelaran]", "stylebook.yml");
        Assert.Equal(2, findings.Count);
        Assert.Equal(["Kardajan"], book.Stet);
        Assert.Equal("Marta Oyelaran", Assert.Single(book.People).Name);
    }

    [Theory]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("? ")]
    public void Deep_nesting_is_a_finding(string open) =>
        Assert.NotEmpty(StylebookReader.Read("people: " + string.Concat(Enumerable.Repeat(open, 40_000)), "stylebook.yml").Findings);
}
