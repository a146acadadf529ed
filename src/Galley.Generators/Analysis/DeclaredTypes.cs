using System.Collections.Concurrent;
using Galley.Generators.Declared;
using Galley.Proofs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Galley.Generators.Analysis;

/// <summary>Gathers the types of a compilation that are declared for front matter, and says which cannot be used: GLY214.</summary>
internal sealed class DeclaredTypes
{
    private readonly ConcurrentBag<(INamedTypeSymbol Type, Declaration? Declaration, DeclarationFault? Fault)> _found = [];

    public Sequence<Declaration> Usable =>
        DeclarationReader.OneForEachFolder(_found.Select(found => found.Declaration).Where(declaration => declaration is not null)!);

    public void Read(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass?.ToDisplayString() != DeclarationReader.Attribute) continue;
            var (declaration, fault) = DeclarationReader.Read(type, attribute);
            _found.Add((type, declaration, fault));
        }
    }

    public void Report(CompilationAnalysisContext context)
    {
        var usable = Usable;
        foreach (var (type, declaration, fault) in _found)
        {
            if (declaration is not null && usable.Contains(declaration)) continue;
            var reason = fault?.Reason ?? "another type is declared for the same folder";
            var message = Rules.UnusableDeclaration.Format(fault?.Type ?? type.Name, reason);
            context.ReportDiagnostic(FindingDiagnostic.Of(Rules.UnusableDeclaration, message, type.Locations[0]));
        }
    }
}
