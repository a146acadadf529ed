namespace Galley.Collections;

/// <summary>The type of the front matter, or of a map in it, of all articles of a collection.</summary>
public sealed record HeadType(Sequence<HeadProperty> Properties)
{
    /// <summary>The property of a key; null where there is none.</summary>
    public HeadProperty? Find(string key)
    {
        foreach (var property in Properties)
            if (Manuscripts.KeyNames.AreSame(property.Key, key)) return property;
        return null;
    }
}

/// <summary>A key as a property.</summary>
public sealed record HeadProperty
{
    /// <summary>As the first article writes it.</summary>
    public required string Key { get; init; }

    /// <summary>The property's name in code.</summary>
    public string Identifier { get; init; } = "";

    /// <summary>The key before it that comes to the same name in code; null where there is none.</summary>
    public string? NameTakenBy { get; init; }

    /// <summary>One kind.</summary>
    public required ValueKinds Kind { get; init; }

    public bool IsList { get; init; }

    /// <summary>Whether an article may lack it or hold a value that is not of its kind. A list is empty then instead.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Whether some articles alone would have given it another kind: a narrower one, or text where they give no value.</summary>
    public bool IsWidened { get; init; }

    /// <summary>Whether it is a list where some article has a single value.</summary>
    public bool IsOnceAlone { get; init; }

    /// <summary>In how many of the maps it stands.</summary>
    public required int Count { get; init; }

    /// <summary>The type of its maps; null for other kinds.</summary>
    public HeadType? Map { get; init; }

    public required Sequence<string> Examples { get; init; }

    /// <summary>Whether a value of that kind can be read as this property.</summary>
    public bool Accepts(ValueKinds kind) => Kind == ValueKinds.Text ? kind != ValueKinds.Map : KindGroups.Of(kind) == KindGroups.Of(Kind);
}
