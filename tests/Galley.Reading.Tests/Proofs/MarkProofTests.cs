using Galley.Manuscripts;
using Galley.Proofs;

namespace Galley.Tests.Proofs;

/// <summary>GLY101: which marks without a partner are reported.</summary>
public class MarkProofTests
{
    private const string Opening = "\"The inquiry was long, and Carol Venn told it “we burned the chairs,” and left.\n\n";

    [Theory]
    [InlineData(Opening + "Nobody asked why. It was late.\"")]
    [InlineData(Opening + "“The rest is history,” said Venn. “We burned them all.”\"\n\nThe town slept.")]
    [InlineData(Opening + "\"Nobody asked her why.\n\n“It was late,” she said. \"")]
    public void Straight_marks_that_frame_an_excerpt_with_curly_ones_are_let_be(string text) => Assert.Empty(Found(text));

    [Theory]
    [InlineData(Opening + "Nobody asked why. It was late.", "\" before \"The inquiry was long,\" is never closed")]
    [InlineData(Opening + "Nobody asked her why.\" It was late.", "\" before \"The inquiry was long,\" is never closed", "\" after \"Nobody asked her why.\" closes nothing")]
    [InlineData("It was in 1912” said Carol Venn.", "” after \"It was in 1912\" closes nothing")]
    [InlineData("“We burned the chairs, said Carol Venn.", "“ before \"We burned the chairs,\" is never closed")]
    public void Marks_that_frame_nothing_are_found(string text, params string[] found) =>
        Assert.Equal(found.Select(what => "The quotation mark " + what), Found(text));

    [Fact]
    public void A_closing_mark_that_opens_is_found_where_others_open_as_they_should()
    {
        const string Text = "“We burned the chairs,” said Carol Venn. ”Then we burned the table.”";
        var finding = Assert.Single(Reader.Read(Text, ManuscriptFormat.PlainText).Findings);
        Assert.Equal("The quotation mark ” before \"Then we burned the\" is a closing one", finding.Message);
        Assert.Equal((Text.LastIndexOf(" ”", StringComparison.Ordinal) + 1, "“"), (finding.Extent.Start, finding.Suggestions[0]));
    }

    [Theory]
    [InlineData("”We burned the chairs,” said Carol Venn. ”Then we burned the table.”")]
    [InlineData("“We burned the chairs,” said Carol Venn, who sold 12″ boards. “Then we burned the table.”")]
    [InlineData("\"We burned the chairs,\" said Carol Venn. \"Then we burned the table.\"")]
    [InlineData("“We sold boards,” said Carol Venn. The board is 12” long and 3½” wide. “They were good,” she said.")]
    [InlineData("“The board is 12” wide,” said Carol Venn. “It was 6’2” long.”")]
    [InlineData("“We sold boards,” said Carol Venn. A 12” board was left.")]
    public void A_language_that_opens_with_them_inches_and_straight_marks_are_let_be(string text) => Assert.Empty(Found(text));

    private static IEnumerable<string> Found(string text) => Reader.Read("A long inquiry\n\n" + text + "\n", ManuscriptFormat.PlainText).Findings
        .Where(finding => finding.Rule == Rules.UnpairedMark)
        .Select(finding => finding.Message);
}
