using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Basic.Reference.Assemblies;
using Galley.Fuzz;
using Galley.Generators;
using Galley.Manuscripts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Galley.Benchmarks.Soak;

/// <summary>
/// What holds of the code that any articles become: it compiles without a word, and its articles say what their sources say.
/// </summary>
internal static class EmissionInvariants
{
    private static readonly CSharpParseOptions ParseOptions = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose)
        .WithPreprocessorSymbols("NET", "NET10_0", "NETCOREAPP", "NETCOREAPP3_0_OR_GREATER", "NET6_0_OR_GREATER", "NET10_0_OR_GREATER");

    private const string Probe = """
        using System.Linq;

        class Probe
        {
            public static string[][] Run() =>
                Paper.Articles.All
                    .Select(article => new[] { article.SourcePath, article.Title, article.Text, Heads(article), Words(article) })
                    .ToArray();

            private static string Heads(Galley.Article article) =>
                string.Join("\n", article.Headings.Select(heading => heading.Text));

            private static string Words(Galley.Article article) =>
                string.Join("\n", article.Quotes.Select(quote => string.Join("|", quote.Pieces)));
        }
        """;

    /// <param name="articles">Texts by the names of their files.</param>
    /// <exception cref="Violation">One of them does not hold.</exception>
    public static void Hold(IReadOnlyDictionary<string, string> articles)
    {
        var files = articles.Select(pair => (AdditionalText)new Article("/paper/articles/" + pair.Key, pair.Value)).ToImmutableArray();
        var compilation = CSharpCompilation.Create(
            "Paper",
            [CSharpSyntaxTree.ParseText(Probe, ParseOptions)],
            Net100.References.All,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));
        CSharpGeneratorDriver.Create([new ArticleGenerator().AsSourceGenerator()], files, ParseOptions, new Options())
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var failures);
        Violation.Unless(failures.IsEmpty, "the generator failed: " + failures.FirstOrDefault());
        var complaint = generated.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden);
        Violation.Unless(complaint is null, "the code does not compile: " + complaint);
        foreach (var article in Run(generated))
        {
            var name = article[0]["articles/".Length..];
            var format = Path.GetExtension(name) == ".md" ? ManuscriptFormat.Markdown : ManuscriptFormat.PlainText;
            var reading = Reader.Read(articles[name], format);
            var manuscript = reading.Manuscript;
            Violation.Unless(article[1] == manuscript.Title, "the title is another");
            Violation.Unless(article[2] == Joined(manuscript, "\n\n", IsBody), "the text is another");
            Violation.Unless(article[3] == Joined(manuscript, "\n", block => block.Kind == BlockKind.Heading), "the headings are others");
            Violation.Unless(article[4] == Words(reading), "the quotations are others");
        }
    }

    private static bool IsBody(Block block) =>
        block.IsParagraph || block.Kind is BlockKind.Heading or BlockKind.TableCell or BlockKind.Code;

    private static string Joined(Manuscript manuscript, string separator, Func<Block, bool> holds) =>
        string.Join(separator, manuscript.Blocks.Where(holds).Select(block => manuscript.TextOf(block).ToString()));

    private static string Words(Reading reading) => string.Join("\n", reading.Quotations.Select(quotation =>
        string.Join("|", quotation.Pieces.Select(piece => piece.Words.Of(reading.Manuscript.Text)))));

    private static string[][] Run(Compilation compilation)
    {
        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        var emitted = compilation.Emit(assembly, xmlDocumentationStream: documentation);
        Violation.Unless(emitted.Success, "the code cannot be emitted: " + emitted.Diagnostics.FirstOrDefault());
        assembly.Position = 0;
        var context = new AssemblyLoadContext("Paper", isCollectible: true);
        try
        {
            var run = context.LoadFromStream(assembly).GetType("Probe")!.GetMethod("Run", BindingFlags.Static | BindingFlags.Public)!;
            return (string[][])run.Invoke(null, null)!;
        }
        finally
        {
            context.Unload();
        }
    }

    private sealed class Article(string path, string text) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Keys();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Keys : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
            {
                value = key switch { "build_property.RootNamespace" => "Paper", "build_property.ProjectDir" => "/paper/", _ => null };
                return value is not null;
            }
        }
    }
}
