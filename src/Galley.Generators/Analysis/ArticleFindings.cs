using Galley.Archives;
using Galley.Generators.Inputs;
using Galley.Stylebooks;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Galley.Generators.Analysis;

/// <summary>Reports what one file shows by itself: an article, or the stylebook.</summary>
internal static class ArticleFindings
{
    public static void Report(AdditionalFileAnalysisContext context, GalleyOptions options, House house)
    {
        var file = context.AdditionalFile;
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        var diagnostics = new ArticleDiagnostics(file.Path, file.Read(context.CancellationToken), provider.GetOptions(file));
        if (ArticleReading.From(file, provider, options, context.CancellationToken) is { } article)
        {
            if (article.Input.Failure is { } reason) context.ReportDiagnostic(FindingDiagnostic.NotRead(file.Path, reason));
            var findings = Judgements.OfArticles.Of(article.Reading, house.Style, Sequence<OddSpelling>.Empty);
            foreach (var diagnostic in diagnostics.Of(house.Baseline.NewIn(article.Input.Path, article.Input.Text, findings)))
                context.ReportDiagnostic(diagnostic);
        }
        else if (HouseFiles.IsStylebook(file.Path, provider.GetOptions(file)))
        {
            var source = file.Read(context.CancellationToken)?.ToString() ?? "";
            var (_, findings) = StylebookReader.Read(source, file.Path);
            foreach (var diagnostic in diagnostics.Of(findings)) context.ReportDiagnostic(diagnostic);
        }
    }
}
