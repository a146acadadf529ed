using Galley.Manuscripts;

namespace Galley.Collections;

/// <summary>The front matter keys that fill a property of <c>Article</c>.</summary>
public static class ArticleKeys
{
    private static readonly (string[] Spellings, string Property)[] Properties =
    [
        (KnownKeys.Title, "Title"), (KnownKeys.Authors, "Authors"), (KnownKeys.Published, "Published"), (KnownKeys.Updated, "Updated"),
        (KnownKeys.Summary, "Summary"), (KnownKeys.Tags, "Tags"), (KnownKeys.Image, "Image"), (KnownKeys.Language, "Language"),
        (KnownKeys.Slug, "Slug"), (KnownKeys.Id, "Id"), (KnownKeys.Draft, "IsDraft"), (KnownKeys.Status, "IsDraft"),
    ];

    /// <summary>The usual key of each property.</summary>
    public static Sequence<string> Usual { get; } = Properties
        .GroupBy(property => property.Property, StringComparer.Ordinal).Select(same => same.First().Spellings[0]).ToSequence();

    /// <summary>The property that a key fills, in whatever spelling; null where it fills none.</summary>
    public static string? PropertyOf(string key)
    {
        var spellings = KnownKeys.PropertyOf(key);
        return Array.Find(Properties, property => property.Spellings == spellings).Property;
    }
}
