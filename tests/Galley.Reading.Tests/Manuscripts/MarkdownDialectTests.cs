using Galley.Manuscripts;

namespace Galley.Tests.Manuscripts;

/// <summary>Markdown with more or fewer extensions, and with its HTML shown as text.</summary>
public class MarkdownDialectTests
{
    [Theory]
    [InlineData("commonmark", MarkdownExtensions.None)]
    [InlineData("Default + attributes", MarkdownExtensions.Usual | MarkdownExtensions.Attributes)]
    [InlineData("commonmark,tables+mark", MarkdownExtensions.Tables | MarkdownExtensions.Marks)]
    [InlineData("advanced", MarkdownExtensions.All)]
    [InlineData("tabels", null)]
    [InlineData("tables+", null)]
    [InlineData("", null)]
    public void Extensions_are_asked_for_by_name(string value, MarkdownExtensions? extensions) => Assert.Equal(extensions, MarkdownNames.Parse(value));

    [Fact]
    public void Every_extension_has_a_name()
    {
        var named = MarkdownNames.All.Split(", ").Select(name => MarkdownNames.Parse(name)!.Value).ToList();
        foreach (var extension in Enum.GetValues<MarkdownExtensions>()) Assert.Contains(extension, named);
    }

    [Theory]
    [InlineData("tables", "a | b\n--|--\nc | d", "<td>d</td>", "TableCell: d")]
    [InlineData("gridtables", "+---+---+\n| a | b |\n+===+===+\n| c | d |\n+---+---+\n", "<td>d</td>", "TableCell: d")]
    [InlineData("tasklists", "- [x] done", "type=\"checkbox\"", "ListItem1: done")]
    [InlineData("autolinks", "see https://low.example/b now", "<a href=\"https://low.example/b\">", "Paragraph: see https://low.example/b now")]
    [InlineData("strikethrough", "a ~~b~~ c", "<del>b</del>", "Paragraph: a b c")]
    [InlineData("mark", "a ==b== c", "<mark>b</mark>", "Paragraph: a b c")]
    [InlineData("inserted", "a ++b++ c", "<ins>b</ins>", "Paragraph: a b c")]
    [InlineData("subscript", "H~2~O", "H<sub>2</sub>O", "Paragraph: H2O")]
    [InlineData("superscript", "2^10^", "2<sup>10</sup>", "Paragraph: 210")]
    [InlineData("footnotes", "Tide.[^1]\n\n[^1]: At noon.\n\nMore.", "<li id=\"fn:1\">\n<p>At noon.", "Paragraph: At noon.")]
    [InlineData("definitionlists", "Low water\n:   When the *tide* is out.", "<dt>Low water</dt>", "Paragraph: When the tide is out.")]
    [InlineData("attributes", "## Tide {#low .big}\n\nNoon.", "<h2 id=\"low\" class=\"big\">Tide</h2>", "Heading2: Tide")]
    [InlineData("figures", "![Quay](q.jpg)\nAda Brink/Northlight", "<span class=\"credit\">Ada Brink/Northlight</span></figcaption>", "Credit: Ada Brink/Northlight")]
    public void An_extension_is_read_and_rendered_where_it_is_asked_for(string name, string source, string html, string block)
    {
        foreach (var extensions in new[] { MarkdownNames.Parse(name)!.Value, MarkdownExtensions.All })
        {
            var manuscript = Of(source, new(Markdown: extensions));
            Assert.Contains(html, manuscript.Html, StringComparison.Ordinal);
            Assert.Contains(block, Read.Blocks(manuscript));
        }

        Assert.DoesNotContain(html, Of(source, new(Markdown: MarkdownExtensions.None)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_terms_of_a_definition_list_are_read() =>
        Assert.Equal(["Paragraph: Low water", "Paragraph: Out."], Read.Blocks(Of("Low water\n:   Out.", new(Markdown: MarkdownExtensions.All))));

    /// <summary>Lines that open like a table drawn with lines, and are none, are read once.</summary>
    [Theory]
    [InlineData("+-\nlow", "Paragraph: +-\nlow")]
    [InlineData("+-\n+-\nlow\nwater", "Paragraph: +-\n+-\nlow\nwater")]
    [InlineData("+-", "Furniture: +-")]
    [InlineData("+-\n\nlow", "Furniture: +-", "Paragraph: low")]
    [InlineData("+---+\n# Low", "Furniture: +---+", "Headline: Low")]
    [InlineData("+---+\n> low", "Furniture: +---+", "BlockQuotation1: low")]
    [InlineData("- tide\n  +-\n  low\n- high", "ListItem1: tide", "ListItem1: +-\nlow", "ListItem1: high")]
    [InlineData("+---+\n| a |\nlow `x` water", "TableCell: a", "Paragraph: low x water")]
    public void What_is_no_table_is_read_once(string source, params string[] blocks)
    {
        var manuscript = Of(source, new(Markdown: MarkdownExtensions.All));
        Assert.Equal(blocks, Read.Blocks(manuscript));
        Soundness.Assert(manuscript);
    }

    /// <summary>White space that a block loses behind a line break is not looked for in the next.</summary>
    [Fact]
    public void The_words_of_a_term_lie_where_they_do_in_the_HTML() =>
        Soundness.Assert(Of("Low <br> \n: water", new(Markdown: MarkdownExtensions.All)));

    [Theory]
    [InlineData("a <b>c</b> d", "<p>a &lt;b&gt;c&lt;/b&gt; d</p>\n")]
    [InlineData("a<br>b <!-- stet --> c", "<p>a&lt;br&gt;b  c</p>\n")]
    [InlineData("<!-- stet -->\n\nb", "<p>b</p>\n")]
    [InlineData("<!-- a\nb --> c", "<p>c</p>\n")]
    [InlineData("<script>\nalert(\"&\");\n</script>\n\nb", "<p>&lt;script&gt;\nalert(&quot;&amp;&quot;);\n&lt;/script&gt;</p>\n<p>b</p>\n")]
    [InlineData("<!-- never closed\n<script>x</script>", "")]
    [InlineData("*a* <https://low.example> &amp; `<b>`", "<p><em>a</em> <a href=\"https://low.example\">https://low.example</a> &amp; <code>&lt;b&gt;</code></p>\n")]
    public void Html_is_shown_as_text_where_the_project_wants_it(string source, string html) =>
        Assert.Equal(html, Of(source, new(RawHtml: RawHtml.Escape)).Html);

    [Fact]
    public void Html_is_kept_if_nobody_says_otherwise() => Assert.Equal("<p>a <b>c</b> d</p>\n", Of("a <b>c</b> d", new()).Html);

    [Fact]
    public void A_code_block_has_the_language_of_its_fence() =>
        Assert.Equal(["cs", "", "", "text"], Of("```cs title\na\n```\n\n    b\n\n~~~\nc\n~~~\n\n```sh\n\n```\n\n~~~ text\nd", new()).CodeLanguages);

    [Fact]
    public void A_picture_by_a_label_has_the_caption_of_its_definition()
    {
        var manuscript = Of("![Quay][q]\n\n[q]: quay.jpg \"The quay at night\"\n\nMore.", new());
        Assert.Equal("The quay at night", Read.SourceOf(manuscript, "The quay at night"));
    }

    /// <summary>Made to be slow for one of the extensions.</summary>
    [Theory]
    [InlineData("{#a ")]
    [InlineData("{")]
    [InlineData("x{.a}")]
    [InlineData("[^1]")]
    [InlineData("[^1]: a\n")]
    [InlineData("[^1]: a\n\n[^2]: b\n\n")]
    [InlineData("a\n: b\n")]
    [InlineData("a\n\n:   b\n\n")]
    [InlineData(": ")]
    [InlineData("+---+\n|a|\n")]
    [InlineData("+---+\n")]
    [InlineData("+---")]
    [InlineData("++a ")]
    [InlineData("a^b ")]
    [InlineData("a~b ")]
    public void A_flood_is_read_with_every_extension(string text)
    {
        var source = string.Concat(Enumerable.Repeat(text, 200_000 / text.Length));
        Soundness.EveryExtentLiesInside(Of(source, new(Markdown: MarkdownExtensions.All)));
    }

    private static Manuscript Of(string source, ReadingOptions options) => ManuscriptReader.Read(source, ManuscriptFormat.Markdown, options);
}
