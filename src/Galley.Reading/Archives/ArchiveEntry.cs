using Galley.People;

namespace Galley.Archives;

/// <summary>What the archive needs to know of an article: its names, none of its text.</summary>
public sealed record ArchiveEntry
{
    /// <summary>The article's path, with <c>/</c>; the archive is in the ordinal order of paths.</summary>
    public required string Path { get; init; }

    /// <summary>The folders between the articles' root and the file.</summary>
    public Sequence<string> Folders { get; init; } = Sequence<string>.Empty;

    /// <summary>The identifier that front matter or build item state; empty where neither does.</summary>
    public string StatedId { get; init; } = "";

    public string Title { get; init; } = "";

    public Sequence<PersonDigest> People { get; init; } = Sequence<PersonDigest>.Empty;

    /// <param name="itemId">The build item's identifier; the front matter's goes before it.</param>
    public static ArchiveEntry From(string path, Sequence<string> folders, string itemId, Reading reading)
    {
        var stated = reading.Manuscript.Head.Find("id")?.Value.Trim() ?? "";
        return new()
        {
            Path = path,
            Folders = folders,
            StatedId = stated.Length > 0 ? stated : itemId,
            Title = reading.Manuscript.Title,
            People = reading.People.Select(PersonDigest.From).ToSequence(),
        };
    }
}

/// <summary>A person as one article knows them, without the places.</summary>
public sealed record PersonDigest(
    string Name, string? GivenName, string? FamilyName, Sequence<string> Aliases, Pronoun Pronoun, string? Role, int Mentions)
{
    public static PersonDigest From(Person person) =>
        new(person.Name, person.GivenName, person.FamilyName, person.Aliases, person.Pronoun, person.Role, person.Mentions.Count);
}
