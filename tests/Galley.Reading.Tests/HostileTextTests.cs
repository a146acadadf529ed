using System.Text;
using Galley.Manuscripts;

namespace Galley.Tests;

/// <summary>Text made to be slow: each case must end, and its cost must grow with its length and no faster.</summary>
public class HostileTextTests
{
    public static TheoryData<string> Floods =>
    [
        "\"", "'", "''", "“", "”", "\"a ", " 'A", "“a ‘b ", "«", "「", "(\"", "—\"",
        "Ada Byrne ", "A. ", "A.B. ", "of Ada ", "and ", ", ", "said ", "said he, ", "He said ", "the man of the ", "Mr. ", "van ", "de Ada ", "Jr. ", "Ada, who ", "a of ",
        "x,", "<a", "<a b=\"", "\n", "\n\n", "a\n\n", "\"a\n\n", "“Ada said.\n\n", "Ada/Byrne\n", "by Ada\n", "a:\n\n", "1 ", "6'2\" ", "-", "— ", "@a ", "http://a ", "\u0301", "\uD83D\uDE00", "\uD800", "\0", "\u200B",
    ];

    [Theory]
    [MemberData(nameof(Floods))]
    public void A_flood_of_one_thing_is_read(string unit)
    {
        var reading = Reader.Read(Repeat(unit, 200_000), ManuscriptFormat.PlainText);

        Assert.True(reading.Manuscript.Text.Length <= 200_000 * 3);
    }

    [Fact]
    public void Thirty_thousand_different_names_are_told_apart()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 30_000; i++) text.Append("Then Mr. ").Append(Syllables(i * 7)).Append(' ').Append(Syllables(i * 31)).Append(" said no. ");

        var reading = Reader.Read(text.ToString(), ManuscriptFormat.PlainText);

        Assert.True(reading.People.Count > 10_000);
    }

    [Fact]
    public void Thirty_thousand_different_words_are_compared_with_a_name()
    {
        var text = new StringBuilder("Ada Bavoda spoke. ");
        for (var i = 0; i < 30_000; i++) text.Append("Then to ").Append(Syllables(i)).Append(" they went. ");

        Assert.NotEmpty(Reader.Read(text.ToString(), ManuscriptFormat.PlainText).People);
    }

    private static string Syllables(int number)
    {
        var name = new StringBuilder();
        for (var n = number + 100; n > 0; n /= 70) name.Append("bdfgklmnprstvz"[n % 14]).Append("aeiou"[n % 70 / 14]);
        name[0] = char.ToUpperInvariant(name[0]);
        return name.ToString();
    }

    private static string Repeat(string unit, int length) => new StringBuilder().Insert(0, unit, length / unit.Length).ToString();
}
