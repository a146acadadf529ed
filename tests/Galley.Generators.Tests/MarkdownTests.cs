using Galley.Generators.Tests.Harness;

namespace Galley.Generators.Tests;

/// <summary>What an article's Markdown is at run time.</summary>
public class MarkdownTests
{
    private const string Text = "# Tide\n\nHigh <b>at</b> noon.[^1]\n\na | b\n--|--\nc | d\n\n[^1]: Mostly.\n";

    [Fact]
    public void HtmlIsMadeWithTheExtensionsThatMostArticlesUse() => Newsroom.Of("tide.md", Text).Gives(
        ("Articles.Tide.Html.Contains(\"<td>d</td>\")", "True"),
        ("Articles.Tide.Html.Contains(\"<b>at</b> noon.<a id=\\\"fnref:1\\\"\")", "True"),
        ("Articles.Tide.Paragraphs[1].Text", "Mostly."));

    [Fact]
    public void TheProjectChoosesTheExtensions()
    {
        Newsroom.Of("tide.md", Text).Set("GalleyMarkdown", "commonmark+tables").Gives(
            ("Articles.Tide.Html.Contains(\"<td>\")", "True"),
            ("Articles.Tide.Html.Contains(\"footnote\")", "False"));
        Newsroom.Of("tide.md", Text).Set("GalleyMarkdown", "CommonMark").Gives(
            ("Articles.Tide.Html.Contains(\"<td>\") || Articles.Tide.Html.Contains(\"footnote\")", "False"));
    }

    [Fact]
    public void TheProjectHasHtmlShownAsText() => Newsroom.Of("tide.md", Text).Set("GalleyRawHtml", "escape").Gives(
        ("Articles.Tide.Html.Contains(\"&lt;b&gt;at&lt;/b&gt; noon\")", "True"),
        ("Articles.Tide.Paragraphs[0].Text", "High at noon."));

    [Fact]
    public void CodeBlocksHaveTheirLanguageAndLine() => Newsroom.Of("tide.md", "# Tide\n\n```cs\nvar a = 1;\n\nreturn a;\n```\n\nText.\n\n    make\n").Gives(
        ("Articles.Tide.CodeBlocks.Count", "2"),
        ("Articles.Tide.CodeBlocks[0].Text", "var a = 1;\n\nreturn a;"),
        ("Articles.Tide.CodeBlocks[0].Language + Articles.Tide.CodeBlocks[0].Line", "cs4"),
        ("Articles.Tide.CodeBlocks[1] + Articles.Tide.CodeBlocks[1].Language + Articles.Tide.CodeBlocks[1].Line", "make11"));
}
