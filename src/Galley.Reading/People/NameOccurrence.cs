using Galley.Lexicon;

namespace Galley.People;

/// <summary>A run of capitalised words that may name somebody, where it stands.</summary>
internal sealed class NameOccurrence
{
    /// <summary>The name's words without honorific, title and possessive.</summary>
    public required string[] Parts { get; init; }

    /// <summary>The parts folded (case, diacritics, apostrophes), to be compared.</summary>
    public required string[] Keys { get; init; }

    /// <summary>The parts joined by one space: the form as printed.</summary>
    public required string Form { get; init; }

    /// <summary>Its place in the running text.</summary>
    public required Extent Extent { get; init; }

    /// <summary>Indexes of its tokens.</summary>
    public required Extent Tokens { get; init; }

    public required int Block { get; init; }

    public MentionKind Kind { get; init; } = MentionKind.Name;

    /// <summary>From the honorific or title before it.</summary>
    public Gender Gender { get; init; }

    /// <summary>Index of the token of each part.</summary>
    public required int[] PartTokens { get; init; }

    /// <summary>An honorific, title or role stands right before it ("Mayor", "actor").</summary>
    public bool HasTitle { get; init; }

    /// <summary>It opens a sentence, so that its capital proves nothing.</summary>
    public bool OpensSentence { get; init; }

    /// <summary>It stands in a line set in title case, where capitals prove nothing.</summary>
    public bool IsInTitleCase { get; init; }

    public NameFeatures Features { get; set; }

    public bool IsSingle => Parts.Length == 1;
}
