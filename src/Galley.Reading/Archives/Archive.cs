using Galley.People;

namespace Galley.Archives;

/// <summary>All articles of a project together: what each is called, and who is the same person in several of them.</summary>
public sealed record Archive
{
    /// <summary>In the ordinal order of their paths.</summary>
    public required Sequence<ArchivedArticle> Articles { get; init; }

    /// <summary>In the ordinal order of their names.</summary>
    public required Sequence<ArchivedPerson> People { get; init; }

    /// <summary>Articles that could not have the identifier they ask for.</summary>
    public required Sequence<IdentifierClash> Clashes { get; init; }

    /// <summary>Makes the archive of articles in any order. Linear in the number of names.</summary>
    public static Archive Of(IEnumerable<ArchiveEntry> entries)
    {
        var sorted = entries
            .OrderBy(entry => entry.Path, StringComparer.Ordinal)
            .ThenBy(entry => entry.File, StringComparer.Ordinal).ToSequence();
        var (articles, clashes) = ArticleNames.For(sorted);
        return new() { Articles = articles, People = PeopleAcross.Of(sorted), Clashes = clashes };
    }
}

/// <summary>An article's names.</summary>
/// <param name="Id">Unique in the archive, ignoring case: <c>politics/budget-vote</c>.</param>
/// <param name="Name">The last part of <paramref name="Id"/>.</param>
/// <param name="Identifier">The member's name in code, unique beside its neighbours: <c>BudgetVote</c>.</param>
/// <param name="Folders">The names in code of the folders around it.</param>
/// <param name="File">The file as its host knows it.</param>
public sealed record ArchivedArticle(string Path, string File, string Id, string Name, string Identifier, Sequence<string> Folders);

/// <summary>A person of the archive.</summary>
public sealed record ArchivedPerson
{
    /// <summary>The fullest form in any article.</summary>
    public required string Name { get; init; }

    /// <summary>The member's name in code, unique in the archive.</summary>
    public required string Identifier { get; init; }

    public string? GivenName { get; init; }

    public string? FamilyName { get; init; }

    /// <summary>The other forms of all articles, in the order of their first use.</summary>
    public required Sequence<string> Aliases { get; init; }

    /// <summary>The one that most articles use.</summary>
    public Pronoun Pronoun { get; init; }

    /// <summary>The first that is stated.</summary>
    public string? Role { get; init; }

    /// <summary>How often the articles name the person.</summary>
    public int Mentions { get; init; }

    /// <summary>How often the articles quote the person.</summary>
    public int Quotations { get; init; }

    /// <summary>Where the person stands among the people of each article, at most once an article.</summary>
    public required Sequence<Appearance> Appearances { get; init; }
}

/// <param name="Article">Index in <see cref="Archive.Articles"/>.</param>
/// <param name="Person">Index in that article's people.</param>
public readonly record struct Appearance(int Article, int Person);

/// <summary>An article whose identifier was taken (GLY203).</summary>
/// <param name="Path">The article.</param>
/// <param name="Wanted">The identifier it asked for.</param>
/// <param name="TakenBy">Path of the article that has it.</param>
/// <param name="Given">The identifier it got instead.</param>
/// <param name="File">Its file as its host knows it.</param>
public sealed record IdentifierClash(string Path, string File, string Wanted, string TakenBy, string Given);
