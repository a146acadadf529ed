using Galley.Archives;
using Galley.Generators.Inputs;
using Galley.Proofs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Galley.Generators.Analysis;

/// <summary>
/// Reports what only the project as a whole shows: its properties and keys, articles that ask for one identifier, front matter unlike
/// the rest, types for it that are of no use, names unlike the other articles, links that lead nowhere.
/// </summary>
internal static class ProjectFindings
{
    public static void Report(CompilationAnalysisContext context, GalleyOptions options, House house, DeclaredTypes declared)
    {
        foreach (var fault in options.Faults.Concat(MissingTypes(context.Compilation, options)))
        {
            var message = Rules.OptionValue.Format(fault.Option, fault.Value, fault.Known);
            context.ReportDiagnostic(FindingDiagnostic.Of(Rules.OptionValue, message, Location.None));
        }

        var files = ArticleFiles(context, options);
        var entries = files.Values.Select(file => (file.Article, Entry: file.Article.ToEntry())).ToList();
        var archive = Archive.Of(entries.Select(pair => pair.Entry), house.Style.Book);
        ReportSettings(context, files.Values);
        foreach (var (file, clash) in ClashProof.Read(archive, file => files[file].Article.Reading.Manuscript.Head, options.Urls))
            Report(context, files[file].File, [clash]);
        foreach (var (file, findings) in FrontMatterFindings.Of(files.Values, declared.Usable, archive)) Report(context, file, findings);
        var links = LinkFindings.Of(files.Values.Select(file => file.Article), house, options.ProjectDirectory);
        foreach (var (article, findings) in ArchiveFindings.Of(entries, house).Concat(links))
            Report(context, files[article.Input.FilePath].File, findings);
        declared.Report(context, new(entries.Select(pair => pair.Entry.Folders)));
    }

    /// <summary>Without the types that it counts on the project's errors are many, and none says why.</summary>
    private static IEnumerable<OptionFault> MissingTypes(Compilation compilation, GalleyOptions options)
    {
        if (options.Types == TypeSharing.Referenced && compilation.GetTypeByMetadataName("Galley.Article") is null)
            yield return new("GalleyTypes", "referenced", "that where exactly one referenced project has 'shared'");
    }

    /// <summary>
    /// A value that a key of an .editorconfig or an item's metadata do not take, once. Its own place is not known here, so the first
    /// article it holds for has to show it.
    /// </summary>
    private static void ReportSettings(CompilationAnalysisContext context, IEnumerable<(AdditionalText File, ArticleReading Article)> files)
    {
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (file, article) in files.OrderBy(file => file.Article.Input.Path, StringComparer.Ordinal))
        {
            var pathOptions = context.Options.AnalyzerConfigOptionsProvider.GetOptions(file);
            var faults = new PathSettings(key => pathOptions.TryGetValue(key, out var value) ? value : null).Faults();
            Report(context, file, article.Input.Faults
                .Select(fault => Rules.OptionValue.Format(fault.Option, fault.Value, fault.Known))
                .Concat(faults)
                .Where(reported.Add)
                .Select(message => new Finding { Rule = Rules.OptionValue, Extent = default, Message = message }));
        }
    }

    private static void Report(CompilationAnalysisContext context, AdditionalText file, IEnumerable<Finding> findings)
    {
        var pathOptions = context.Options.AnalyzerConfigOptionsProvider.GetOptions(file);
        var diagnostics = new ArticleDiagnostics(file.Path, file.Read(context.CancellationToken), pathOptions);
        foreach (var diagnostic in diagnostics.Of(findings)) context.ReportDiagnostic(diagnostic);
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
}
