namespace Galley.Manuscripts;

/// <summary>
/// The front matter keys that an article's own properties are read from, in the spellings of Jekyll, Hugo, Astro and Ghost. The first
/// spelling that has a value counts; case, <c>_</c> and <c>-</c> do not.
/// </summary>
internal static class KnownKeys
{
    public static readonly string[] Id = ["id"];
    public static readonly string[] Slug = ["slug"];
    public static readonly string[] Title = ["title", "headline"];
    public static readonly string[] Authors =
        ["authors", "author", "byline", "authors.name", "author.name", "primaryAuthor", "primaryAuthor.name", "params.author"];
    public static readonly string[] Published = ["date", "published", "pubDate", "publishDate", "publishedAt", "datePublished"];
    public static readonly string[] Updated =
        ["updated", "lastmod", "modified", "lastModified", "lastModifiedAt", "updatedDate", "updatedAt", "modifiedDate", "dateModified"];
    public static readonly string[] Summary = ["summary", "standfirst", "subtitle", "dek", "description", "excerpt", "customExcerpt"];
    public static readonly string[] Tags =
        ["tags", "tag", "categories", "category", "keywords", "keyword", "tags.name", "primaryTag", "primaryTag.name"];
    public static readonly string[] Language = ["lang", "language", "locale", "languageCode"];
    public static readonly string[] Image =
    [
        "image", "cover", "heroImage", "featureImage", "featuredImage", "images", "thumbnail", "image.src", "image.url", "image.path",
        "cover.image", "cover.src",
    ];
    public static readonly string[] Draft = ["draft"];
    public static readonly string[] Status = ["status"];
    public static readonly string[] Stet = ["stet"];

    /// <summary>What stands below the article's image. It fills no property, but readers see it.</summary>
    public static readonly string[] Captions = ["caption", "imageCaption", "featureImageCaption", "image.caption", "cover.caption"];

    /// <summary>The spellings of each property.</summary>
    public static readonly string[][] All =
        [Id, Slug, Title, Authors, Published, Updated, Summary, Tags, Language, Image, Draft, Status, Stet];

    /// <summary>The entries of these keys that have a value, in the order of <paramref name="spellings"/>.</summary>
    public static IEnumerable<FrontMatterEntry> Find(FrontMatter head, string[] spellings)
    {
        foreach (var spelling in spellings)
            foreach (var entry in head.Entries)
                if (KeyNames.AreSame(entry.Key, spelling) && entry.Values.Count > 0 && !IsNull(entry.Values[0])) yield return entry;
    }

    /// <summary>The spellings of the property that a key is one of; null for a key that no property is read from.</summary>
    public static string[]? PropertyOf(string key)
    {
        foreach (var spellings in All)
            foreach (var spelling in spellings)
                if (KeyNames.AreSame(key, spelling)) return spellings;
        return null;
    }

    /// <summary>Whether YAML means no value: nothing, <c>~</c> or <c>null</c>.</summary>
    public static bool IsNull(FrontMatterValue value) => !value.IsQuoted && value.Text is "" or "~" or "null" or "Null" or "NULL";
}
