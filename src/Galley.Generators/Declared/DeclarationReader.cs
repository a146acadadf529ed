using Galley.Archives;
using Galley.Collections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Galley.Generators.Declared;

/// <summary>Reads a type that is declared for front matter.</summary>
internal sealed class DeclarationReader
{
    public const string Attribute = "Galley.FrontMatterAttribute";

    private static readonly SymbolDisplayFormat Full = SymbolDisplayFormat.FullyQualifiedFormat;

    private readonly List<DeclaredPart> _parts = [];
    private readonly Dictionary<ITypeSymbol, DeclaredHead?> _heads = new(SymbolEqualityComparer.Default);
    private DeclarationFault? _fault;

    /// <summary>The declaration, or why it cannot be used.</summary>
    public static (Declaration? Declaration, DeclarationFault? Fault) Read(INamedTypeSymbol type, AttributeData attribute)
    {
        var reader = new DeclarationReader();
        var folder = FolderOf(attribute);
        if (folder is null) reader._fault = new(type.Name, "its pattern has to name one folder, as in \"blog/**\"");
        var head = reader.ReadType(type);
        return reader._fault is { } fault
            ? (null, fault)
            : (new(folder!, type.ToDisplayString(Full), IsPublic(type), head, reader._parts.ToSequence()), null);
    }

    /// <summary>Of two declarations for one folder the first by name counts.</summary>
    public static Sequence<Declaration> OneForEachFolder(IEnumerable<Declaration> all) => all
        .OrderBy(declaration => declaration.Name, StringComparer.Ordinal)
        .GroupBy(declaration => declaration.Folder, StringComparer.Ordinal)
        .Select(same => same.First())
        .ToSequence();

    /// <summary>The name in code of the folder that the pattern names: <c>blog</c>, <c>blog/**</c>; null where it names none or several.</summary>
    private static string? FolderOf(AttributeData attribute)
    {
        if (attribute.ConstructorArguments.FirstOrDefault().Value is not string pattern) return null;
        var segments = pattern.Replace('\\', '/').Split(['/'], StringSplitOptions.RemoveEmptyEntries).ToList();
        if (segments.Count > 0 && segments[segments.Count - 1] == "**") segments.RemoveAt(segments.Count - 1);
        if (segments.Count == 0) return pattern.Trim() == "" ? "" : null;
        return segments.Count == 1 && !segments[0].Contains('*') ? FolderNames.Of(segments.ToSequence())[0] : null;
    }

    private DeclaredHead ReadType(INamedTypeSymbol type)
    {
        if (_heads.TryGetValue(type, out var known)) return known ?? Refuse(type, "it holds itself");
        _heads.Add(type, null);
        if (type.IsGenericType || type.IsAbstract || type.TypeKind != TypeKind.Class)
            return Refuse(type, "it has to be a record or class that is neither generic nor abstract");
        if (Headers(type) is not { } headers) return Refuse(type, "it and the types around it have to be partial");
        var constructors = type.InstanceConstructors.Where(constructor => !constructor.IsImplicitlyDeclared).ToList();
        if (constructors.Count > 0 && constructors.TrueForAll(constructor => constructor.Parameters.Length > 0))
            return Refuse(type, "it needs a constructor without parameters; write its values as properties");

        var properties = type.GetMembers().OfType<IPropertySymbol>()
            .Where(property => property is { IsStatic: false, IsIndexer: false, SetMethod: not null, IsImplicitlyDeclared: false })
            .Select(Read).ToSequence();
        var head = new DeclaredHead(properties);
        var space = type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString();
        _parts.Add(new(space, headers, type.Name, constructors.Count > 0, head));
        _heads[type] = head;
        return head;
    }

    private DeclaredHead Refuse(ITypeSymbol type, string reason)
    {
        _fault ??= new(type.Name, reason);
        return new(Sequence<DeclaredProperty>.Empty);
    }

    private DeclaredProperty Read(IPropertySymbol property)
    {
        var type = ItemOf(property.Type) ?? property.Type;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) type = nullable.TypeArguments[0];
        var kind = KindOf(type);
        if (kind is null) _fault ??= new(property.ContainingType.Name, $"'{property.Name}' is of a type that front matter cannot hold");
        return new()
        {
            Name = property.Name,
            Kind = kind ?? DeclaredKind.Text,
            IsList = ItemOf(property.Type) is not null,
            IsRequired = property.IsRequired,
            Type = type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(Full),
            Choices = kind == DeclaredKind.Enum
                ? type.GetMembers().OfType<IFieldSymbol>().Select(field => field.Name).ToSequence()
                : Sequence<string>.Empty,
            Map = kind == DeclaredKind.Map ? ReadType((INamedTypeSymbol)type) : null,
        };
    }

    /// <summary>The type of a list's items; null for what is no list.</summary>
    private static ITypeSymbol? ItemOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => array.ElementType,
        INamedTypeSymbol { Arity: 1, Name: "IReadOnlyList" or "IReadOnlyCollection" or "IEnumerable" or "IList" } list
            when list.ContainingNamespace.ToDisplayString() == "System.Collections.Generic" => list.TypeArguments[0],
        _ => null,
    };

    private static DeclaredKind? KindOf(ITypeSymbol type)
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
        return special ?? type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(Full) switch
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

    /// <summary>The heads of the partial declarations that lead to a type, outermost first; null where one is not partial.</summary>
    private static Sequence<string>? Headers(INamedTypeSymbol type)
    {
        var headers = new List<string>();
        for (INamedTypeSymbol? each = type; each is not null; each = each.ContainingType)
        {
            if (each.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not TypeDeclarationSyntax syntax) return null;
            if (!syntax.Modifiers.Any(modifier => modifier.Text == "partial")) return null;
            headers.Insert(0, "partial " + (each.IsRecord ? "record" : each.TypeKind == TypeKind.Struct ? "struct" : "class") + " " + each.Name);
        }

        return headers.ToSequence();
    }

    private static bool IsPublic(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? each = type; each is not null; each = each.ContainingType)
            if (each.DeclaredAccessibility != Accessibility.Public) return false;
        return true;
    }
}
