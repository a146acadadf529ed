using Galley.Manuscripts;

namespace Galley.Tests.Proofs;

/// <summary>GLY103.</summary>
public class DoubledWordProofTests
{
    [Theory]
    [InlineData("Ada Brink reached the the pier at noon.", "the the")]
    [InlineData("The the pier was closed.", "The the")]
    [InlineData("\"We saw the the pier,\" Ada Brink said.", "the the")]
    [InlineData("Ada Brink walked to to the pier.", "to to")]
    [InlineData("Ada Brink was tired and and cold.", "and and")]
    [InlineData("The pier is is closed.", "is is")]
    [InlineData("The council closed the house house in May.", "house house")]
    [InlineData("They walked to the\u00A0the pier.", "the\u00A0the")]
    public void A_word_written_twice_is_found(string text, string found)
    {
        var finding = Assert.Single(Find(text));
        Assert.Equal(found, finding.Extent.Of(text));
    }

    [Theory]
    [InlineData("She knew that that was the end.")]
    [InlineData("They had had enough.")]
    [InlineData("What it is is a pier.")]
    [InlineData("Those who leave leave early, and whatever happens happens.")]
    [InlineData("They came in in 1979.")]
    [InlineData("She gave her her coat.")]
    [InlineData("Duran Duran played before Sirhan Sirhan spoke.")]
    [InlineData("It was a very very long night, and slowly slowly it grew light.")]
    [InlineData("\"No no,\" she said, \"bye bye.\"")]
    [InlineData("\"We we saw it,\" she said. \"I like like him.\"")]
    [InlineData("They did the cha cha and the can can on Bora Bora.")]
    [InlineData("He counted 10 10 times, from one one to nine nine.")]
    [InlineData("Plan A a year later.")]
    [InlineData("They want to trump Trump.")]
    [InlineData("It went the the the way of all engines.")]
    [InlineData("They reached the the [sic] pier.")]
    [InlineData("They reached the, the pier.")]
    public void What_stands_twice_on_purpose_is_let_be(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("the bell and\nand the wave\nand the wave\nand the bell")]
    [InlineData("They reached `the the` pier.")]
    [InlineData("<!-- stet: the the -->\n\nThey reached the the pier.")]
    [InlineData("<!-- stet -->\nThey reached the the pier.")]
    public void Verse_and_code_and_what_is_marked_stand(string text) => Assert.Empty(Find(text, ManuscriptFormat.Markdown));

    [Fact]
    public void One_of_the_two_is_proposed() => Assert.Equal(["The"], Assert.Single(Find("The the pier was closed.")).Suggestions);

    [Theory]
    [InlineData("They reached the *the* pier.")]
    [InlineData("They reached the\nthe pier.")]
    public void Markup_and_line_ends_between_are_left_to_people(string text) =>
        Assert.Empty(Assert.Single(Find(text, ManuscriptFormat.Markdown)).Suggestions);

    [Fact]
    public void Another_language_has_other_words_that_double() =>
        Assert.Empty(Find("---\nlang: de\n---\n\nAlle, die die Brücke an an der See sahen, in the the Nacht."));

    private static IEnumerable<Galley.Proofs.Finding> Find(string text, ManuscriptFormat format = ManuscriptFormat.PlainText) =>
        Reader.Read(text, format).Findings.Where(finding => finding.Rule.Id == "GLY103");
}
