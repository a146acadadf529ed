namespace Galley.Tests.Manuscripts;

public class MarkdownTests
{
    [Fact]
    public void Blocks_are_told_apart()
    {
        var manuscript = Read.Markdown(
            """
            # Low Water

            by Ada Brink

            The ferry stayed.
            Nobody was told.

            ## Why

            - The tide
              was low.
              1. Very low.
            - [x] Fuel

            > We waited.
            >
            > > For hours.

            | Boat | Crew |
            |------|------|
            | Alma | *9*  |

            ```text
            code  here
            ```

            <div>markup</div>

            ***

            [pier]: /pier
            """);

        string[] expected =
        [
            "Headline: Low Water", "Byline: by Ada Brink", "Paragraph: The ferry stayed.\nNobody was told.", "Heading2: Why",
            "ListItem1: The tide\nwas low.", "ListItem2: Very low.", "ListItem1: Fuel",
            "BlockQuotation1: We waited.", "BlockQuotation2: For hours.",
            "TableCell: Boat", "TableCell: Crew", "TableCell: Alma", "TableCell: 9", "Code: code  here", "Paragraph: markup",
        ];
        Assert.Equal(expected, Read.Blocks(manuscript));
        Assert.Equal("Low Water", manuscript.Title);
        Assert.Equal(["Ada Brink"], manuscript.Authors.Select(a => a.Name));
    }

    [Fact]
    public void Markup_is_off_and_its_words_stay()
    {
        var manuscript = Read.Markdown(@"*Ada* said **it _was_ low** ~~not~~ ==here==; [see *this*](/a), ![a pier](p.png) AT&amp;T \*5\*, <b>so</b> `x < y` &copy; a_b_c 2 * 3.");

        Assert.Equal("Ada said it was low not here; see this,  AT&T *5*, so x < y \u00A9 a_b_c 2 * 3.", manuscript.Text);
    }

    [Theory]
    [InlineData("one\ntwo")]
    [InlineData("one  \ntwo")]
    [InlineData("one\\\ntwo")]
    [InlineData("one<br/>two")]
    [InlineData("one<br>\ntwo")]
    [InlineData("![a](b)\none\ntwo<br>")]
    public void A_broken_line_has_one_line_end(string source) =>
        Assert.Equal("one\ntwo", Read.Markdown(source).Text);

    [Theory]
    [InlineData("[open *and **more", "[open *and **more")]
    [InlineData("a ![b [c] d", "a ![b [c] d")]
    [InlineData("__init__ and ~one~ and C++", "init and ~one~ and C++")]
    [InlineData("\"Quoted\" -- it's ... 'fine'", "\"Quoted\" -- it's ... 'fine'")]
    public void Marks_that_mean_nothing_stay_as_written(string source, string text) =>
        Assert.Equal(text, Read.Markdown(source).Text);

    [Fact]
    public void The_first_heading_of_level_one_is_the_headline_where_the_head_has_none()
    {
        Assert.Equal(["Paragraph: Before.", "Headline: One", "Heading1: Two"], Read.Blocks(Read.Markdown("Before.\n\nOne\n===\n\n# Two")));
        Assert.Equal(["Headline: Low Water", "Heading1: Low Water"], Read.Blocks(Read.Markdown("---\ntitle: Low Water\n---\n# Low Water")));
        Assert.Equal("", Read.Markdown("## Two").Title);
    }

    [Theory]
    [InlineData("# Low Water\n\nBy **Ada Brink**\n\nText.", "Byline: By Ada Brink")]
    [InlineData("---\ntitle: Low Water\n---\nBy Ada Brink\n\nText.", "Byline: By Ada Brink")]
    [InlineData("# Low Water\n\n![pier](p.png)\nAda Brink/Northlight Pictures\n\nText.", "Credit: Ada Brink/Northlight Pictures")]
    [InlineData("# Low Water\n\n*Photo: Ada Brink*\n\nText.", "Credit: Photo: Ada Brink")]
    [InlineData("# Low Water\n\nAdvertisement\n\nText.", "Furniture: Advertisement")]
    public void Lines_that_have_a_shape_are_known_by_it(string source, string block) =>
        Assert.Equal(block, Read.Blocks(Read.Markdown(source))[1]);

    [Fact]
    public void A_byline_stands_above_the_first_paragraph_only() =>
        Assert.Equal("Paragraph: by Ada Brink", Read.Blocks(Read.Markdown("# Low Water\n\nThe ferry stayed.\n\nby Ada Brink"))[2]);

