using System.Collections.Immutable;
using System.Composition;
using Galley.Generators.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Galley.CodeFixes;

/// <summary>Offers the corrections that a finding in an article or a stylebook carries with it. The file is not read again.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(ArticleCodeFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".txt", ".md", ".markdown", ".yml", ".yaml"])]
[Shared]
public sealed class ArticleCodeFixProvider : CodeFixProvider
{
    /// <summary>The rules whose findings may propose something.</summary>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ["GLY001", "GLY002", "GLY003", "GLY101", "GLY103", "GLY204", "GLY212", "GLY213", "GLY221", "GLY222", "GLY223", "GLY402"];

    public override FixAllProvider GetFixAllProvider() => ArticleFixAllProvider.Instance;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var text = await context.TextDocument.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (DiagnosticEdit.Of(diagnostic) is not { } edit || !edit.Fits(text)) continue;
            for (var rank = 0; rank < edit.After.Length; rank++)
                context.RegisterCodeFix(Action(context.TextDocument, diagnostic, edit, rank), diagnostic);
        }
    }

    private static CodeAction Action(TextDocument document, Diagnostic diagnostic, DiagnosticEdit edit, int rank) => CodeAction.Create(
        edit.Before.Length == 0 ? $"Insert '{edit.After[rank]}'" : $"Change '{edit.Before}' to '{edit.After[rank]}'",
        cancellation => ArticleEdits.ApplyAsync(document, [edit], rank, cancellation),
        EquivalenceKeys.Of(diagnostic.Id, rank));
}
