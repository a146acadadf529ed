using Galley.Generators.Inputs;
using Galley.Proofs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Galley.Generators.Analysis;

/// <summary>Reports what one article shows by itself.</summary>
internal static class ArticleFindings
{
    public static void Report(AdditionalFileAnalysisContext context, GalleyOptions options)
    {
        var file = context.AdditionalFile;
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        if (ArticleReading.From(file, provider, options, context.CancellationToken) is not { } article) return;

        if (article.Failure is { } reason) context.ReportDiagnostic(FindingDiagnostic.NotRead(file.Path, reason));
        var pathOptions = provider.GetOptions(file);
        var diagnostics = new ArticleDiagnostics(file.Path, file.GetText(context.CancellationToken), pathOptions);
        foreach (var finding in OptionFaults(pathOptions).Concat(article.Reading.Findings))
            if (diagnostics.Of(finding) is { } diagnostic) context.ReportDiagnostic(diagnostic);
    }

    // The place of a key in its .editorconfig is not known here, so the article it holds for has to show it.
    private static IEnumerable<Finding> OptionFaults(AnalyzerConfigOptions pathOptions) => PathSeverity.Faults(pathOptions)
        .Select(message => new Finding { Rule = Rules.OptionValue, Extent = default, Message = message });
}
