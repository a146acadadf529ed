using System.Collections.Concurrent;
using Galley.Collections;
using Galley.Generators.Declared;
using Galley.Proofs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Galley.Generators.Analysis;

/// <summary>
/// Gathers the types of a compilation that are declared for front matter, and says which cannot be used (GLY214) and which are for a folder
/// without articles (GLY215).
/// </summary>
internal sealed class DeclaredTypes
{
    private readonly ConcurrentBag<DeclaredType> _found = [];

    public Sequence<Declaration> Usable =>
        DeclarationReader.OneForEachFolder(_found.Select(found => found.Declaration).Where(declaration => declaration is not null)!);

    public void Read(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass?.ToDisplayString() != DeclarationReader.Attribute) continue;
            var (declaration, fault) = DeclarationReader.Read(type, attribute);
            _found.Add(new(type, attribute, declaration, fault));
        }
    }

    public void Report(CompilationAnalysisContext context, FolderProof folders)
    {
        var usable = Usable;
        foreach (var found in _found)
        {
            var (type, attribute, declaration, fault) = found;
            if (declaration is null || !usable.Contains(declaration))
            {
                var reason = fault?.Reason ?? "another type is declared for the same folder";
                var message = Rules.UnusableDeclaration.Format(fault?.Type ?? type.Name, reason);
                context.ReportDiagnostic(FindingDiagnostic.Of(Rules.UnusableDeclaration, message, type.Locations[0]));
            }
            else if (folders.Fault(PatternOf(attribute), declaration.Folder, type.Name) is { } message)
            {
                context.ReportDiagnostic(FindingDiagnostic.Of(Rules.FolderWithoutArticles, message, PlaceOf(attribute, type)));
            }
        }
    }

    private static string PatternOf(AttributeData attribute) => attribute.ConstructorArguments[0].Value as string ?? "";

    private static Location PlaceOf(AttributeData attribute, INamedTypeSymbol type) =>
        attribute.ApplicationSyntaxReference?.GetSyntax() is AttributeSyntax { ArgumentList.Arguments: [var pattern, ..] }
            ? pattern.GetLocation()
            : type.Locations[0];

    private sealed record DeclaredType(INamedTypeSymbol Type, AttributeData Attribute, Declaration? Declaration, DeclarationFault? Fault);
}
