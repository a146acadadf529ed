namespace Galley.Archives;

/// <summary>
/// Names the articles of an archive. A stated identifier goes before the file's name, and that before the headline, which speaks
/// where the file's name holds no word: so a name stays when the text is edited. The day that a file's name begins with is no part
/// of it, unless articles of one folder need it to be told apart.
/// </summary>
internal static class ArticleNames
{
    public static (Sequence<ArchivedArticle> Articles, Sequence<IdentifierClash> Clashes) For(Sequence<ArchiveEntry> entries)
    {
        var folders = entries.Select(entry => FolderNames.Of(entry.Folders)).ToArray();
        var scopes = Scopes(folders);
        var undated = entries.Select((entry, i) => (Scope: string.Join(".", folders[i]), NameOf(entry, dated: false).Identifier)).ToList();
        var shared = new HashSet<(string, string)>(undated.GroupBy(name => name).Where(same => same.Count() > 1).Select(same => same.Key));
        var ids = new UniqueIds();
        var keys = new UniqueKeys();
        var articles = new List<ArchivedArticle>();
        var clashes = new List<IdentifierClash>();
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            var scope = string.Join(".", folders[i]);
            var (name, wanted) = NameOf(entry, dated: shared.Contains(undated[i]));
            var identifier = scopes[scope].Take(wanted);
            var id = ids.Take(string.Concat(entry.Folders.Select(folder => folder + "/")) + name);
            var ownName = id.Substring(id.LastIndexOf('/') + 1);
            var slug = entry.Slug.Length > 0 ? entry.Slug : Identifiers.Slug(ownName);
            articles.Add(new(
                entry.Path, entry.File, id, keys.Take(id), ownName, identifier, folders[i], slug, entry.Published, entry.IsDraft, entry.Lists));
            owners[scope + "." + identifier] = entry.Path;

            // A name beside the reserved ones ("All") is no clash: it is changed the same way every time.
            if (identifier.TrimEnd('_') != wanted)
                clashes.Add(new(entry.Path, entry.File, wanted, OwnerOf(scope + "." + wanted), identifier));
        }

        return (articles.ToSequence(), clashes.ToSequence());

        string OwnerOf(string name) => owners.TryGetValue(name, out var path) ? path : "a folder of that name";
    }

    private static (string Name, string Identifier) NameOf(ArchiveEntry entry, bool dated)
    {
        var stem = FileNames.Stem(entry.Path);
        if (!dated) stem = FileNames.WithoutDate(stem);
        if (Identifiers.FromWords(entry.StatedId) is { Length: > 0 } stated) return (entry.StatedId.Replace('/', '-'), stated);
        if (FileNames.HoldsWord(stem)) return (stem, Identifiers.FromWords(stem));
        if (Identifiers.FromWords(entry.Title) is { Length: > 0 } headline) return (headline, headline);
        return Identifiers.FromWords(stem) is { Length: > 0 } name ? (stem, name) : ("Untitled", "Untitled");
    }

    /// <summary>The names to give out in each folder: all but those of the folders in it and of the folder itself.</summary>
    private static Dictionary<string, UniqueNames> Scopes(Sequence<string>[] articleFolders)
    {
        var scopes = new Dictionary<string, UniqueNames>(StringComparer.Ordinal) { [""] = NewScope("Articles") };
        foreach (var folders in articleFolders)
        {
            var scope = "";
            foreach (var folder in folders)
            {
                var inner = scope.Length == 0 ? folder : scope + "." + folder;
                if (!scopes.ContainsKey(inner))
                {
                    scopes[scope].Take(folder);
                    scopes.Add(inner, NewScope(folder));
                }

                scope = inner;
            }
        }

        return scopes;
    }

    private static UniqueNames NewScope(string ofClass) => new(UniqueNames.ObjectMembers.Concat(FolderNames.Members).Append(ofClass));

    /// <summary>Of two identifiers with one hash the second has the next number.</summary>
    private sealed class UniqueKeys
    {
        private readonly HashSet<int> _taken = [];

        public int Take(string id)
        {
            var key = (int)(Fnv.Hash(id) & int.MaxValue);
            while (!_taken.Add(key)) key = (key + 1) & int.MaxValue;
            return key;
        }
    }

    /// <summary>Keeps identifiers apart that differ in case only.</summary>
    private sealed class UniqueIds
    {
        private readonly UniqueNames _names = new([]);

        public string Take(string id)
        {
            var key = id.ToLowerInvariant();
            return id + _names.Take(key).Substring(key.Length);
        }
    }
}
