using Galley.Manuscripts;

namespace Galley.Tests.Manuscripts;

/// <summary>Pictures in Markdown with what is said below them.</summary>
public class MarkdownFigureTests
{
    private const string Picture = "<img src=\"q.jpg\" alt=\"Quay\" />";
    private const string Credit = "<span class=\"credit\">Ada Brink/Northlight</span>";

    [Theory]
    [InlineData("![Quay](q.jpg \"At & noon\")", Picture, "At &amp; noon", "Caption: At & noon")]
    [InlineData("![Quay](q.jpg)\nAda Brink/Northlight", Picture, Credit, "Credit: Ada Brink/Northlight")]
    [InlineData("![Quay](q.jpg)\n\nAda Brink/Northlight", Picture, Credit, "Credit: Ada Brink/Northlight")]
    [InlineData("![Quay](q.jpg)\n*At\nnoon.*", Picture, "At\nnoon.", "Caption: At\nnoon.")]
    [InlineData("![Quay](q.jpg)\n\n__At *noon*.__", Picture, "At <em>noon</em>.", "Caption: At noon.")]
    [InlineData("![Quay](q.jpg)\n*At noon.*\nAda Brink/Northlight", Picture, "At noon. " + Credit, "Caption: At noon.", "Credit: Ada Brink/Northlight")]
    [InlineData("![Quay](q.jpg)\n\n*At noon.*\n\nAda Brink/Northlight", Picture, "At noon. " + Credit, "Caption: At noon.", "Credit: Ada Brink/Northlight")]
    [InlineData("![Quay](q.jpg)\nAda Brink/Northlight\n\n*At noon.*", Picture, Credit + " At noon.", "Credit: Ada Brink/Northlight", "Caption: At noon.")]
    [InlineData("![Quay](q.jpg \"At noon.\")\n*Photo: Ada Brink*", Picture, "At noon. <span class=\"credit\"><em>Photo: Ada Brink</em></span>",
        "Caption: At noon.", "Credit: Photo: Ada Brink")]
    [InlineData("![Quay][q]\nAda Brink/Northlight\n\n[q]: q.jpg \"At noon.\"", Picture, "At noon. " + Credit, "Caption: At noon.", "Credit: Ada Brink/Northlight")]
    [InlineData("[![Quay](q.jpg \"At noon.\")](big.jpg)", "<a href=\"big.jpg\">" + Picture + "</a>", "At noon.", "Caption: At noon.")]
    public void A_picture_with_a_caption_or_a_credit_is_a_figure(string source, string picture, string caption, params string[] blocks)
    {
        var manuscript = Of("Before.\n\n" + source + "\n\nAfter.");
        Assert.Equal($"<p>Before.</p>\n<figure>\n{picture}\n<figcaption>{caption}</figcaption>\n</figure>\n<p>After.</p>\n", manuscript.Html);
        Assert.Equal(["Paragraph: Before.", .. blocks, "Paragraph: After."], Read.Blocks(manuscript));
        Assert.Equal("Quay", Assert.Single(manuscript.Images).Text);
        Soundness.Assert(manuscript);
    }

    [Theory]
    [InlineData("![Quay](q.jpg)")]
    [InlineData("![Ada Brink/Northlight](q.jpg)")]
    [InlineData("![Quay](q.jpg)\n\nThe tide is *low*.")]
    [InlineData("![Quay](q.jpg)\nThe tide is low.")]
    [InlineData("![Quay](q.jpg) *At noon.*")]
    [InlineData("![Quay](q.jpg) ![Pier](p.jpg)")]
    [InlineData("![Quay](q.jpg)\n`At noon.`")]
    [InlineData("![Quay](q.jpg)\n\n## *At noon*")]
    [InlineData("*At noon.*\n\nAda Brink/Northlight")]
    [InlineData("- ![Quay](q.jpg)\n  *At noon.*")]
    public void Other_pictures_and_lines_stay_as_they_are(string source)
    {
        var (with, without) = (Of(source), Read.Markdown(source));
        Assert.Equal(without.Html, with.Html);
        Assert.Equal(Read.Blocks(without), Read.Blocks(with));
    }

    [Fact]
    public void A_second_caption_is_a_paragraph_again() =>
        Assert.EndsWith("</figure>\n<p><em>Corrected.</em></p>\n", Of("![Quay](q.jpg)\n\n*At noon.*\n\n*Corrected.*").Html, StringComparison.Ordinal);

    [Fact]
    public void Each_picture_has_its_own_credit() =>
        Assert.Equal(2, Of("![a](a.jpg)\nAda Brink/Northlight\n\n![b](b.jpg)\nPhoto: Ole Vann").Html!.Split("<figure>").Length - 1);

    [Fact]
    public void Attributes_of_the_paragraph_are_the_figures() =>
        Assert.StartsWith("<figure class=\"wide\">", Of("{.wide}\n![Quay](q.jpg \"At noon\")").Html, StringComparison.Ordinal);

    [Fact]
    public void The_words_of_a_caption_are_found_in_the_html()
    {
        var manuscript = Of("![Quay](q.jpg)\n*“It leaks,” said Ada Brink.*");
        var run = Assert.Single(manuscript.HtmlRuns);
        Assert.StartsWith("“It leaks,” said", manuscript.Html![run.Html..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![](a)\n")]
    [InlineData("![](a)\n\n")]
    [InlineData("![](a)\n*a*\n\n")]
    [InlineData("![](a \"b\")\n\n*a*\n\n")]
    [InlineData("*a*\n\n")]
    [InlineData("A B/C D\n")]
    public void A_flood_of_them_is_read(string text)
    {
        var source = "![](a)\n" + string.Concat(Enumerable.Repeat(text, 300_000 / text.Length));
        Soundness.EveryExtentLiesInside(Of(source));
    }

    private static Manuscript Of(string source) => ManuscriptReader.Read(
        source, ManuscriptFormat.Markdown, new(Markdown: MarkdownExtensions.Usual | MarkdownExtensions.Attributes | MarkdownExtensions.Figures));
}
