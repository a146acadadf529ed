using Galley.Generators.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Galley.CodeFixes;

/// <summary>Applies edits to an article in a solution.</summary>
internal static class ArticleEdits
{
    /// <summary>Makes the changes of the suggestions of that rank; of two that overlap only the first.</summary>
    public static async Task<Solution> ApplyAsync(
        TextDocument document, IEnumerable<DiagnosticEdit> edits, int rank, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var changes = new List<TextChange>();
        foreach (var edit in edits.Where(edit => edit.Fits(text)).OrderBy(edit => edit.Span.Start))
        {
            var isFree = changes.Count == 0 || changes[changes.Count - 1].Span.End <= edit.Span.Start;
            if (isFree && edit.Change(rank) is { } change) changes.Add(change);
        }

        return document.Project.Solution.WithAdditionalDocumentText(document.Id, text.WithChanges(changes));
    }
}
