using System.Reflection;
using System.Text;
using Galley.CodeFixes;
using Galley.Generators.Analysis;
using Galley.Generators.Tests.Harness;
using Galley.Proofs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Galley.Generators.Tests.CodeFixes;

public sealed class CodeFixTests : IDisposable
{
    private const string Misspelled =
        "Bread at dawn\r\n\r\nMarta Oyelaran opened the bakery in 2011. Oyelaran still starts at three, and Oyelaran likes it that way.\r\n\r\n"
            + "Nobody sees the first loaf, Oyelarn knows.\r\n\r\nThe second goes to the harbour, Oyelraan says.\r\n";

    private static readonly string Corrected = Misspelled
        .Replace("Oyelarn", "Oyelaran", StringComparison.Ordinal)
        .Replace("Oyelraan", "Oyelaran", StringComparison.Ordinal);

    private readonly Fixing _fixing = new();

    [Theory]
    [InlineData("bread.txt")]
    [InlineData("bread.md")]
    [InlineData("bread.markdown")]
    public async Task Takes_the_suggestions_of_an_article_one_by_one(string name)
    {
        _fixing.With(name, Misspelled);
        await _fixing.FixAsync(name);
        Assert.Equal(Corrected, await _fixing.TextOf(name));
    }

    [Fact]
    public async Task Its_title_names_both_spellings()
    {
        var actions = await _fixing.With("bread.txt", Misspelled).ActionsFor("bread.txt");
        Assert.Equal(["Change 'Oyelarn' to 'Oyelaran'", "Change 'Oyelarn' to 'Oyelarn [sic]'"], actions.Select(action => action.Title));
    }

    [Fact]
    public async Task A_word_can_be_let_stand_and_is_found_no_more()
    {
        await _fixing.ApplyAsync((await _fixing.With("bread.txt", Misspelled).ActionsFor("bread.txt"))[^1]);
        Assert.Contains("Oyelarn [sic] knows", await _fixing.TextOf("bread.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain(await _fixing.ActionsFor("bread.txt"), action => action.Title.Contains("'Oyelarn'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Fix_all_corrects_every_article_of_the_project()
    {
        _fixing.With("bread.txt", Misspelled).With("night.md", Misspelled);
        await _fixing.FixAllAsync("GLY001", (await _fixing.ActionsFor("bread.txt"))[0].EquivalenceKey!);
        Assert.Equal(Corrected, await _fixing.TextOf("bread.txt"));
        Assert.Equal(Corrected, await _fixing.TextOf("night.md"));
    }

    [Fact]
    public async Task The_files_encoding_stays()
    {
        _fixing.With("bread.txt", SourceText.From(Misspelled, Encoding.Unicode));
        await _fixing.FixAsync("bread.txt");
        Assert.Equal(Encoding.Unicode, (await _fixing.Document("bread.txt").GetTextAsync(TestContext.Current.CancellationToken)).Encoding);
    }

    [Fact]
    public async Task Every_suggestion_is_offered_best_first_under_a_key_of_its_own()
    {
        var document = _fixing.With("bread.txt", "Oyelarn knows.").Document("bread.txt");
        var actions = await Fixing.ActionsFor(document, Diagnose(document, new(0, 7), "Oyelarn", "Oyelaran", "Oyelarin"));
        Assert.Equal(["Change 'Oyelarn' to 'Oyelaran'", "Change 'Oyelarn' to 'Oyelarin'"], actions.Select(action => action.Title));
        Assert.Equal(["GLY001#0", "GLY001#1"], actions.Select(action => action.EquivalenceKey));
        await _fixing.ApplyAsync(actions[1]);
        Assert.Equal("Oyelarin knows.", await _fixing.TextOf("bread.txt"));
    }

    [Fact]
    public async Task An_insertion_says_so()
    {
        var document = _fixing.With("bread.txt", "“We never closed").Document("bread.txt");
        var action = Assert.Single(await Fixing.ActionsFor(document, Diagnose(document, new(16, 0), "", "”")));
        Assert.Equal("Insert '”'", action.Title);
    }

    [Theory]
    [InlineData(1, "Oyelarn")]
    [InlineData(500, "Oyelarn")]
    public async Task Nothing_is_offered_where_the_text_is_no_longer_what_the_finding_saw(int start, string before)
    {
        var document = _fixing.With("bread.txt", "Oyelarn knows.").Document("bread.txt");
        Assert.Empty(await Fixing.ActionsFor(document, Diagnose(document, new(start, before.Length), before, "Oyelaran")));
    }

    [Fact]
    public async Task Nothing_is_offered_for_a_finding_without_a_suggestion()
    {
        var document = _fixing.With("bread.txt", "Oyelarn knows.").Document("bread.txt");
        var diagnostic = Diagnostic.Create(Descriptor, Location.Create(document.FilePath!, new(0, 7), default));
        Assert.Empty(await Fixing.ActionsFor(document, diagnostic));
    }

    [Fact]
    public void It_is_exported_for_articles_and_stylebooks()
    {
        var export = typeof(ArticleCodeFixProvider).GetCustomAttribute<ExportCodeFixProviderAttribute>()!;
        Assert.Equal([nameof(TextDocumentKind.AdditionalDocument)], export.DocumentKinds);
        Assert.Equal([".txt", ".md", ".markdown", ".yml", ".yaml"], export.DocumentExtensions!);
        Assert.All(new ArticleCodeFixProvider().FixableDiagnosticIds, id => Assert.NotNull(Rules.Find(id)));
    }

    private static DiagnosticDescriptor Descriptor => new ArticleAnalyzer().SupportedDiagnostics.Single(descriptor => descriptor.Id == "GLY001");

    private static Diagnostic Diagnose(TextDocument document, TextSpan span, string before, params string[] after) => Diagnostic.Create(
        Descriptor,
        Location.Create(document.FilePath!, span, default),
        null,
        new DiagnosticEdit(span, before, [.. after]).ToProperties());

    public void Dispose() => _fixing.Dispose();
}