    [Fact]
    public void Credits_have_a_name_and_an_agency()
    {
        var credit = Assert.Single(Read.Markdown("Ada Brink/Northlight Pictures").Credits);

        Assert.Equal(("Ada Brink", "Northlight Pictures"), (credit.Name, credit.Agency));
    }

    [Fact]
    public void The_title_of_an_image_that_stands_alone_is_its_caption()
    {
        var manuscript = Read.Markdown("![A pier](pier.png \"The pier at &quot;low&quot; water\")\n\nText ![x](y.png \"no caption\") here.");

        Assert.Equal(["Caption: The pier at \"low\" water", "Paragraph: Text  here."], Read.Blocks(manuscript));
        Assert.Equal(
            [("A pier", "pier.png", "The pier at \"low\" water"), ("x", "y.png", "no caption")],
            manuscript.Images.Select(i => (i.Text, i.Target, i.Title)));
    }

    [Fact]
    public void Links_are_listed_with_their_words_and_targets()
    {
        var manuscript = Read.Markdown("See [the *pier*](/pier \"Pier\"), [here][p], <https://low.example>, https://high.example/x and [gone].\n\n[p]: ../p.md");

        Assert.Equal(
            [("the pier", "/pier", "Pier"), ("here", "../p.md", null), ("https://low.example", "https://low.example", null), ("https://high.example/x", "https://high.example/x", null)],
            manuscript.Links.Select(l => (l.Text, l.Target, l.Title)));
        Assert.All(manuscript.Links, l => Assert.Equal(l.Text, l.Extent.Of(manuscript.Text)));
    }

    [Fact]
    public void Code_and_addresses_are_no_prose()
    {
        var manuscript = Read.Markdown("Run `Ada Brink` at https://low.example or <ada@low.example>.\n\n    Ada\n    Brink");

        Assert.Equal(["Ada Brink", "https://low.example", "ada@low.example", "Ada\nBrink"], manuscript.Verbatim.Select(v => v.Of(manuscript.Text)));
    }

    [Fact]
    public void The_headline_is_no_part_of_the_body() =>
        Assert.Equal("<p>Text.</p>\n<h1 id=\"more\">More</h1>\n", Read.Markdown("# Low Water\n\nText.\n\n# More").Html);

    [Fact]
    public void The_words_are_known_by_their_places_in_the_HTML()
    {
        var manuscript = Read.Markdown("# Low Water\n\n*\"Ebb\"* & flow[^1],\nshe [said](/a).\n\n[^1]: Both.\n\nNo `code`.");
        Assert.Equal(
            ["\"Ebb\"", " & flow", ",\nshe ", "said", ".", "No ", ".", "Both."],
            manuscript.HtmlRuns.Select(run => run.Text.Of(manuscript.Text)));
        Assert.Equal(manuscript.Html!.IndexOf("&quot;Ebb", StringComparison.Ordinal), manuscript.HtmlRuns[0].Html);
    }

    [Fact]
    public void Headings_have_ids_as_on_GitHub()
    {
        var manuscript = Read.Markdown(
            "# Low Water\n\n## The `ferry`, Ada's\n\n## Why?\n\n## Why?\n\n## why-1\n\n## 🎉\n\n## Größe_2\n");
        Assert.Equal(["the-ferry-adas", "why", "why-1", "why-1-1", "section", "größe_2"], manuscript.HeadingIds);
        Assert.Contains("<h2 id=\"the-ferry-adas\">", manuscript.Html);
    }

    [Fact]
    public void Ids_of_many_equal_headings_are_found_in_one_go()
    {
        var ids = Read.Markdown(string.Concat(Enumerable.Repeat("## Why\n\n", 4000))).HeadingIds;
        Assert.Equal((4000, "why-3999"), (ids.Distinct().Count(), ids[^1]));
    }

    [Fact]
    public void The_body_is_rendered_without_its_head()
    {
        Assert.Equal("<h1 id=\"low-water\">Low <em>Water</em></h1>\n<p>Text.</p>\n", Read.Markdown("---\ntitle: T\n---\n# Low *Water*\n\nText.").Html);
        Assert.Null(Read.PlainText("Text.").Html);
    }

    [Fact]
    public void Windows_line_ends_change_nothing()
    {
        const string source = "---\ntitle: >\n  Low\n  Water\n---\n# A *b*\n\nOne\ntwo  \nthree\\\nfour\n\n> five\n> six\n\n- a\n  b\n\n```\nx\n\ny\n```\n";
        var unix = Read.Markdown(source);
        var windows = Read.Markdown(source.Replace("\n", "\r\n"));

        Assert.Equal(unix.Text, windows.Text);
        Assert.Equal(unix.Blocks, windows.Blocks);
        Assert.Equal("four", Read.SourceOf(windows, "four"));
    }
}
