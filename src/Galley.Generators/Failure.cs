using Galley.Proofs;
using Microsoft.CodeAnalysis;

namespace Galley.Generators;

/// <summary>An article that was not read, which the generator says itself: the analyzer may be off, and a type is missing (GLY301).</summary>
internal sealed record Failure(string FilePath, string Reason)
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "GLY301", Rules.ArticleNotRead.Title, Rules.ArticleNotRead.Message, Rules.ArticleNotRead.Category,
        DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public Diagnostic ToDiagnostic() => Diagnostic.Create(Descriptor, Location.Create(FilePath, default, default), Reason);
}
