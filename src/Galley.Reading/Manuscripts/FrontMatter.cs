namespace Galley.Manuscripts;

/// <summary>The head of a manuscript: keys and values as written.</summary>
public sealed class FrontMatter
{
    public static readonly FrontMatter None = new(HeadMap.Empty);

    public FrontMatter(HeadMap root)
    {
        Root = root;
        Entries = HeadEntries.Of(root);
    }

    public HeadMap Root { get; }

    /// <summary>
    /// All values in order, nested keys joined by dots (<c>seo.title</c>): those of one such path (a list's, or a list of maps') go
    /// together.
    /// </summary>
    public Sequence<FrontMatterEntry> Entries { get; }

    /// <summary>The entry of that key, ignoring case; null where there is none.</summary>
    public FrontMatterEntry? Find(string key)
    {
        foreach (var entry in Entries)
            if (string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase)) return entry;
        return null;
    }
}

/// <summary>A key with its value or list of values.</summary>
/// <param name="KeyExtent">Place of the key in the source.</param>
public sealed record FrontMatterEntry(string Key, Extent KeyExtent, Sequence<FrontMatterValue> Values, bool IsList)
{
    /// <summary>The value, or the list's first; empty for an empty list.</summary>
    public string Value => Values.Count == 0 ? "" : Values[0].Text;
}

/// <summary>A scalar as written, without its quotation marks, and its place in the source (with them).</summary>
/// <param name="IsQuoted">Written in marks or as a block: text, whatever it looks like.</param>
public sealed record FrontMatterValue(string Text, Extent Extent, bool IsQuoted);
