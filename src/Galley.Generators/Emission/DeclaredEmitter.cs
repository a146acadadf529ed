using Galley.Collections;
using Galley.Generators.Declared;

namespace Galley.Generators.Emission;

/// <summary>Writes the constructors of declared types, and how the articles of a folder have one as their front matter.</summary>
internal static class DeclaredEmitter
{
    private const string Read = "global::Galley.Typed.Head.";

    /// <summary>The base class of a folder's articles.</summary>
    public static string EmitCollection(Declaration declaration)
    {
        var access = declaration.IsPublic ? "public" : "internal";
        return CollectionEmitter.OpenArticle(declaration.Folder)
            .Line($"{access} new {declaration.Name} FrontMatter => DeclaredOf(this, head => new {declaration.Name}(head));")
            .CloseAll()
            .ToString();
    }

    /// <summary>Those of folders that lie in others. A folder without articles has no class.</summary>
    public static Sequence<string> EmitInner(Sequence<Declaration> declarations, Sequence<string> folders) => declarations
        .Where(declaration => declaration.Folder.Contains('.') && folders.Contains(declaration.Folder))
        .Select(EmitCollection)
        .ToSequence();

    /// <summary>The file with all declared types' constructors.</summary>
    public static string EmitFile(IEnumerable<Declaration> declarations, EmissionOptions options)
    {
        // A required value that is missing is an error of the article's.
        var code = Code.File(options).Line("#pragma warning disable CS8604, CS8618");
        foreach (var part in declarations.SelectMany(declaration => declaration.Parts).Distinct())
        {
            if (part.Namespace.Length > 0) code.Open("namespace " + part.Namespace);
            foreach (var header in part.Headers) code.Open(header);
            WriteConstructors(code, part, options);
            foreach (var _ in part.Headers) code.Close();
            if (part.Namespace.Length > 0) code.Close();
        }

        return code.ToString();
    }

    private static void WriteConstructors(Code code, DeclaredPart part, EmissionOptions options)
    {
        var parameters = part.Head.Properties.Where(property => property.IsParameter);
        var arguments = parameters.Select(property => Argument(property, options)).ToList();

        // Ours would take away the one that C# gives to types without any.
        if (!part.HasConstructor && arguments.Count == 0)
            code.Line("/// <summary>Makes one without values.</summary>").Line(Code.NoCoverage).Line("public " + part.Name + "() { }");
        if (part.Head.Properties.Any(property => property is { IsRequired: true, IsParameter: false }))
            code.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        code.Line(Code.NoCoverage).Line($"internal {part.Name}(global::Galley.FrontMatter head)");
        if (arguments.Count > 0) code.Line("    : this(").Lines("        " + string.Join(",\n        ", arguments) + ")");
        else if (part.HasConstructor) code.Line("    : this()");
        code.Open("");
        foreach (var property in part.Head.Properties)
            if (!property.IsParameter) Assign(code, property, options);
        code.Close();
    }

    /// <summary>The value of a constructor's parameter, or its default.</summary>
    private static string Argument(DeclaredProperty property, EmissionOptions options)
    {
        var key = Literal.Of(property.Name);
        if (property.IsList)
            return property.IsRequired ? Values(property, options) : $"{Read}Has(head, {key}) ? {Values(property, options)} : null";
        var value = $"{Read}{(IsReference(property.Kind) ? "Object" : "Value")}<{property.Type}>(head, {key}, {Reader(property, options)})";
        return property.Default is { } otherwise ? value + " ?? " + otherwise : value;
    }

    /// <summary>Sets a property that has a value; another keeps its default.</summary>
    private static void Assign(Code code, DeclaredProperty property, EmissionOptions options)
    {
        var values = Values(property, options);
        var condition = property.IsRequired ? "" : $"if ({Read}Has(head, {Literal.Of(property.Name)})) ";
        if (property.IsList) code.Line($"{condition}this.{property.Name} = {values};");
        else code.Line($"foreach (var value in {values}) {{ this.{property.Name} = value; break; }}");
    }

    private static string Values(DeclaredProperty property, EmissionOptions options) =>
        $"{Read}{(IsReference(property.Kind) ? "Objects" : "Values")}<{property.Type}>"
        + $"(head, {Literal.Of(property.Name)}, {Reader(property, options)})";

    private static bool IsReference(DeclaredKind kind) =>
        kind is DeclaredKind.Text or DeclaredKind.Uri or DeclaredKind.Person or DeclaredKind.Article or DeclaredKind.Map;

    /// <summary>A function from a value to one of the property's type, or to null.</summary>
    private static string Reader(DeclaredProperty property, EmissionOptions options)
    {
        var mayBeNull = options.HasNullable ? "!" : "";
        return property.Kind switch
        {
            DeclaredKind.Text => Read + "Words",
            DeclaredKind.Enum => $"{Read}Choice<{property.Type}>",
            DeclaredKind.Uri => Read + "Address",
            DeclaredKind.Person => $"node => global::{options.Namespace}.People.Find({Read}Words(node)){mayBeNull}",
            DeclaredKind.Article => $"node => global::{options.Namespace}.Articles.Find({Read}Words(node)){mayBeNull}",
            DeclaredKind.Map => $"node => node.Keys == null ? null{mayBeNull} : new {property.Type}(new global::Galley.FrontMatter(node))",
            DeclaredKind.Date => Read + "Day",
            DeclaredKind.DateTime => Read + "Local",
            var kind => Read + kind,
        };
    }
}
