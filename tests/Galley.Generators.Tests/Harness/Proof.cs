using Galley.Generators.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Galley.Generators.Tests.Harness;

/// <summary>Runs the analyzer over a project with articles.</summary>
internal static class Proof
{
    public const string Folder = "/home/anna/paper/articles/";

    /// <summary>Asserts that the rule, and no other, reports exactly what is marked by <c>[|…|]</c>.</summary>
    public static async Task Reports(string id, string marked, string fileName = "bread.txt")
    {
        var expected = MarkedText.Parse(marked);
        Assert.Equal(
            expected.Spans.Select(span => $"{id} at '{expected.Text.Substring(span.Start, span.Length)}' {span}"),
            (await RunAsync(Newsroom.Of(fileName, expected.Text))).Select(found => $"{found.Id} at '{WordsAt(found, expected.Text)}' {found.Location.SourceSpan}"));
    }

    /// <summary>Asserts that nothing is reported.</summary>
    public static async Task IsSilentOn(string text, string fileName = "bread.txt") => Assert.Empty(await RunAsync(Newsroom.Of(fileName, text)));

    /// <param name="severities">What <c>NoWarn</c> and <c>.globalconfig</c> say of ids.</param>
    /// <returns>In the order of path and place.</returns>
    public static Task<IReadOnlyList<Diagnostic>> RunAsync(Newsroom newsroom, params (string Id, ReportDiagnostic Severity)[] severities) =>
        RunAsync(newsroom, [.. newsroom.Files], severities);

    /// <param name="files">The additional files in place of the project's own.</param>
    public static async Task<IReadOnlyList<Diagnostic>> RunAsync(
        Newsroom newsroom, IEnumerable<AdditionalText> files, params (string Id, ReportDiagnostic Severity)[] severities)
    {
        // The code may name what the generator makes.
        var compilation = newsroom.Code.Length == 0 ? newsroom.Compilation : newsroom.Run().Compilation;
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(severities.Select(pair => KeyValuePair.Create(pair.Id, pair.Severity))));
        var analysis = compilation.WithAnalyzers([new ArticleAnalyzer()], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. files], newsroom.Options),
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false));
        var diagnostics = await analysis.GetAnalyzerDiagnosticsAsync();
        return diagnostics
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ToList();
    }

    private static string WordsAt(Diagnostic found, string text) =>
        text.Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length);
}
