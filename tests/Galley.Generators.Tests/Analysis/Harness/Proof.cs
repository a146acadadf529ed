using Galley.Generators.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Galley.Generators.Tests.Analysis.Harness;

/// <summary>Runs the analyzer over articles in memory.</summary>
internal static class Proof
{
    /// <summary>Asserts that the rule, and no other, reports exactly what is marked by <c>[|…|]</c>.</summary>
    public static async Task Reports(string id, string marked, string path = "/project/articles/bread.txt", TestOptions? options = null)
    {
        var expected = MarkedText.Parse(marked);
        var diagnostics = await RunAsync(options, new ArticleText(path, expected.Text));
        Assert.Equal(
            expected.Spans.Select(span => $"{id} at '{expected.Text.Substring(span.Start, span.Length)}' {span}"),
            diagnostics.Select(found => $"{found.Id} at '{expected.Text.Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length)}' {found.Location.SourceSpan}"));
    }

    /// <summary>Asserts that nothing is reported.</summary>
    public static async Task IsSilentOn(string text, string path = "/project/articles/bread.txt", TestOptions? options = null) =>
        Assert.Empty(await RunAsync(options, new ArticleText(path, text)));

    public static Task<IReadOnlyList<Diagnostic>> RunAsync(TestOptions? options, params ArticleText[] files) => RunAsync([], options, files);

    /// <param name="severities">What <c>NoWarn</c> and <c>.globalconfig</c> say of ids.</param>
    /// <returns>In the order of path and place.</returns>
    public static async Task<IReadOnlyList<Diagnostic>> RunAsync(
        Dictionary<string, ReportDiagnostic> severities, TestOptions? options, params ArticleText[] files)
    {
        var compilation = CSharpCompilation.Create("Project", options: new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: severities));
        var analysis = compilation.WithAnalyzers([new ArticleAnalyzer()], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. files], options ?? new TestOptions()),
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false));
        var diagnostics = await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return diagnostics
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ToList();
    }
}
