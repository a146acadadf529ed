using Galley.Generators.Emission;
using Galley.Generators.Inputs;
using Galley.Generators.Tests.Harness;

namespace Galley.Generators.Tests;

/// <summary>An article's words in the forms that the generated code may hold them in.</summary>
public class TextFormTests
{
    private const string Markdown =
        """
        ---
        title: Low Water
        tags: [harbour, tides]
        ---

        The tide left at **noon**, & so did the [ferry](https://example.org/ferry). “We wait,” said Odile Marchetti-Vance.

        ## Who waits

        - Marchetti-Vance &amp; sons
        - a seal 🦭 of “no fixed abode”

        > The tide left at **noon**, & so did the gulls.
        """;

    private static readonly (string Name, string Value) Resource = ("GalleyText", "resource");

    [Fact]
    public void AnEmbeddedArticleIsTheSameAsOneInTheCode()
    {
        string[] asked =
        [
            "Articles.LowWater.Text", "Articles.LowWater.Html", "Articles.LowWater.Title", "Articles.LowWater.Tags[1]",
            "Articles.LowWater.Quotes[0].Text", "Articles.LowWater.Quotes.WeWait.Speaker.Name", "Articles.LowWater.Links[0].Target",
        ];
        var written = new Newsroom().With("low-water.md", Markdown).Evaluate(asked);
        Assert.Equal(written, new Newsroom().With("low-water.md", Markdown, Resource).Evaluate(asked));
        Assert.Contains("🦭", written[0], StringComparison.Ordinal);

        var crlf = Markdown.ReplaceLineEndings("\r\n");
        Assert.Equal(written, new Newsroom().With("low-water.md", crlf, Resource).Evaluate(asked));
    }

    [Fact]
    public void TheCodeOfAnEmbeddedArticleHoldsOnlyWhatItsFileHasNot()
    {
        var code = new Newsroom { Properties = [("RootNamespace", "Paper"), ("GalleyMembers", "articles")] }
            .With("budget-vote.txt", Small.BudgetVote, Resource).Run().Files["Articles-0000.cs"];
        Assert.Contains("Galley/articles/budget-vote.txt", code, StringComparison.Ordinal);
        Assert.DoesNotContain("\\n\\n", code, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatWasEditedAfterTheBuildIsNotReadWithTheOldIndex()
    {
        var newsroom = new Newsroom { Code = "class Probe { public static object Run() => Paper.Articles.Note.Text; }" };
        var file = new ArticleFile(newsroom.Directory + "articles/note.txt", "Note\n\nThe lamp is lit.\n", Resource);
        Assert.Equal("The lamp is lit.", (newsroom with { Files = [file] }).Run().Probe());

        var edited = new ArticleFile(file.Path, file.Content, Resource) { OnDisk = "Note\n\nThe lamp is out.\n" };
        var crash = Assert.ThrowsAny<Exception>(() => (newsroom with { Files = [edited] }).Run().Probe());
        Assert.Contains("articles/note.txt was edited after the program was built", crash.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("", "nothing of it")]
    [InlineData("all of it stands there", "all of it stands there")]
    [InlineData("one part and another part", "another part and one part, and one part and another part!")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab")]
    public void APatchGivesTheText(string source, string text)
    {
        var (added, index) = TextPatch.Of(source, text);
        var newsroom = new Newsroom { Code = Probe(added, index.Index) };
        var output = newsroom.Run() with { Embedded = new Dictionary<string, byte[]> { ["source"] = System.Text.Encoding.UTF8.GetBytes(source) } };
        Assert.Equal(text, output.Probe());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(16_001)]
    [InlineData(40_000)]
    public void ATextBeyondTheBudgetIsWrittenInUtf8(int length)
    {
        var text = string.Concat(Enumerable.Repeat("a“🦭\n", (length + 4) / 5));
        var expression = ArticleText.Expression(text, isTooMuch: true, Options(hasUtf8: true));
        Assert.Contains("u8)", expression, StringComparison.Ordinal);
        Assert.Equal(text, new Newsroom { Code = $"class Probe {{ public static object Run() => {expression}; }}" }.Run().Probe());
    }

    [Fact]
    public void WhatUtf8CannotWriteAndOlderCSharpStayOrdinaryLiterals()
    {
        const string Half = "half a seal: \uD83E";
        Assert.Equal(Literal.Of(Half), ArticleText.Expression(Half, isTooMuch: true, Options(hasUtf8: true)));
        Assert.Equal("\"plain\"", ArticleText.Expression("plain", isTooMuch: true, Options(hasUtf8: false)));
        Assert.Equal("\"plain\"", ArticleText.Expression("plain", isTooMuch: false, Options(hasUtf8: true)));
    }

    private static string Probe(string added, string index) =>
        $"class Probe {{ public static object Run() => "
        + $"Galley.Typed.EmbeddedFile.Text(typeof(Probe), \"source\", {Literal.Of(added)}, {Literal.Of(index)}, out _); }}";

    private static EmissionOptions Options(bool hasUtf8) => EmissionOptions.From(
        GalleyOptions.From(new Newsroom().Options.GlobalOptions),
        new Newsroom { Language = hasUtf8 ? Microsoft.CodeAnalysis.CSharp.LanguageVersion.Latest : Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp9 }
            .ParseOptions);
}
