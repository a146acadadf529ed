namespace Galley.Tests.Manuscripts;

/// <summary>What is read of the HTML in a Markdown file.</summary>
public class HtmlBlockTests
{
    [Fact]
    public void Elements_tell_the_blocks_and_tags_are_off()
    {
        var manuscript = Read.Markdown("""
            # Low Water

            <p>The ferry <b>stayed</b>
               in port.<br>Nobody was told.</p>
            <p>The next day <a href="/b">it left</a>.</p>

            <blockquote><p>We waited.</p><blockquote>For hours.</blockquote></blockquote>

            <figure>
            <img src="p.png" alt="a > b">
            <figcaption>A pier</figcaption>
            </figure>

            <ul><li>one<li>two<ul><li>deep</ul></ul>

            <table><tr><td>Alma<td>9</table>

            <h2>Why</h2>
            """);

        string[] expected =
        [
            "Headline: Low Water", "Paragraph: The ferry stayed in port.\nNobody was told.", "Paragraph: The next day it left.",
            "BlockQuotation1: We waited.", "BlockQuotation2: For hours.", "Caption: A pier",
            "ListItem1: one", "ListItem1: two", "ListItem2: deep", "TableCell: Alma", "TableCell: 9", "Heading2: Why",
        ];
        Assert.Equal(expected, Read.Blocks(manuscript));
        Assert.Equal([""], manuscript.HeadingIds);
    }

    [Fact]
    public void A_line_break_stands_where_its_tag_does()
    {
        var manuscript = Read.Markdown("<p>\nIt left.<br>Nobody knew.</p>");
        Assert.Equal("left.<br>Nobody", Read.SourceOf(manuscript, "left.\nNobody"));
        Assert.Equal("<br>", Read.SourceOf(manuscript, "\n"));
        Soundness.Assert(manuscript);
    }

    [Fact]
    public void Markdown_between_tags_is_what_the_elements_around_it_say() =>
        Assert.Equal(["BlockQuotation1: We waited.", "Paragraph: The ferry stayed."],
            Read.Blocks(Read.Markdown("<blockquote>\n\nWe *waited*.\n\n</blockquote>\n\nThe ferry stayed.")));

    [Theory]
    [InlineData("<script>let a = 1;</script>")]
    [InlineData("<style>p { color: red }</style>")]
    [InlineData("<div><script>let a = \"</p>\";</script></div>")]
    [InlineData("<!-- nothing\nto see -->")]
    [InlineData("<div><!-- <p>nothing</p> --></div>")]
    [InlineData("<div hidden title=\"a <b> c\">\n</div>")]
    [InlineData("<iframe src=\"/a\">No frames.</iframe>")]
    [InlineData("<div></div></div></p>")]
    public void What_no_reader_sees_is_not_read(string html) =>
        Assert.Equal(["Paragraph: The ferry stayed."], Read.Blocks(Read.Markdown(html + "\n\nThe ferry stayed.")));

    [Theory]
    [InlineData("<p>It was 2 < 3 & low.</p>", "It was 2 < 3 & low.")]
    [InlineData("<p>&ldquo;AT&amp;T&rdquo;&nbsp;&#8212; &nope; so</p>", "\u201CAT&T\u201D\u00A0\u2014 &nope; so")]
    [InlineData("<p>The ferry\n\tstayed</p>", "The ferry stayed")]
    [InlineData("<p>The ferry stayed", "The ferry stayed")]
    [InlineData("<p>The <broken ferry\nstayed</p>", "The <broken ferry stayed")]
    [InlineData("> <p>The ferry\n> stayed</p>", "The ferry stayed")]
    public void Text_is_read_as_a_browser_shows_it(string html, string text) => Assert.Equal(text, Read.Markdown(html).Text);

    [Fact]
    public void Words_beside_a_character_that_Markdown_replaces_keep_their_place()
    {
        var manuscript = Read.Markdown("<p>Ada\0Brink Ada\0Brink</p>");

        Assert.Equal("Ada\0Brink Ada\0Brink", manuscript.Text);
        Assert.Equal("Ada\0Brink", Read.SourceOf(manuscript, "Ada\0Brink"));
    }

    [Fact]
    public void Words_keep_their_place_in_the_source()
    {
        var manuscript = Read.Markdown("<p>Ada&rsquo;s <b>ferry</b>\r\n  stayed.</p>\r\n\r\n> <p>We\r\n> waited.</p>");

        Assert.Equal("Ada\u2019s ferry stayed.\n\nWe waited.", manuscript.Text);
        Assert.Equal("Ada&rsquo;s", Read.SourceOf(manuscript, "Ada\u2019s"));
        Assert.Equal("ferry", Read.SourceOf(manuscript, "ferry"));
        Assert.Equal("stayed.", Read.SourceOf(manuscript, "stayed."));
        Assert.Equal("waited.", Read.SourceOf(manuscript, "waited."));
    }
}
