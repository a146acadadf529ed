namespace Galley.Archives;

/// <summary>An article whose slug another article of its folder has, too (GLY205).</summary>
/// <param name="File">Its file as its host knows it.</param>
/// <param name="Slug">The slug.</param>
/// <param name="TakenBy">Path of the other article, the first in the order of paths.</param>
public sealed record SlugClash(string File, string Slug, string TakenBy)
{
    internal static Sequence<SlugClash> Of(Sequence<ArchiveEntry> entries, Sequence<ArchivedArticle> articles)
    {
        var clashes = new List<SlugClash>();
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < entries.Count; i++)
        {
            var slug = articles[i].Slug;
            var place = string.Concat(entries[i].Folders.Select(folder => folder + "/")) + slug;
            if (owners.TryGetValue(place, out var owner)) clashes.Add(new(entries[i].File, slug, owner));
            else owners.Add(place, entries[i].Path);
        }

        return clashes.ToSequence();
    }
}
