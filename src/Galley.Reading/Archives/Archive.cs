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

    internal static readonly Archive Empty = WithoutPeople([]);

    /// <summary>Makes the archive of articles in any order. Linear in the number of names.</summary>
    /// <param name="book">Knows people by the names and pronouns that the house has settled; null where there is none.</param>
    public static Archive Of(IEnumerable<ArchiveEntry> entries, Stylebook? book = null) =>
        new ArchiveKeeper().Update(entries, book ?? Stylebook.Empty);

    /// <summary>All of an archive but its people.</summary>
    /// <param name="articles">In the ordinal order of their paths.</param>
    internal static Archive WithoutPeople(NameWish[] articles)
    {
        var (named, clashes) = ArticleNames.For(articles);
        var entries = Array.ConvertAll(articles, article => article.Entry);
        return new()
        {
            Articles = named,
            People = Sequence<ArchivedPerson>.Empty,
            Tags = ArchivedTag.Of(entries),
            Translations = Archives.Translations.Of(entries),
            SlugClashes = SlugClash.Of(articles, named),
            Clashes = clashes,
        };
    }
}
