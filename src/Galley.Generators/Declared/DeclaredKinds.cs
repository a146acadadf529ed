using Galley.Collections;
using Microsoft.CodeAnalysis;

namespace Galley.Generators.Declared;

/// <summary>Tells which types front matter can hold.</summary>
internal static class DeclaredKinds
{
    public static readonly SymbolDisplayFormat Full = SymbolDisplayFormat.FullyQualifiedFormat;

    /// <summary>The type of a list's items; null for what is no list.</summary>
    public static ITypeSymbol? ItemOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => array.ElementType,
        INamedTypeSymbol { Arity: 1, Name: "IReadOnlyList" or "IReadOnlyCollection" or "IEnumerable" or "IList" } list
            when list.ContainingNamespace.ToDisplayString() == "System.Collections.Generic" => list.TypeArguments[0],
        _ => null,
    };

    /// <summary>The type without its question mark.</summary>
    public static ITypeSymbol WithoutNull(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);

    public static DeclaredKind? Of(ITypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Enum) return DeclaredKind.Enum;
        DeclaredKind? special = type.SpecialType switch
        {
            SpecialType.System_String => DeclaredKind.Text,
            SpecialType.System_Boolean => DeclaredKind.Boolean,
            SpecialType.System_Int32 => DeclaredKind.Integer,
            SpecialType.System_Int64 => DeclaredKind.Long,
            SpecialType.System_Decimal => DeclaredKind.Decimal,
            SpecialType.System_Double => DeclaredKind.Double,
            SpecialType.System_DateTime => DeclaredKind.DateTime,
            _ => null,
        };
        return special ?? type.ToDisplayString(Full) switch
        {
            "global::System.DateOnly" => DeclaredKind.Date,
            "global::System.DateTimeOffset" => DeclaredKind.Moment,
            "global::System.Uri" => DeclaredKind.Uri,
            "global::Galley.Person" => DeclaredKind.Person,
            "global::Galley.Article" => DeclaredKind.Article,
            _ when type is INamedTypeSymbol { TypeKind: TypeKind.Class, DeclaringSyntaxReferences.Length: > 0 } => DeclaredKind.Map,
            _ => null,
        };
    }
}
