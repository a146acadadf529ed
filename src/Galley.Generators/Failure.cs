using Galley.Generators.Analysis;
using Microsoft.CodeAnalysis;

namespace Galley.Generators;

/// <summary>An article that was not read, which the generator says itself: the analyzer may be off, and a type is missing (GLY301).</summary>
internal sealed record Failure(string FilePath, string Reason)
{
    public Diagnostic ToDiagnostic() => FindingDiagnostic.NotRead(FilePath, Reason);
}
