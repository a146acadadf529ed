namespace Galley.Manuscripts;

/// <summary>Flattens a front matter: the values of one path go together.</summary>
internal sealed class HeadEntries
{
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<string, Entry> _byPath = new(StringComparer.OrdinalIgnoreCase);

    public static Sequence<FrontMatterEntry> Of(HeadMap root)
    {
        var entries = new HeadEntries();
        entries.AddPairs("", root, isList: false);
        return entries._entries.Select(e => new FrontMatterEntry(e.Path, e.Key, e.Values.ToSequence(), e.IsList)).ToSequence();
    }

    private void AddPairs(string prefix, HeadMap map, bool isList)
    {
        foreach (var pair in map.Pairs) AddValue(prefix + pair.Key, pair.KeyExtent, pair.Value, isList);
    }

    private void AddValue(string path, Extent key, HeadNode node, bool isList)
    {
        switch (node)
        {
            case HeadScalar scalar:
                EntryOf(path, key, isList).Values.Add(scalar.Value);
                break;
            case HeadList list:
                EntryOf(path, key, isList: true);
                foreach (var item in list.Items) AddValue(path, key, item, isList: true);
                break;
            case HeadMap map:
                AddPairs(path + ".", map, isList);
                break;
        }
    }

    private Entry EntryOf(string path, Extent key, bool isList)
    {
        if (!_byPath.TryGetValue(path, out var entry))
        {
            entry = new(path, key);
            _entries.Add(entry);
            _byPath.Add(path, entry);
        }

        entry.IsList |= isList;
        return entry;
    }

    private sealed class Entry(string path, Extent key)
    {
        public string Path { get; } = path;

        public Extent Key { get; } = key;

        public List<FrontMatterValue> Values { get; } = [];

        public bool IsList { get; set; }
    }
}
