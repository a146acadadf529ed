using System.Collections.Immutable;
using System.Text;
using Galley.Benchmarks.Articles;
using Galley.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Galley.Benchmarks.Runs;

/// <summary>A project of reports in memory, with the compiler's driver that runs the generator on it.</summary>
internal sealed class Newsdesk
{
    public const string Folder = "/paper/";

    public Newsdesk(int count, string members)
    {
        Reports = Enumerable.Range(1, count).Select(Report).ToImmutableArray();
        Compilation = CSharpCompilation.Create(
            "Paper", [Code("class Program { }")], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Driver = CSharpGeneratorDriver.Create(
            [new ArticleGenerator().AsSourceGenerator()], Reports, optionsProvider: new Settings(members));
    }

    public ImmutableArray<AdditionalText> Reports { get; }

    public CSharpCompilation Compilation { get; }

    public GeneratorDriver Driver { get; }

    public static SyntaxTree Code(string code) => CSharpSyntaxTree.ParseText(code);

    /// <summary>The report of that number, perhaps with other words in it.</summary>
    public static AdditionalText Report(int number) => Report(number, text => text);

    public static AdditionalText Report(int number, Func<string, string> edit) =>
        new ReportFile($"{Folder}articles/report-{number:d5}.txt", edit(ArticleWriter.Report(number)));

    private sealed class ReportFile(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Settings(string members) : AnalyzerConfigOptionsProvider
    {
        private static readonly Values OfFiles = new(new() { ["build_metadata.AdditionalFiles.GalleyText"] = "resource" });

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new()
        {
            ["build_property.RootNamespace"] = "Paper",
            ["build_property.ProjectDir"] = Folder,
            ["build_property.GalleyMembers"] = members,
        });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => OfFiles;
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
