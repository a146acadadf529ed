namespace Galley.Manuscripts;

/// <summary>A value of front matter: a scalar, a list or a map.</summary>
/// <param name="Extent">Its place in the source.</param>
public abstract record HeadNode(Extent Extent);

/// <summary>A value that holds no others.</summary>
public sealed record HeadScalar(FrontMatterValue Value) : HeadNode(Value.Extent)
{
    /// <summary>Whether YAML means no value: nothing, <c>~</c> or <c>null</c>.</summary>
    public bool IsNull => KnownKeys.IsNull(Value);
}

/// <summary>Values one after the other.</summary>
public sealed record HeadList(Extent Extent, Sequence<HeadNode> Items) : HeadNode(Extent);

/// <summary>Keys with their values. The place of an article's outermost map is the line that opens its head.</summary>
public sealed record HeadMap(Extent Extent, Sequence<HeadPair> Pairs) : HeadNode(Extent)
{
    public static readonly HeadMap Empty = new(default, Sequence<HeadPair>.Empty);

    /// <summary>The value of the first key that is this one; null where there is none.</summary>
    public HeadPair? Find(string key)
    {
        foreach (var pair in Pairs)
            if (KeyNames.AreSame(pair.Key, key)) return pair;
        return null;
    }
}

/// <summary>A key and its value.</summary>
public sealed record HeadPair(string Key, Extent KeyExtent, HeadNode Value);
