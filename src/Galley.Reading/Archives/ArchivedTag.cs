namespace Galley.Archives;

/// <summary>A tag with its articles.</summary>
/// <param name="Name">As the first article writes it; in either case of letters it is one tag.</param>
/// <param name="Identifier">The member's name in code.</param>
/// <param name="Articles">Places in <see cref="Archive.Articles"/>, in order.</param>
public sealed record ArchivedTag(string Name, string Identifier, Sequence<int> Articles)
{
    internal static Sequence<ArchivedTag> Of(ArchiveEntry[] entries)
    {
        var names = new UniqueNames(UniqueNames.ObjectMembers.Concat(["All", "Find", "Tags"]));
        return Enumerable.Range(0, entries.Length)
            .Where(i => entries[i].Tags.Count > 0)
            .SelectMany(i => entries[i].Tags.Select(tag => (Tag: tag, Article: i)))
            .GroupBy(use => use.Tag, StringComparer.OrdinalIgnoreCase)
            .OrderBy(uses => uses.Key, StringComparer.OrdinalIgnoreCase)
            .Select(uses => new ArchivedTag(
                uses.Key, names.Take(Wanted(uses.Key)), uses.Select(use => use.Article).Distinct().ToSequence()))
            .ToSequence();
    }

    private static string Wanted(string tag) => Identifiers.FromWords(tag) is { Length: > 0 } identifier ? identifier : "Tag";
}
