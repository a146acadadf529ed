using Galley.Stylebooks;

namespace Galley.Archives;

/// <summary>All articles of a project together: what each is called, and who is the same person in several of them.</summary>
public sealed record Archive
{
    /// <summary>In the ordinal order of their paths.</summary>
    public required Sequence<ArchivedArticle> Articles { get; init; }

    /// <summary>In the ordinal order of their names.</summary>
    public required Sequence<ArchivedPerson> People { get; init; }

    /// <summary>In the order of their names.</summary>
    public required Sequence<ArchivedTag> Tags { get; init; }

    /// <summary>Places of the articles that are one in several languages.</summary>
    public required Sequence<Sequence<int>> Translations { get; init; }

    /// <summary>Articles that have the slug of another in their folder.</summary>
    public required Sequence<SlugClash> SlugClashes { get; init; }

    /// <summary>Articles that could not have the identifier they ask for.</summary>
    public required Sequence<IdentifierClash> Clashes { get; init; }

    /// <summary>Makes the archive of articles in any order. Linear in the number of names.</summary>
    /// <param name="book">Knows people by the names and pronouns that the house has settled; null where there is none.</param>
    public static Archive Of(IEnumerable<ArchiveEntry> entries, Stylebook? book = null)
    {
        var sorted = entries
            .OrderBy(entry => entry.Path, StringComparer.Ordinal)
            .ThenBy(entry => entry.File, StringComparer.Ordinal).ToSequence();
        var (articles, clashes) = ArticleNames.For(sorted);
        return new()
        {
            Articles = articles,
            People = PeopleAcross.Of(sorted, book ?? Stylebook.Empty),
            Tags = ArchivedTag.Of(sorted),
            Translations = Archives.Translations.Of(sorted),
            SlugClashes = SlugClash.Of(sorted, articles),
            Clashes = clashes,
        };
    }
}
