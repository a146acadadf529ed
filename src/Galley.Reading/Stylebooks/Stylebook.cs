namespace Galley.Stylebooks;

/// <summary>The house's list of right spellings.</summary>
public sealed record Stylebook
{
    public static readonly Stylebook Empty = new();

    /// <summary>In the order of the file.</summary>
    public Sequence<ListedPerson> People { get; init; } = Sequence<ListedPerson>.Empty;

    /// <summary>Groups of spellings of which none is a slip of another.</summary>
    public Sequence<Sequence<string>> BothRight { get; init; } = Sequence<Sequence<string>>.Empty;

    /// <summary>Words to let stand wherever they are.</summary>
    public Sequence<string> Stet { get; init; } = Sequence<string>.Empty;

    /// <summary>All of them as one.</summary>
    public static Stylebook Join(IReadOnlyList<Stylebook> books) => books.Count switch
    {
        0 => Empty,
        1 => books[0],
        _ => new()
        {
            People = books.SelectMany(book => book.People).ToSequence(),
            BothRight = books.SelectMany(book => book.BothRight).ToSequence(),
            Stet = books.SelectMany(book => book.Stet).ToSequence(),
        },
    };
}
