namespace Galley.Archives;

/// <summary>An article whose slug another article of its folder has, too (GLY205).</summary>
/// <param name="File">Its file as its host knows it.</param>
/// <param name="Slug">The slug.</param>
/// <param name="TakenBy">Path of the other article, the first in the order of paths.</param>
public sealed record SlugClash(string File, string Slug, string TakenBy)
{
    internal static Sequence<SlugClash> Of(NameWish[] articles, Sequence<ArchivedArticle> named)
    {
        var clashes = new List<SlugClash>();
        var owners = new Dictionary<string, string>(articles.Length, StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < articles.Length; i++)
        {
            var (entry, slug) = (articles[i].Entry, named[i].Slug);
            var place = articles[i].Path + slug;
            if (owners.TryGetValue(place, out var owner)) clashes.Add(new(entry.File, slug, owner));
            else owners.Add(place, entry.Path);
        }

        return clashes.ToSequence();
    }
}
