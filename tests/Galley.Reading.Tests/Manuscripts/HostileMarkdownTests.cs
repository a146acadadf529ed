using System.Text;
using Galley.Manuscripts;

namespace Galley.Tests.Manuscripts;

/// <summary>Input made to be slow or deep. Read without a bound, most of these take minutes or end the process.</summary>
public class HostileMarkdownTests
{
    private const int Size = 200_000;

    [Theory]
    [InlineData("[a](b")]
    [InlineData("[a](<b")]
    [InlineData("[a](((")]
    [InlineData("![[]()")]
    [InlineData("[")]
    [InlineData("a<?")]
    [InlineData("a<!--")]
    [InlineData("a<![CDATA[")]
    [InlineData("a<!A ")]
    [InlineData("x<a b=\"")]
    [InlineData("*a ")]
    [InlineData("*a_ ")]
    [InlineData("~~x ")]
    [InlineData("`a``")]
    [InlineData("http://a.b ")]
    [InlineData("a www.b.example\uFFFD ")]
    [InlineData("tel:1 ")]
    public void A_flood_of_openings_is_read_as_plain_text(string opening)
    {
        var flood = Repeat(opening, Size);
        var manuscript = Markdown($"# Low Water\n\n{flood}\n\nThe *ferry* stayed.");

        var fault = Assert.Single(manuscript.Faults);
        Assert.Equal("GLY303", fault.RuleId);
        Assert.Equal(flood.Trim(), fault.Extent.Of(manuscript.Source).Trim());
        Assert.Equal(["Headline: Low Water", $"Paragraph: {flood.Trim()}", "Paragraph: The ferry stayed."], Read.Blocks(manuscript));
    }

    /// <summary>An address with half a character is an exception in Markdig's renderer, here amid a list.</summary>
    [Fact]
    public void An_article_that_cannot_be_rendered_leaves_no_trace_in_the_next_one()
    {
        var broken = Markdown("1. https://low.example/b\uD83D\u00E9");

        Assert.Equal(["GLY303"], broken.Faults.Select(f => f.RuleId));
        Assert.Equal("<p>Text.</p>\n", Markdown("Text.").Html);
    }

    [Theory]
    [InlineData("> ", 2000)]
    [InlineData("- ", 2000)]
    [InlineData("1. ", 2000)]
    [InlineData(">", 100_000)]
    [InlineData("- ", 100_000)]
    [InlineData("* > ", 100_000)]
    public void Blocks_nested_too_deep_are_read_as_plain_text(string opening, int times)
    {
        var manuscript = Markdown($"---\ntitle: Low Water\n---\n{Repeat(opening, times * opening.Length)}stay\n\nThe ferry stayed.");

        Assert.Equal(["GLY303"], manuscript.Faults.Select(f => f.RuleId));
        Assert.Equal("Low Water", manuscript.Title);
        Assert.EndsWith("The ferry stayed.", manuscript.Text);
    }

    [Theory]
    [InlineData("[a]: /u\n")]
    [InlineData("[a]: \"\n")]
    [InlineData("a\n===\n")]
    [InlineData("a\n---\n")]
    public void A_flood_of_lines_that_Markdown_reads_slowly_is_read_as_plain_text(string lines) =>
        Assert.Equal(["GLY303"], Markdown(Repeat(lines, Size)).Faults.Select(f => f.RuleId));

    [Fact]
    public void A_table_of_empty_cells_is_read_as_plain_text()
    {
        var manuscript = Markdown(Repeat("|a", Size / 3) + "\n" + Repeat("|-", Size / 3) + "\n" + Repeat("|\n", Size / 3));

        Assert.Equal(["GLY303"], manuscript.Faults.Select(f => f.RuleId));
    }

    [Theory]
    [InlineData("&a")]
    [InlineData("\\")]
    [InlineData("|")]
    [InlineData("a|b\n")]
    [InlineData("a\n\n")]
    [InlineData("# a\n")]
    [InlineData("- a\n")]
    [InlineData("> a\n")]
    [InlineData("www.a ")]
    [InlineData("http://a")]
    [InlineData("```\n")]
    [InlineData("<div>\n")]
    [InlineData("    a\n")]
    [InlineData("\t")]
    [InlineData("\0")]
    [InlineData("\uD800")]
    [InlineData("<p>a<blockquote>b</i>")]
    [InlineData("<!-- stet --> ")]
    [InlineData("<!-- stet: ")]
    [InlineData("<!--")]
    public void What_is_merely_long_is_read_as_Markdown(string text)
    {
        Assert.Equal(0, Markdown(Repeat(text, Size)).Faults.Count(f => f.RuleId != "GLY303"));
        Assert.Empty(PlainText(Repeat(text, Size)).Faults);
    }

    [Theory]
    [InlineData("<")]
    [InlineData("<a ")]
    [InlineData("<a b=\"")]
    [InlineData("<a '\"")]
    [InlineData("</")]
    [InlineData("</a")]
    [InlineData("<b></p>")]
    [InlineData("&a")]
    [InlineData("&amp;")]
    [InlineData("<!--")]
    [InlineData("<script>")]
    [InlineData("a\n")]
    [InlineData("\ta\n")]
    [InlineData("\0")]
    public void A_soup_of_HTML_is_read_like_any_text(string soup)
    {
        var manuscript = Markdown("<div>" + Repeat(soup, Size) + "\n\nThe ferry stayed.");

        Assert.Empty(manuscript.Faults);
        Assert.EndsWith("The ferry stayed.", manuscript.Text);
    }

    [Fact]
    public void More_than_a_megabyte_is_read_as_plain_text()
    {
        var manuscript = Markdown(Repeat("The *ferry* stayed.\n\n", 1024 * 1024 + 1));

        Assert.Equal(["GLY303 'The *ferry* stayed.': it is longer than 1 MB"], Read.Faults(manuscript));
        Assert.StartsWith("The *ferry* stayed.\n\n", manuscript.Text);
    }

    [Fact]
    public void A_long_table_full_of_links_is_still_a_table()
    {
        var table = new StringBuilder("| Boat | Crew | Port |\n|---|---|---|\n");
        for (var i = 0; i < 400; i++) table.Append("| [Alma](/boats/alma) | nine and a *cat* | Mill Harbour |\n");
        var manuscript = Markdown(table.ToString());

        Assert.Empty(Read.Faults(manuscript));
        Assert.Equal(1203, manuscript.Blocks.Count);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("a: [")]
    [InlineData("&a ")]
    public void Front_matter_nested_too_deep_is_a_fault_and_the_body_is_read(string opening)
    {
        var manuscript = Markdown($"---\n{Repeat(opening, 60_000)}\n---\nThe ferry stayed.");

        Assert.NotEmpty(manuscript.Faults);
        Assert.All(manuscript.Faults, f => Assert.Equal("GLY201", f.RuleId));
        Assert.Equal("The ferry stayed.", manuscript.Text);
    }

    private static Manuscript Markdown(string source) => Bounded.Run(source.Length, () => Read.Markdown(source));

    private static Manuscript PlainText(string source) => Bounded.Run(source.Length, () => Read.PlainText(source));

    private static string Repeat(string text, int length)
    {
        var repeated = new StringBuilder(length + text.Length);
        while (repeated.Length < length) repeated.Append(text);
        return repeated.ToString();
    }
}
