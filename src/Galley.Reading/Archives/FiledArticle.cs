namespace Galley.Archives;

/// <summary>An article as the archive's people know it. It stays the same object while the article is edited.</summary>
internal sealed class FiledArticle(ArchiveEntry entry, int key)
{
    public ArchiveEntry Entry { get; set; } = entry;

    /// <summary>Its <see cref="ArchivedArticle.Key"/>.</summary>
    public int Key { get; } = key;

    /// <summary>Its place among all articles.</summary>
    public int Place { get; set; }
}
