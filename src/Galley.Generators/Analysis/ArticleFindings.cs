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

        var diagnostics = new ArticleDiagnostics(file.Path, file.GetText(context.CancellationToken), provider.GetOptions(file));
        foreach (var diagnostic in Of(article, diagnostics, provider.GetOptions(file)))
            if (diagnostic is not null) context.ReportDiagnostic(diagnostic);
    }

    private static IEnumerable<Diagnostic?> Of(ArticleReading article, ArticleDiagnostics diagnostics, AnalyzerConfigOptions options)
    {
        if (article.Failure is { } failure) yield return diagnostics.OfFile(Rules.ArticleNotRead, Rules.ArticleNotRead.Format(failure));
        foreach (var fault in PathSeverity.Faults(options)) yield return diagnostics.OfFile(Rules.OptionValue, fault);
        foreach (var finding in article.Reading.Findings) yield return diagnostics.Of(finding);
    }
}
