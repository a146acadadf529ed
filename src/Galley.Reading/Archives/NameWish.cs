namespace Galley.Archives;

/// <summary>What an article would be called if there were no other, and what it was called last.</summary>
internal sealed class NameWish
{
    private ArchivedArticle? _last;

    public NameWish(ArchiveEntry entry)
    {
        Entry = entry;
        Folders = FolderNames.Of(entry.Folders);
        Scope = string.Join(".", Folders);
        Path = string.Concat(entry.Folders.Select(folder => folder + "/"));
        var stem = FileNames.Stem(entry.Path);
        var undated = FileNames.WithoutDate(stem);
        Undated = Of(undated);
        Dated = undated == stem ? Undated : Of(stem);
    }

    public ArchiveEntry Entry { get; }

    /// <summary>The names in code of the folders around it.</summary>
    public Sequence<string> Folders { get; }

    /// <summary>The same as one string.</summary>
    public string Scope { get; }

    /// <summary>The folders as its identifier has them, the last slash included.</summary>
    public string Path { get; }

    /// <summary>The day that its file's name begins with is no part of this.</summary>
    public Name Undated { get; }

    /// <summary>With that day; the same object where there is none.</summary>
    public Name Dated { get; }

    /// <summary>The article under the names that it got.</summary>
    public ArchivedArticle Named(string id, int key, string identifier)
    {
        if (_last is not null && _last.Id == id && _last.Key == key && _last.Identifier == identifier) return _last;
        var name = id.Substring(id.LastIndexOf('/') + 1);
        var slug = Entry.Slug.Length > 0 ? Entry.Slug : Identifiers.Slug(name);
        return _last = new(
            Entry.Path, Entry.File, id, key, name, identifier, Folders, slug, Entry.Published, Entry.IsDraft, Entry.Lists);
    }

    private Name Of(string stem)
    {
        var (name, identifier) = NameOf(stem);
        return new(identifier, Path + name, (Path + name).ToLowerInvariant());
    }

    private (string Name, string Identifier) NameOf(string stem)
    {
        if (Identifiers.FromWords(Entry.StatedId) is { Length: > 0 } stated) return (Entry.StatedId.Replace('/', '-'), stated);
        if (FileNames.HoldsWord(stem)) return (stem, Identifiers.FromWords(stem));
        if (Identifiers.FromWords(Entry.Title) is { Length: > 0 } headline) return (headline, headline);
        return Identifiers.FromWords(stem) is { Length: > 0 } name ? (stem, name) : ("Untitled", "Untitled");
    }

    /// <param name="Identifier">The member's name in code.</param>
    /// <param name="Id">The article's identifier.</param>
    /// <param name="Key">The same in lower case.</param>
    public sealed record Name(string Identifier, string Id, string Key);
}
