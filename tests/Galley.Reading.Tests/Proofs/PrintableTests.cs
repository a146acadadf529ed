using Galley.Manuscripts;
using Galley.Proofs;

namespace Galley.Tests.Proofs;

public class PrintableTests
{
    [Theory]
    [InlineData("plain “words”, é, 東京", "plain “words”, é, 東京")]
    [InlineData("a\u001B[31mb\rc\fd", "a [31mb c d")]
    [InlineData("a\u2028b\u202Ec\u0085", "a b c ")]
    public void Control_characters_become_spaces(string text, string printed) => Assert.Equal(printed, Printable.Line(text));

    [Fact]
    public void No_message_holds_more_of_the_article_than_its_beginning()
    {
        var reading = Reader.Read($"---\ndate: {new string('x', 5000)}\n---\nThe ferry stayed.", ManuscriptFormat.Markdown);

        Assert.Equal($"'{new string('x', 200)}…' is no date for 'date'", Assert.Single(reading.Findings).Message);
        Assert.Equal(new string('x', 199) + "…", Printable.Short(new string('x', 199) + "\uD83D\uDE00"));
    }

    [Fact]
    public void No_finding_carries_a_control_character_of_the_article()
    {
        var reading = Reader.Read("A headline here\n\nAda said: “Go\u001B]0;x\u0007 now and\fthen.\n\nThe end of it.", ManuscriptFormat.PlainText);

        Assert.All(Assert.Single(reading.Findings).Message, c => Assert.False(char.IsControl(c)));
    }
}
