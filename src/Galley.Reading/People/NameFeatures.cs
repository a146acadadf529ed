namespace Galley.People;

/// <summary>What speaks for or against a name being a person's.</summary>
[Flags]
internal enum NameFeatures
{
    None = 0,
    HonorificBefore = 1 << 0,
    TitleBefore = 1 << 1,
    /// <summary>Its first word is a known given name.</summary>
    GivenNameFirst = 1 << 2,
    /// <summary>Its only word is a known given name.</summary>
    GivenNameAlone = 1 << 3,
    FamilyNameLast = 1 << 4,
    FamilyNameAlone = 1 << 5,
    TwoToFourParts = 1 << 6,
    InitialInside = 1 << 7,
    SuffixAfter = 1 << 8,
    /// <summary>The subject of a verb of speech.</summary>
    Speaks = 1 << 9,
    /// <summary>", executive producer of …", ", 34,", ", who …" after it.</summary>
    RoleAfter = 1 << 10,
    /// <summary>"her husband, …", "the producer of the show, …", "actor …" before it.</summary>
    RoleBefore = 1 << 11,
    InByline = 1 << 12,
    /// <summary>Its last word alone names somebody elsewhere in the text.</summary>
    LastPartRecurs = 1 << 13,
    Possessive = 1 << 14,

    IsThing = 1 << 15,
    IsOrganisation = 1 << 16,
    IsPlace = 1 << 17,
    IsDemonym = 1 << 18,
    IsCalendar = 1 << 19,
    IsCommonWord = 1 << 20,
    DeterminerBefore = 1 << 21,
    PlacePrepositionBefore = 1 << 22,
    IsAcronym = 1 << 23,
    IsWorkTitle = 1 << 24,
    /// <summary>A single word that no table knows.</summary>
    UnknownAlone = 1 << 25,
    /// <summary>A title-case line only has it.</summary>
    TitleCaseOnly = 1 << 26,
    OpensSentenceOnly = 1 << 27,
    /// <summary>Two or three words that no table knows, amid a sentence.</summary>
    UnknownTogether = 1 << 28,
    /// <summary>A family name first, as in Chinese and Hungarian: Deng Xiaoping.</summary>
    FamilyNameFirst = 1 << 30,
    /// <summary>"by …", "with …": what is done by or with somebody.</summary>
    AgentPrepositionBefore = 1 << 29,
}
