using System.Collections.Immutable;
using Galley.Generators.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Galley.Generators.Analysis;

/// <summary>Reports what a proofreader would mark in the project's articles, each at its place in the article.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArticleAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var options = GalleyOptions.From(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
            var house = new Lazy<House>(() => House.Of(start.Options, options.ProjectDirectory, start.CancellationToken));

            // What one article shows: editors ask for it while the article is typed.
            start.RegisterAdditionalFileAction(file => ArticleFindings.Report(file, options, house.Value));

            // The types that are declared for front matter.
            var declared = new DeclaredTypes();
            start.RegisterSymbolAction(declared.Read, SymbolKind.NamedType);

            // What takes all articles and the project's properties.
            start.RegisterCompilationEndAction(end => ProjectFindings.Report(end, options, house.Value, declared));
        });
    }
}
