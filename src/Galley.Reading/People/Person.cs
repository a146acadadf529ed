namespace Galley.People;

/// <summary>What a text calls somebody when it does not use the name.</summary>
public enum Pronoun
{
    Unknown,
    He,
    She,
    They,
}

/// <summary>How a mention names somebody.</summary>
public enum MentionKind
{
    /// <summary>By a name, in the text.</summary>
    Name,
    /// <summary>In a byline or in the front matter's authors.</summary>
    Byline,
    /// <summary>In a photo credit.</summary>
    Credit,
    /// <summary>By what seems to be a misspelling of the name.</summary>
    Misspelling,
}

/// <summary>One naming of a person.</summary>
/// <param name="Extent">Its place in the running text, without a possessive ending, honorific or title.</param>
public readonly record struct Mention(Extent Extent, MentionKind Kind);

/// <summary>Somebody whom an article names.</summary>
public sealed record Person
{
    /// <summary>The fullest form the article gives, without honorific or possessive.</summary>
    public required string Name { get; init; }

    /// <summary>The given name ("Kim"); null where the article does not give it.</summary>
    public string? GivenName { get; init; }

    /// <summary>The family name ("Kardashian West"); null where the article does not give it.</summary>
    public string? FamilyName { get; init; }

    /// <summary>Other forms the article uses, in the order of their first use; misspellings are none.</summary>
    public Sequence<string> Aliases { get; init; } = Sequence<string>.Empty;

    public Pronoun Pronoun { get; init; }

    /// <summary>What an apposition or a title says somebody is ("executive producer"); null where nothing does.</summary>
    public string? Role { get; init; }

    /// <summary>In the order of the text.</summary>
    public required Sequence<Mention> Mentions { get; init; }
}
