using Galley.Manuscripts;

namespace Galley.Archives;

/// <summary>What the archive needs to know of an article: its names, none of its text.</summary>
public sealed record ArchiveEntry
{
    /// <summary>The article's path, with <c>/</c>; the archive is in the ordinal order of paths.</summary>
    public required string Path { get; init; }

    /// <summary>The file as its host knows it, which tells two articles of one path apart; it never reaches the output.</summary>
    public string File { get; init; } = "";

    /// <summary>The folders between the articles' root and the file.</summary>
    public Sequence<string> Folders { get; init; } = Sequence<string>.Empty;

    /// <summary>The identifier that front matter or build item state; empty where neither does.</summary>
    public string StatedId { get; init; } = "";

    public string Title { get; init; } = "";

    /// <summary>The day that the front matter or the file's name gives; null where neither does.</summary>
    public CalendarDate? Published { get; init; }

    /// <summary>The slug that the front matter states; empty where it does not.</summary>
    public string Slug { get; init; } = "";

    public Sequence<string> Tags { get; init; } = Sequence<string>.Empty;

    public bool IsDraft { get; init; }

    public ListSettings Lists { get; init; } = ListSettings.None;

    public string Language { get; init; } = "";

    /// <summary>The same for an article and its translations.</summary>
    public string Original { get; init; } = "";

    public Sequence<PersonDigest> People { get; init; } = Sequence<PersonDigest>.Empty;

    /// <summary>Whether both stand at one place in the order of articles.</summary>
    internal bool IsPlacedLike(ArchiveEntry other) => Path == other.Path && File == other.File;

    /// <summary>Whether nothing but people tells them apart.</summary>
    internal bool IsNamedLike(ArchiveEntry other) =>
        ReferenceEquals(this, other) || Equals(other with { People = People });

    /// <param name="itemId">The build item's identifier; the front matter's goes before it.</param>
    public static ArchiveEntry From(string path, Sequence<string> folders, string itemId, Reading reading)
    {
        var language = reading.Manuscript.Language ?? reading.Options.Language;
        return new()
        {
            Path = path,
            Folders = folders,
            StatedId = reading.Manuscript.Id is { Length: > 0 } stated ? stated : itemId,
            Title = reading.Manuscript.Title,
            Published = reading.Manuscript.Published ?? FileNames.DateOf(FileNames.Stem(path)),
            Slug = reading.Manuscript.Slug ?? "",
            Tags = reading.Manuscript.Tags,
            IsDraft = reading.Manuscript.IsDraft,
            Language = language,
            Original = FileLanguages.Original(path, folders, language),
            People = Enumerable.Range(0, reading.People.Count).Select(person => PersonDigest.From(reading, person)).ToSequence(),
        };
    }
}
