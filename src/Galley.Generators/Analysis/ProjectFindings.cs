using Galley.Archives;
using Galley.Generators.Inputs;
using Galley.Proofs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Galley.Generators.Analysis;

/// <summary>Reports what only the project as a whole shows: its properties, and articles that ask for one identifier.</summary>
internal static class ProjectFindings
{
    public static void Report(CompilationAnalysisContext context, GalleyOptions options)
    {
        foreach (var fault in options.Faults)
        {
            var message = Rules.OptionValue.Format(fault.Option, fault.Value, fault.Known);
            context.ReportDiagnostic(FindingDiagnostic.Of(Rules.OptionValue, message, Location.None));
        }

        var files = ArticleFiles(context, options);
        foreach (var clash in Archive.Of(files.Values.Select(file => file.Article.ToEntry())).Clashes)
        {
            var (file, article) = files[clash.File];
            var pathOptions = context.Options.AnalyzerConfigOptionsProvider.GetOptions(file);
            var diagnostics = new ArticleDiagnostics(file.Path, file.GetText(context.CancellationToken), pathOptions);
            if (diagnostics.Of(Finding(clash, article)) is { } diagnostic) context.ReportDiagnostic(diagnostic);
        }
    }

    /// <summary>The project's articles by their file. All have been read already, so the cache has them.</summary>
    private static Dictionary<string, (AdditionalText File, ArticleReading Article)> ArticleFiles(
        CompilationAnalysisContext context, GalleyOptions options)
    {
        var files = new Dictionary<string, (AdditionalText, ArticleReading)>(StringComparer.Ordinal);
        foreach (var file in context.Options.AdditionalFiles)
        {
            var article = ArticleReading.From(file, context.Options.AnalyzerConfigOptionsProvider, options, context.CancellationToken);
            if (article is not null) files[article.Input.FilePath] = (file, article);
        }

        return files;
    }

    /// <summary>At the identifier in the front matter, where the article states it there; else at its start.</summary>
    private static Finding Finding(IdentifierClash clash, ArticleReading article) => new()
    {
        Rule = Rules.DuplicateIdentifier,
        Extent = article.Reading.Manuscript.Head.Find("id") is { Values: { Count: > 0 } values } ? values[0].Extent : default,
        Message = Rules.DuplicateIdentifier.Format(clash.Wanted, clash.TakenBy, clash.Given),
    };
}
