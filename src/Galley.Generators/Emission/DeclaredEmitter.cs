using Galley.Collections;
using Galley.Generators.Declared;

namespace Galley.Generators.Emission;

/// <summary>Writes the constructors of declared types, and the base classes of the articles whose front matter they are.</summary>
internal static class DeclaredEmitter
{
    private const string Read = "global::Galley.Typed.Head.";

    /// <summary>The base class of a collection's articles.</summary>
    public static string EmitCollection(Declaration declaration)
    {
        var access = declaration.IsPublic ? "public" : "internal";
        return CollectionEmitter.OpenArticle(declaration.Folder, "as declared")
            .Line($"{access} new {declaration.Name} FrontMatter => ({declaration.Name})DeclaredOf(this);")
            .Line($"private protected override object Declare(global::Galley.FrontMatter head) => new {declaration.Name}(head);")
            .CloseAll()
            .ToString();
    }

    /// <summary>The file with all declared types' constructors.</summary>
    public static string EmitFile(IEnumerable<Declaration> declarations, EmissionOptions options)
    {
        // A required value that is missing is an error of the article's.
        var code = Code.File(options).Line("#pragma warning disable CS8618");
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
        // Ours would take away the one that C# gives to types without any.
        if (!part.HasConstructor) code.Line("/// <summary>Makes one without values.</summary>").Line(Code.NoCoverage).Line("public " + part.Name + "() { }");
        if (part.Head.Properties.Any(property => property.IsRequired)) code.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        code.Line(Code.NoCoverage).Open($"internal {part.Name}(global::Galley.FrontMatter head){(part.HasConstructor ? " : this()" : "")}");
        foreach (var property in part.Head.Properties) Assign(code, property, options);
        code.Close();
    }

    /// <summary>Sets a property that has a value; another keeps its default.</summary>
    private static void Assign(Code code, DeclaredProperty property, EmissionOptions options)
    {
        var key = Literal.Of(property.Name);
        var values = $"{Read}{(IsReference(property.Kind) ? "Objects" : "Values")}<{property.Type}>(head, {key}, {Reader(property, options)})";
        if (property.IsList) code.Line($"{(property.IsRequired ? "" : $"if ({Read}Has(head, {key})) ")}this.{property.Name} = {values};");
        else code.Line($"foreach (var value in {values}) {{ this.{property.Name} = value; break; }}");
    }

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
