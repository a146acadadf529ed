using Galley.Generators.Analysis;
using Microsoft.CodeAnalysis;

namespace Galley.Generators;

/// <summary>An article that was not read (GLY301). The generator says so too: the analyzer may be off, and a type is missing.</summary>
internal sealed record Failure(string FilePath, string Reason)
{
    public Diagnostic ToDiagnostic() => FindingDiagnostic.NotRead(FilePath, Reason);
}
