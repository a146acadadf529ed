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

    /// <summary>An ordinary word that opens a sentence, before a verb: a name only if somebody bears it (Gray asked).</summary>
    public bool IsWeak { get; init; }

    public NameFeatures Features { get; set; }

    /// <summary>
    /// It is not of the name by which the text mostly calls the person, but of another that the text says is the same person's.
    /// </summary>
    public bool IsOtherName { get; set; }

    /// <summary>
    /// The token behind what stands before it in a list: before a comma, "and" or both, and before what brackets hold; -1 where it follows
    /// nothing in a list.
    /// </summary>
    public int ListedBehind { get; set; } = -1;

    /// <summary>In a list of relatives: "her sons Tor, Rolf and Kim".</summary>
    public bool IsInKinRow { get; set; }

    /// <summary>The text calls it a relative of whom it named before.</summary>
    public bool IsKin { get; set; }

    /// <summary>Whose relative it is; null where nobody was named in the paragraph before.</summary>
    public NameOccurrence? KinOf { get; set; }

    /// <summary>Whom it was found to name; null as long as nobody.</summary>
    public Candidate? Bearer { get; set; }

    /// <summary>Nothing in the name itself makes it a place's or a thing's.</summary>
    public bool MayBePerson
    {
        get
        {
            const NameFeatures nobody = NameFeatures.IsThing | NameFeatures.IsOrganisation | NameFeatures.IsPlace
                | NameFeatures.IsDemonym | NameFeatures.IsCalendar | NameFeatures.IsAcronym | NameFeatures.IsWorkTitle
                | NameFeatures.KindBefore;
            return (Features & nobody) == 0;
        }
    }

    /// <summary>A comma alone ties it to the word before.</summary>
    public bool FollowsComma { get; set; }

    /// <summary>Whether the other one follows it in a list.</summary>
    public bool IsListedBefore(NameOccurrence next) => Block == next.Block && Tokens.End == next.ListedBehind;

    /// <summary>Whether the other one follows with nothing between.</summary>
    public bool Touches(NameOccurrence next) => Tokens.End == next.Tokens.Start && Block == next.Block;

    /// <summary>This one and the next as one name.</summary>
    public NameOccurrence Joined(NameOccurrence next, string text)
    {
        var extent = new Extent(Extent.Start, next.Extent.End);
        return new()
        {
            Parts = [.. Parts, .. next.Parts],
            Keys = [.. Keys, .. next.Keys],
            PartTokens = [.. PartTokens, .. next.PartTokens],
            Form = extent.Of(text),
            Extent = extent,
            Tokens = new(Tokens.Start, next.Tokens.End),
            Block = Block,
            Kind = Kind,
            Gender = Gender,
            HasTitle = HasTitle,
            OpensSentence = OpensSentence,
            IsInTitleCase = IsInTitleCase,
            Features = Features | next.Features,
        };
    }

    public bool IsSingle => Parts.Length == 1;
}
