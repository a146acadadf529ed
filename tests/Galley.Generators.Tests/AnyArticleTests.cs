using System.Globalization;
using CsCheck;
using Galley.Benchmarks.Soak;
using Galley.Fuzz;
using Galley.Generators.Tests.Harness;
using Galley.Tests;

namespace Galley.Generators.Tests;

/// <summary>What holds of the code that any articles become. Many are compiled at once: a compilation costs more than they do.</summary>
public class AnyArticleTests
{
    private static readonly string[] Languages = ["tr-TR", "fi-FI", "th-TH", "ar-SA"];

    private static readonly Gen<(string FileName, string Text)[]> Projects =
        Gen.Select(AnyArticle.Sources, Gen.OneOf("txt", "md")).Array[40]
            .Select(articles => articles.Select((article, number) => ($"day-{number}.{article.Item2}", article.Item1)).ToArray());

    [Fact]
    public void Its_code_compiles_and_says_what_its_source_says() => Projects.Sample(
        articles => EmissionInvariants.Hold(articles.ToDictionary(article => article.FileName, article => article.Text)),
        iter: 8);

    [Fact]
    public void Its_code_is_the_same_in_any_order() => Projects.Sample(
        articles =>
        {
            var files = Newsroom.Of(articles).Files;
            Assert.Equal(CodeOf([.. files]), CodeOf([.. files.Reverse()]));
            Assert.Equal(CodeOf([.. files]), CodeOf([.. files.OrderBy(file => file.Content, StringComparer.Ordinal)]));
        },
        iter: 4);

    [Fact]
    public void It_is_the_same_in_any_culture()
    {
        Assert.SkipUnless(DeterminismTests.HasCultures, "This machine has the invariant culture only.");
        var cultures = Languages.Select(name => new CultureInfo(name)).ToArray();
        Gen.Select(AnyArticle.Sources, AnyArticle.Formats)
            .Sample((source, format) => ReadingInvariants.HoldOfCultures(source, format, cultures), iter: 500);
        Projects.Sample(
            articles =>
            {
                var code = CodeIn(CultureInfo.InvariantCulture, articles);
                Assert.All(cultures, culture => Assert.Equal(code, CodeIn(culture, articles)));
            },
            iter: 2);
    }

    /// <summary>Readings are shared by their text, so this is about what becomes of them.</summary>
    private static string CodeIn(CultureInfo culture, (string FileName, string Text)[] articles)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            return CodeOf([.. Newsroom.Of(articles).Files]);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string CodeOf(ArticleFile[] files)
    {
        var newsroom = new Newsroom { Files = [.. files] };
        var result = newsroom.Driver(tracksSteps: false).RunGenerators(newsroom.Compilation).GetRunResult().Results[0];
        var sources = result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal);
        return string.Join("\n", sources.Select(source => source.HintName + "\n" + source.SourceText));
    }
}
