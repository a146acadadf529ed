using Galley.Generators.Tests.Harness;

namespace Galley.Generators.Tests;

/// <summary><c>Article.MarkQuotes</c> sets quotes apart in the HTML, each stretch in an element of its own.</summary>
public class QuoteMarkingTests
{
    [Fact]
    public void InMarkdownNoElementCrossesAnother() => Newsroom.Of(
        ("tide.md", "# Tide\n\n\"It was *all* our [fault](other.md) & luck,\" Ann Berg said.\n"), ("other.md", "Text.\n")).Gives((
        "Articles.Tide.MarkQuotes(quote => quote.Speaker.FamilyName)",
        "<p><span id=\"quote-1\" class=\"Berg\">&quot;It was </span><em><span class=\"Berg\">all</span></em><span class=\"Berg\"> our </span>"
        + "<a href=\"/articles/other\"><span class=\"Berg\">fault</span></a><span class=\"Berg\"> &amp; luck,&quot;</span> Ann Berg said.</p>\n"));

    [Fact]
    public void InPlainTextToo() => Newsroom.Of("tide.txt", "Tide\n\nAnn Berg sails.\n\n\"Tom & I <both> went,\" Berg said. \"All day.\"\n").Gives((
        "Articles.Tide.MarkQuotes(quote => \"q\")",
        "<p>Ann Berg sails.</p>\n<p><span id=\"quote-1\" class=\"q\">\"Tom &amp; I &lt;both&gt; went,\"</span> Berg said. "
        + "<span class=\"q\">\"All day.\"</span></p>\n"));

    [Fact]
    public void AQuoteInsideAnotherIsMarkedAsItsOwn() => Newsroom.Of(
        "tide.md", "\u201CThey cried, \u2018Run!\u2019 and we ran,\u201D Ann Berg said.\n").Gives((
        "Articles.Tide.MarkQuotes(quote => quote.Id)",
        "<p><span id=\"quote-1\" class=\"quote-1\">\u201CThey cried, </span><span id=\"quote-1-1\" class=\"quote-1-1\">\u2018Run!\u2019</span>"
        + "<span class=\"quote-1\"> and we ran,\u201D</span> Ann Berg said.</p>\n"));

    [Fact]
    public void AQuoteInsideAnotherThatHasNoClassGoesWithTheOther() => Newsroom.Of(
        "tide.md", "\u201CThey cried, \u2018Run!\u2019 and we ran,\u201D Ann Berg said.\n").Gives((
        "Articles.Tide.MarkQuotes(quote => quote.Speaker == null ? null : \"q\")",
        "<p><span id=\"quote-1\" class=\"q\">\u201CThey cried, \u2018Run!\u2019 and we ran,\u201D</span> Ann Berg said.</p>\n"));

    [Fact]
    public void AQuoteOverSeveralParagraphsIsMarkedInEach() => Newsroom.Of(
        "tide.md", "Ann Berg said: \u201COne.\n\n\u201CTwo\nlines.\u201D\n").Gives((
        "Articles.Tide.MarkQuotes(quote => \"q\")",
        "<p>Ann Berg said: <span id=\"quote-1\" class=\"q\">\u201COne.</span></p>\n<p><span class=\"q\">\u201CTwo\nlines.\u201D</span></p>\n"));

    [Theory]
    [InlineData("tide.md", "# Tide\n\n\"Out,\" said *Ann* Berg.\n")]
    [InlineData("tide.txt", "Tide\n\n\"Out,\" said Ann Berg.\n")]
    public void WhatHasNoClassIsNotMarked(string file, string text) =>
        Newsroom.Of(file, text).Gives(("Articles.Tide.MarkQuotes(quote => null) == Articles.Tide.Html", "True"));

    [Fact]
    public void AClassIsTextToTheHtml() => Newsroom.Of("tide.md", "\u201COut,\u201D said Ann Berg.\n").Gives((
        "Articles.Tide.MarkQuotes(quote => \"a\\\"><b>&\")",
        "<p><span id=\"quote-1\" class=\"a&quot;><b>&amp;\">\u201COut,\u201D</span> said Ann Berg.</p>\n"));
}
