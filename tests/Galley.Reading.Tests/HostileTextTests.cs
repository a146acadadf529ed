using System.Text;
using Galley.Fuzz;
using Galley.Manuscripts;
using Galley.Quotations;

namespace Galley.Tests;

/// <summary>Text made to be slow: each case must end, and its cost must grow with its length and no faster.</summary>
public class HostileTextTests
{
    public static TheoryData<string> Floods =>
    [
        "\"", "'", "''", "“", "”", "\"a ", " 'A", "“a ‘b ", "«", "「", "(\"", "—\"",
        "Ada Byrne ", "A. ", "A.B. ", "of Ada ", "and ", ", ", "said ", "said he, ", "He said ", "the man of the ", "Mr. ", "van ", "de Ada ", "Jr. ", "Ada, who ", "a of ",
        "U.S. ", "Harlow, Ohio, ", "two of ", "began to ", "when, ", "if ", "of ", "In Ada, ", "said of Harlow, Ohio, ", "Ada-", "O'", "\u200B'", "''Ada, ", "9", ". ", ".", "' \"",
        "the the Harlow ", "had had of ",
        "x,", "<a", "<a b=\"", "\n", "\n\n", "a\n\n", "\"a\n\n", "“Ada said.\n\n", "Ada/Byrne\n", "by Ada\n", "a:\n\n", "1 ", "6'2\" ", "-", "— ", "@a ", "http://a ", "\u0301", "\uD83D\uDE00", "\uD800", "\0", "\u200B",
    ];

    /// <summary>In a paragraph, between cues and quotations that look back and ahead over it.</summary>
    [Theory]
    [MemberData(nameof(Floods))]
    public void A_flood_of_one_thing_is_read(string unit)
    {
        var flood = Repeat(unit, 20_000);
        foreach (var format in (ManuscriptFormat[])[ManuscriptFormat.PlainText, ManuscriptFormat.Markdown])
        {
            var reading = Bounded.Read($"Low Water\n\n{flood}\n\n“No,” said Ada Byrne of {flood} who said “No” and {flood} said: “No.”\n", format);

            Assert.NotEmpty(reading.Manuscript.Text);
        }
    }

    /// <summary>One million of each mark: a text of a megabyte and more, of which no mark has a word.</summary>
    [Theory]
    [InlineData('"')]
    [InlineData('\'')]
    [InlineData('`')]
    [InlineData('“')]
    [InlineData('”')]
    [InlineData('‘')]
    [InlineData('’')]
    [InlineData('«')]
    [InlineData('»')]
    [InlineData('‹')]
    [InlineData('「')]
    [InlineData('」')]
    [InlineData('『')]
    [InlineData('„')]
    public void A_million_quotation_marks_are_read(char mark)
    {
        var marks = new string(mark, 1_000_000);

        Assert.NotEmpty(Bounded.Read("Low Water\n\nThe ferry left. " + marks + " It came back.\n", ManuscriptFormat.PlainText).Manuscript.Text);
    }

    /// <summary>Ten megabytes without a line end, in which what looks back from each name over all before it would take hours.</summary>
    [Theory]
    [InlineData("Dr. Mina Cole ")]
    [InlineData("Then Ada Byrne, the keeper, said “No” to Mina Cole and Tor Holm. ")]
    public void A_line_of_ten_megabytes_is_read(string unit) =>
        Assert.True(Bounded.Read(Repeat(unit, 10_000_000), ManuscriptFormat.PlainText).Manuscript.Text.Length > 9_000_000);

    [Theory]
    [InlineData("“ ‘ ", " ’ ”")]
    [InlineData("« “ ‘ ", " ’ ” »")]
    [InlineData("\" “ ", " ” \"")]
    [InlineData("「 『 ", " 』 」")]
    [InlineData("( [ { ", " } ] )")]
    public void Marks_within_marks_are_read_and_nested_no_deeper_than_there_are_families(string open, string close)
    {
        var reading = Bounded.Read("Low Water\n\nAda Byrne said: " + Repeat(open, 100_000) + "No." + Repeat(close, 100_000) + "\n", ManuscriptFormat.PlainText);

        Assert.All(reading.Quotations, quotation => Assert.InRange(Depth(quotation), 1, 12));
    }

    /// <summary>A mark that closes what the paragraph above left open has the quotations before it in its own.</summary>
    [Theory]
    [InlineData("“ ", "‘th,’", "”")]
    [InlineData("\"", "'th,'", "\"")]
    [InlineData("«", "“th,”", "»")]
    public void Quotations_of_two_paragraphs_do_not_cross(string open, string inner, string close)
    {
        var source = $"a Crowaski,0, Ola {open}\n\nt {inner}{close} Crowaski call";
        foreach (var format in (ManuscriptFormat[])[ManuscriptFormat.PlainText, ManuscriptFormat.Markdown])
            ReadingInvariants.Hold(source, format);
    }

    /// <summary>A closing mark behind a stop that opens its paragraph closes nothing of the paragraph before.</summary>
    [Theory]
    [InlineData("\v…\"e")]
    [InlineData("\v.” e")]
    [InlineData("Ada Byrne spoke.\n\n…\" said Ada Byrne.")]
    [InlineData("Ada Byrne spoke.\n\n?” said Ada Byrne.")]
    public void What_a_mark_closes_is_in_its_own_paragraph(string source)
    {
        var reading = Bounded.Read(source, ManuscriptFormat.Markdown);
        var paragraphs = reading.Manuscript.Blocks.Select(block => block.Extent).ToList();
        Assert.All(
            reading.Quotations.SelectMany(quotation => quotation.Pieces),
            piece => Assert.Contains(paragraphs, paragraph => paragraph.Contains(piece.Extent)));
    }

    [Fact]
    public void Thirty_thousand_different_names_are_told_apart()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 30_000; i++) text.Append("Then Mr. ").Append(Syllables(i * 7)).Append(' ').Append(Syllables(i * 31)).Append(" said no. ");

        var reading = Bounded.Read(text.ToString(), ManuscriptFormat.PlainText);

        Assert.True(reading.People.Count > 10_000);
    }

    [Fact]
    public void Thirty_thousand_different_words_are_compared_with_a_name()
    {
        var text = new StringBuilder("Ada Bavoda spoke. ");
        for (var i = 0; i < 30_000; i++) text.Append("Then to ").Append(Syllables(i)).Append(" they went. ");

        Assert.NotEmpty(Bounded.Read(text.ToString(), ManuscriptFormat.PlainText).People);
    }

    /// <summary>What looks like the beginning of a name, and is not one.</summary>
    [Theory]
    [InlineData("t la Monday")]
    [InlineData("She went de March, van Tuesday and von June.")]
    [InlineData("y\nby P \u0301")]
    [InlineData("Mr. \u0301 \u0301 and Ada \u0301 said “\u0301”.")]
    public void Names_of_no_words_are_nobodys(string text) =>
        Assert.All(Bounded.Read(text, ManuscriptFormat.PlainText).People, person => Assert.NotEmpty(person.Name.Trim()));

    private static int Depth(Quotation quotation) => 1 + quotation.Nested.Select(Depth).DefaultIfEmpty().Max();

    private static string Syllables(int number)
    {
        var name = new StringBuilder();
        for (var n = number + 100; n > 0; n /= 70) name.Append("bdfgklmnprstvz"[n % 14]).Append("aeiou"[n % 70 / 14]);
        name[0] = char.ToUpperInvariant(name[0]);
        return name.ToString();
    }

    private static string Repeat(string unit, int length) => new StringBuilder().Insert(0, unit, length / unit.Length).ToString();
}
