using Galley.Archives;
using Galley.Generators.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Galley.Generators.Emission;

/// <summary>What the generated code depends on besides the articles.</summary>
/// <param name="Namespace">Namespace of <c>Articles</c> and <c>People</c>.</param>
/// <param name="Types">Whose the content types are.</param>
/// <param name="HasNullable">Whether the project's C# knows nullable annotations.</param>
/// <param name="HasUtf8Literals">Whether the project's C# and target know literals of UTF-8.</param>
internal sealed record EmissionOptions(
    string Namespace, bool IsPublic, TypeSharing Types, bool HasContentMembers, bool HasNullable, bool HasUtf8Literals,
    ArticleOrder Order, bool HasDrafts, UrlPattern Urls)
{
    public static EmissionOptions From(GalleyOptions options, ParseOptions parse)
    {
        var language = parse is CSharpParseOptions csharp ? csharp.LanguageVersion : LanguageVersion.Default;
        return new(
            options.Namespace, options.IsPublic, options.Types, options.HasContentMembers,
            HasNullable: language >= LanguageVersion.CSharp8,
            HasUtf8Literals: language >= LanguageVersion.CSharp11 && parse.PreprocessorSymbolNames.Contains("NETCOREAPP"),
            options.Order, options.HasDrafts, options.Urls);
    }

    /// <summary>Namespace of the articles' own classes, out of the way of what people type.</summary>
    public string TextsNamespace => "Galley.Texts." + Namespace;

    public string Accessibility => IsPublic ? "public" : "internal";

    /// <summary>Whether other projects that have the same types may use the articles.</summary>
    public bool IsShared => IsPublic && Types != TypeSharing.Own;

    /// <summary>That of what only generated code uses, here or in the projects that share the types.</summary>
    public string SharedAccessibility => IsShared ? "public" : "internal";

    /// <summary>That of what an article's base class leaves to the generated classes.</summary>
    public string Inherited => Types == TypeSharing.Own ? "private protected" : "protected";

    public string Nullable => HasNullable ? "?" : "";
}
