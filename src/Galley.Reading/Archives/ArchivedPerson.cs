using Galley.People;

namespace Galley.Archives;

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
