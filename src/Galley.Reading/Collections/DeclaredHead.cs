namespace Galley.Collections;

/// <summary>What a property that somebody declared takes.</summary>
public enum DeclaredKind
{
    Text,
    Boolean,
    Integer,
    Long,
    Decimal,
    Double,
    Date,
    DateTime,
    Moment,
    Enum,
    Uri,
    Person,
    Article,
    Map,
}

/// <summary>A type that somebody declared for front matter or for a map in it.</summary>
/// <param name="Properties">The constructor's parameters, then the properties, each in the order of their declaration.</param>
public sealed record DeclaredHead(Sequence<DeclaredProperty> Properties);

/// <summary>A property that somebody declared; its key is its name, whatever the case, with hyphens and underscores or without.</summary>
public sealed record DeclaredProperty
{
    public required string Name { get; init; }

    public required DeclaredKind Kind { get; init; }

    public bool IsList { get; init; }

    /// <summary>Whether every article must have it. One that is not required keeps its default where it is missing.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it is a parameter of the type's constructor, as a positional record's are.</summary>
    public bool IsParameter { get; init; }

    /// <summary>What a parameter is where its key is missing, as C# writes it; null for null.</summary>
    public string? Default { get; init; }

    /// <summary>The type of one value, as C# writes it in full.</summary>
    public required string Type { get; init; }

    /// <summary>The names that an enum has; empty for other kinds.</summary>
    public Sequence<string> Choices { get; init; } = Sequence<string>.Empty;

    /// <summary>The type of a map; null for other kinds.</summary>
    public DeclaredHead? Map { get; init; }
}
