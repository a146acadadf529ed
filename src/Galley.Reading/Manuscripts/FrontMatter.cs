namespace Galley.Manuscripts;

/// <summary>The head of a manuscript: keys and values as written, in order, nested keys joined by dots (<c>seo.title</c>).</summary>
public sealed class FrontMatter(Sequence<FrontMatterEntry> entries)
{
    public static readonly FrontMatter None = new(Sequence<FrontMatterEntry>.Empty);

    public Sequence<FrontMatterEntry> Entries { get; } = entries;

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
