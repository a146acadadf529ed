namespace Galley.People;

/// <summary>What speaks for or against a name being a person's.</summary>
[Flags]
internal enum NameFeatures : long
{
    None = 0,
    /// <summary>Mr., Mrs., Sir before it.</summary>
    HonorificBefore = 1 << 0,
    /// <summary>A title before it: Mayor, Sen.</summary>
    TitleBefore = 1 << 1,
    /// <summary>Its first word is a known given name.</summary>
    GivenNameFirst = 1 << 2,
    /// <summary>Its only word is a known given name.</summary>
    GivenNameAlone = 1 << 3,
    /// <summary>Its last word is a known family name.</summary>
    FamilyNameLast = 1 << 4,
    /// <summary>Its only word is a known family name.</summary>
    FamilyNameAlone = 1 << 5,
    /// <summary>Its only word is a family name and no ordinary word.</summary>
    IsOnlyFamilyName = 1L << 51,
    /// <summary>It has several words.</summary>
    TwoToFourParts = 1 << 6,
    /// <summary>One of its words is an initial: John F. Kerr.</summary>
    InitialInside = 1 << 7,
    /// <summary>Jr., III after it.</summary>
    SuffixAfter = 1 << 8,
    /// <summary>The subject of a verb of speech.</summary>
    Speaks = 1 << 9,
    /// <summary>", executive producer of …", ", 34,", ", who …" after it.</summary>
    RoleAfter = 1 << 10,
    /// <summary>"her husband, …", "the producer of the show, …", "actor …" before it.</summary>
    RoleBefore = 1 << 11,
    /// <summary>It stands in a byline or credit.</summary>
    InByline = 1 << 12,
    /// <summary>Its last word alone names somebody elsewhere in the text.</summary>
    LastPartRecurs = 1 << 13,
    /// <summary>With 's after it.</summary>
    Possessive = 1 << 14,

    /// <summary>A word such as University or Street makes it a thing's.</summary>
    IsThing = 1 << 15,
    /// <summary>A known organisation, or firm such as Hale &amp; Moss.</summary>
    IsOrganisation = 1 << 16,
    /// <summary>A known place.</summary>
    IsPlace = 1 << 17,
    /// <summary>A people or language: Norwegian.</summary>
    IsDemonym = 1 << 18,
    /// <summary>A month, day or feast.</summary>
    IsCalendar = 1 << 19,
    /// <summary>An ordinary word that a capital was set on.</summary>
    IsCommonWord = 1 << 20,
    /// <summary>An article or possessive before it: the Ridge.</summary>
    DeterminerBefore = 1 << 21,
    /// <summary>In, at, near, into or across before it.</summary>
    PlacePrepositionBefore = 1 << 22,
    /// <summary>A short word all in capitals that is no known name.</summary>
    IsAcronym = 1 << 23,
    /// <summary>The title of a work.</summary>
    IsWorkTitle = 1 << 24,
    /// <summary>A single word that no table knows.</summary>
    UnknownAlone = 1 << 25,
    /// <summary>A title-case line only has it.</summary>
    TitleCaseOnly = 1 << 26,
    /// <summary>It only ever opens a sentence, so that its capital proves nothing.</summary>
    OpensSentenceOnly = 1 << 27,
    /// <summary>Two or three words that no table knows, amid a sentence.</summary>
    UnknownTogether = 1 << 28,
    /// <summary>A family name first, as in Chinese and Hungarian: Deng Xiaoping.</summary>
    FamilyNameFirst = 1 << 30,
    /// <summary>"by …", "with …": what is done by or with somebody.</summary>
    AgentPrepositionBefore = 1 << 29,
    /// <summary>Somebody whom one word names in any text: Aristotle.</summary>
    IsSingleName = 1L << 31,
    /// <summary>A family name and a given name of two tied syllables: Wong Pik-wan.</summary>
    TiedGivenNameLast = 1L << 32,
    /// <summary>"his", "her", "he" or "she" soon after it, in the same sentence.</summary>
    PersonalPronounAfter = 1L << 33,
    /// <summary>"its" or "it" soon after it, in the same sentence.</summary>
    ThingPronounAfter = 1L << 34,
    /// <summary>In a list with people.</summary>
    BesidePerson = 1L << 35,
    /// <summary>Between people in a list.</summary>
    AmidPersons = 1L << 46,
    /// <summary>A nickname in marks between its words: Raymond "Dutch" Sommer.</summary>
    NicknameInside = 1L << 47,
    /// <summary>Behind what is said of people only: the son of Velmira, cast as Velmira, my name is Velmira.</summary>
    IsTied = 1L << 48,
    /// <summary>"and his", "and her" right behind it: Velmira and her sons.</summary>
    HasCompany = 1L << 49,
    /// <summary>Whose work is named behind it: Velmira's Songs of the Sea.</summary>
    OwnsWork = 1L << 50,
    /// <summary>Subject of what only people do or are: grinned, was born, is a baker.</summary>
    ActsAsPerson = 1L << 40,
    /// <summary>The name of a ruler before his time in office: the Hollis government.</summary>
    Reigns = 1L << 41,
    /// <summary>What somebody wrote, made or played in: Evelyn Waugh's Decline.</summary>
    IsOwned = 1L << 42,
    /// <summary>With its year behind it, as a work has: Nova (2013).</summary>
    YearAfter = 1L << 43,
    /// <summary>Its kind before it: the journal Nova, their dog Rex.</summary>
    KindBefore = 1L << 44,
    /// <summary>A thing's name begins with it elsewhere in the text (Crewe Holdings); or "publishers such as Crewe".</summary>
    MayBeThing = 1L << 53,
    /// <summary>Three capitals or more before a word that is not all in capitals: TVZ Marling.</summary>
    OpensWithAcronym = 1L << 54,
    /// <summary>A family name in a list with another.</summary>
    BesideFamilyName = 1L << 55,
    /// <summary>A short family name first, before a word that no table knows: Hou Yifan.</summary>
    ShortFamilyNameFirst = 1L << 56,
    /// <summary>A party of a case at court: Crewe v. Marling.</summary>
    IsParty = 1L << 52,
    /// <summary>A title that is a name as well: the Earl of Marling.</summary>
    IsRank = 1L << 45,
    /// <summary>A geographic word first: Lake Hester, Upper Sill.</summary>
    IsLandmark = 1L << 36,
    /// <summary>", a town on the coast", ", the company that …" after it.</summary>
    ThingAfter = 1L << 38,
    /// <summary>
    /// One word as the place of something or somebody: the suburb of Preston, the Museum of Art; or before a place: Preston, Ohio.
    /// </summary>
    IsWhereabouts = 1L << 39,
    /// <summary>An article before it and a noun after it: the Cruise video.</summary>
    IsAttribute = 1L << 37,
}
