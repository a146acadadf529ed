using Galley.Manuscripts;

namespace Galley.Tests.Manuscripts;

public class StetTests
{
    private static string[] Ranges(Manuscript manuscript) => [.. manuscript.Stet.Ranges.Select(r => r.Of(manuscript.Source))];

    [Theory]
    [InlineData(ManuscriptFormat.Markdown)]
    [InlineData(ManuscriptFormat.PlainText)]
    public void A_mark_on_its_own_line_lets_the_next_block_stand(ManuscriptFormat format)
    {
        var manuscript = ManuscriptReader.Read("Headline Here\n\nFirst paragraph.\n\n<!-- stet -->\n\nSecond paragraph.\n\nThird paragraph.", format);

        Assert.Equal(["Second paragraph."], Ranges(manuscript));
        Assert.DoesNotContain("stet", manuscript.Text);
        Assert.Equal(4, manuscript.Blocks.Count);
    }

    [Theory]
    [InlineData(ManuscriptFormat.Markdown)]
    [InlineData(ManuscriptFormat.PlainText)]
    public void A_mark_on_a_line_with_text_lets_that_line_stand(ManuscriptFormat format)
    {
        var manuscript = ManuscriptReader.Read("Headline Here\n\nFirst paragraph. <!--STET-->\n\nSecond <!-- Stet --> paragraph.\n\nThird.", format);

        Assert.Equal(["First paragraph. <!--STET-->", "Second <!-- Stet --> paragraph."], Ranges(manuscript));
        Assert.DoesNotContain("<!--", manuscript.Text);
    }

    [Theory]
    [InlineData(ManuscriptFormat.Markdown)]
    [InlineData(ManuscriptFormat.PlainText)]
    public void Words_stand_in_the_whole_file(ManuscriptFormat format)
    {
        var manuscript = ManuscriptReader.Read("---\nstet: [Brynk]\n---\nHeadline Here\n\nFirst. <!-- stet: Vann, Ole Vann -->\n", format);

        Assert.Equal(["Brynk", "Vann", "Ole Vann"], manuscript.Stet.Words);
        Assert.Empty(Ranges(manuscript));
        Assert.True(manuscript.Stet.LetsStand(new(0, 1), "Vann"));
        Assert.False(manuscript.Stet.LetsStand(new(0, 1), "vann"));
    }

    [Theory]
    [InlineData("<!-- stetson -->")]
    [InlineData("<!-- not stet -->")]
    [InlineData("<!-- stet")]
    [InlineData("<!-- stet: one\ntwo -->")]
    [InlineData("stet")]
    public void Other_comments_are_no_marks(string text)
    {
        var manuscript = Read.PlainText($"Headline Here\n\n{text}\n\nA paragraph.");

        Assert.Empty(Ranges(manuscript));
        Assert.Empty(manuscript.Stet.Words);
    }

    [Fact]
    public void A_mark_at_the_end_of_a_file_lets_nothing_stand() =>
        Assert.Empty(Ranges(Read.Markdown("Text.\n\n<!-- stet -->")));

    [Fact]
    public void A_mark_amid_a_list_lets_one_item_stand() =>
        Assert.Equal(["- two"], Ranges(Read.Markdown("- one\n\n<!-- stet -->\n\n- two\n- three")));

    [Fact]
    public void A_mark_shown_as_code_stays_in_the_code() =>
        Assert.Equal("Write <!-- stet --> above.", Read.Markdown("Write `<!-- stet -->` above.").Text);
}
