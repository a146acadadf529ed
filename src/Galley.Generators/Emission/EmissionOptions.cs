using Galley.Archives;
using Galley.Generators.Inputs;

namespace Galley.Generators.Emission;

/// <summary>What the generated code depends on besides the articles.</summary>
/// <param name="Namespace">Namespace of <c>Articles</c> and <c>People</c>.</param>
/// <param name="HasNullable">Whether the project's C# knows nullable annotations.</param>
internal sealed record EmissionOptions(
    string Namespace, bool IsPublic, bool HasContentMembers, bool HasNullable, ArticleOrder Order, bool HasDrafts,
    UrlPattern Urls)
{
    public static EmissionOptions From(GalleyOptions options, bool hasNullable) =>
        new(
            options.Namespace, options.IsPublic, options.HasContentMembers, hasNullable, options.Order, options.HasDrafts,
            options.Urls);

    /// <summary>Namespace of the articles' own classes, out of the way of what people type.</summary>
    public string TextsNamespace => "Galley.Texts." + Namespace;

    public string Accessibility => IsPublic ? "public" : "internal";

    public string Nullable => HasNullable ? "?" : "";
}
