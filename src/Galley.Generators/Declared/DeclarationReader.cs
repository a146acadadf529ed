using Galley.Archives;
using Galley.Collections;
using Galley.Manuscripts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Galley.Generators.Declared;

/// <summary>Reads a type that is declared for front matter.</summary>
internal sealed class DeclarationReader
{
    public const string Attribute = "Galley.FrontMatterAttribute";

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
            : (new(folder!, type.ToDisplayString(DeclaredKinds.Full), IsPublic(type), head, reader._parts.ToSequence()), null);
    }

    /// <summary>Of two declarations for one folder the first by name counts.</summary>
    public static Sequence<Declaration> OneForEachFolder(IEnumerable<Declaration> all) => all
        .OrderBy(declaration => declaration.Name, StringComparer.Ordinal)
        .GroupBy(declaration => declaration.Folder, StringComparer.Ordinal)
        .Select(same => same.First())
        .ToSequence();

    /// <summary>
    /// The name in code of the folder that the pattern names: <c>blog</c>, <c>blog/**</c>, <c>blog/2026/**</c>; null where it names none or
    /// several.
    /// </summary>
    private static string? FolderOf(AttributeData attribute)
    {
        if (attribute.ConstructorArguments.FirstOrDefault().Value is not string pattern) return null;
        var segments = pattern.Replace('\\', '/').Split(['/'], StringSplitOptions.RemoveEmptyEntries).ToList();
        if (segments.Count > 0 && segments[segments.Count - 1] == "**") segments.RemoveAt(segments.Count - 1);
        if (segments.Count == 0) return pattern.Trim() == "" ? "" : null;
        return segments.Exists(segment => segment.Contains('*')) ? null : string.Join(".", FolderNames.Of(segments.ToSequence()));
    }

    private DeclaredHead ReadType(INamedTypeSymbol type)
    {
        if (_heads.TryGetValue(type, out var known)) return known ?? Refuse(type, "it holds itself");
        _heads.Add(type, null);
        if (type.IsGenericType || type.IsAbstract || type.TypeKind != TypeKind.Class)
            return Refuse(type, "it has to be a record or class that is neither generic nor abstract");
        if (Headers(type) is not { } headers) return Refuse(type, "it and the types around it have to be partial");
        if (DeclaredConstructor.Of(type) is not { } constructor)
            return Refuse(type, "it needs one constructor only, or one without parameters");

        var parameters = constructor.Parameters.Select(Read).ToList();
        var properties = type.GetMembers().OfType<IPropertySymbol>()
            .Where(property => property is { IsStatic: false, IsIndexer: false, SetMethod: not null, IsImplicitlyDeclared: false })
            .Where(property => !parameters.Exists(parameter => KeyNames.AreSame(parameter.Name, property.Name)))
            .Select(Read);
        var head = new DeclaredHead(parameters.Concat(properties).ToSequence());
        var space = type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString();
        _parts.Add(new(space, headers, type.Name, constructor.IsWritten, head));
        _heads[type] = head;
        return head;
    }

    private DeclaredHead Refuse(ITypeSymbol type, string reason)
    {
        _fault ??= new(type.Name, reason);
        return new(Sequence<DeclaredProperty>.Empty);
    }

    private DeclaredProperty Read(IPropertySymbol property) =>
        Read(property, property.Type) with { IsRequired = property.IsRequired };

    /// <summary>A parameter has to be given where neither a default nor its type says otherwise.</summary>
    private DeclaredProperty Read(IParameterSymbol parameter) => Read(parameter, parameter.Type) with
    {
        IsRequired = !parameter.HasExplicitDefaultValue && parameter.NullableAnnotation != NullableAnnotation.Annotated,
        IsParameter = true,
        Default = DeclaredConstructor.DefaultOf(parameter),
    };

    private DeclaredProperty Read(ISymbol member, ITypeSymbol whole)
    {
        var item = DeclaredKinds.ItemOf(whole);
        var type = DeclaredKinds.WithoutNull(item ?? whole);
        var kind = DeclaredKinds.Of(type);
        if (kind is null) _fault ??= new(member.ContainingType.Name, $"'{member.Name}' is of a type that front matter cannot hold");
        return new()
        {
            Name = member.Name,
            Kind = kind ?? DeclaredKind.Text,
            IsList = item is not null,
            Type = type.ToDisplayString(DeclaredKinds.Full),
            Choices = kind == DeclaredKind.Enum
                ? type.GetMembers().OfType<IFieldSymbol>().Select(field => field.Name).ToSequence()
                : Sequence<string>.Empty,
            Map = kind == DeclaredKind.Map ? ReadType((INamedTypeSymbol)type) : null,
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
            var kind = each.IsRecord ? "record" : each.TypeKind == TypeKind.Struct ? "struct" : "class";
            headers.Insert(0, $"partial {kind} {each.Name}");
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
