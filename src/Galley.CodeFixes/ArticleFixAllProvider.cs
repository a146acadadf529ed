using System.Collections.Immutable;
using Galley.Generators.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Galley.CodeFixes;

/// <summary>Corrects all articles of a project or solution at once. The platform's own provider knows source documents only.</summary>
internal sealed class ArticleFixAllProvider : FixAllProvider
{
    public static readonly ArticleFixAllProvider Instance = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var rank = EquivalenceKeys.RankOf(context.CodeActionEquivalenceKey);
        return Task.FromResult<CodeAction?>(CodeAction.Create(
            "Correct all articles",
            cancellation => ApplyAsync(context, rank, cancellation),
            context.CodeActionEquivalenceKey));
    }

    private static async Task<Solution> ApplyAsync(FixAllContext context, int rank, CancellationToken cancellation)
    {
        var solution = context.Solution;
        var projects = context.Scope == FixAllScope.Solution ? solution.ProjectIds : [context.Project.Id];
        foreach (var id in projects)
        {
            var diagnostics = await context.GetAllDiagnosticsAsync(context.Solution.GetProject(id)!).ConfigureAwait(false);
            foreach (var document in context.Solution.GetProject(id)!.AdditionalDocuments)
            {
                var edits = EditsIn(document, diagnostics, context.DiagnosticIds);
                if (edits.Count == 0) continue;
                var current = solution.GetAdditionalDocument(document.Id)!;
                solution = await ArticleEdits.ApplyAsync(current, edits, rank, cancellation).ConfigureAwait(false);
            }
        }

        return solution;
    }

    private static List<DiagnosticEdit> EditsIn(
        TextDocument document, ImmutableArray<Diagnostic> diagnostics, ImmutableHashSet<string> ids) => diagnostics
        .Where(diagnostic => ids.Contains(diagnostic.Id) && diagnostic.Location.GetLineSpan().Path == document.FilePath)
        .Select(DiagnosticEdit.Of)
        .OfType<DiagnosticEdit>()
        .ToList();
}
