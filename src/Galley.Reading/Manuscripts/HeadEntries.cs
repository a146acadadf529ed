namespace Galley.Manuscripts;

/// <summary>Gathers the entries of a front matter while it is read: values of one path (a list's, or a list of maps') go together.</summary>
internal sealed class HeadEntries
{
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<string, Entry> _byPath = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="path">The key, its outer keys before it: <c>seo.title</c>.</param>
    /// <param name="key">Place of the key in the source.</param>
    /// <param name="value">Null adds the entry alone: a list that may prove empty.</param>
    /// <param name="isList">Whether the value stands in a list.</param>
    public void Add(string path, Extent key, FrontMatterValue? value, bool isList)
    {
        if (!_byPath.TryGetValue(path, out var entry))
        {
            entry = new(path, key);
            _entries.Add(entry);
            _byPath.Add(path, entry);
        }

        entry.IsList |= isList;
        if (value is not null) entry.Values.Add(value);
    }

    public FrontMatter ToFrontMatter() =>
        _entries.Count == 0
            ? FrontMatter.None
            : new(_entries.Select(e => new FrontMatterEntry(e.Path, e.Key, e.Values.ToSequence(), e.IsList)).ToSequence());

    private sealed class Entry(string path, Extent key)
    {
        public string Path { get; } = path;

        public Extent Key { get; } = key;

        public List<FrontMatterValue> Values { get; } = [];

        public bool IsList { get; set; }
    }
}
