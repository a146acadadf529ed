namespace Galley.Archives;

/// <summary>How lists show an article, where its build item says it otherwise than the project.</summary>
/// <param name="Order">The order of its folder; null where the project's holds.</param>
/// <param name="HasDrafts">Whether it is listed though it is a draft; null where the project says it.</param>
public sealed record ListSettings(ArticleOrder? Order, bool? HasDrafts)
{
    public static readonly ListSettings None = new(null, null);
}
