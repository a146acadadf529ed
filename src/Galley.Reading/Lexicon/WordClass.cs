namespace Galley.Lexicon;

/// <summary>What a word can be. A word has every class that some table gives it; which one holds, the text decides.</summary>
[Flags]
public enum WordClass
{
    None = 0,

    // Closed classes (closed-class.txt)
    Determiner = 1 << 0,
    Preposition = 1 << 1,
    Conjunction = 1 << 2,
    Auxiliary = 1 << 3,
    Adverb = 1 << 4,
    Relative = 1 << 5,
    /// <summary>A pronoun that can be a subject: he, she, they, I.</summary>
    SubjectPronoun = 1 << 6,
    /// <summary>him, her, hers, his, their …: tells of somebody without being a subject.</summary>
    OtherPronoun = 1 << 7,
    /// <summary>of, van, de, bin, al: may stand inside a name.</summary>
    Particle = 1 << 8,
    /// <summary>Months, days, seasons.</summary>
    Calendar = 1 << 9,

    // Open classes
    /// <summary>An ordinary word, which a sentence start may capitalise.</summary>
    Common = 1 << 10,
    GivenName = 1 << 11,
    FamilyName = 1 << 12,
    /// <summary>A name that is an ordinary word as well (Will, Young).</summary>
    NameOrWord = 1 << 13,
    /// <summary>A name that is a place as well (Paris, Austin).</summary>
    NameOrPlace = 1 << 14,
    Place = 1 << 15,
    Demonym = 1 << 16,
    /// <summary>A known organisation.</summary>
    Organisation = 1 << 17,
    /// <summary>Makes a capitalised phrase an organisation, a place, a work or an event: Inc, University, Street, Festival.</summary>
    ThingWord = 1 << 18,
    Honorific = 1 << 19,
    /// <summary>A title before a name: Senator, Coach.</summary>
    JobTitle = 1 << 20,
    /// <summary>A noun for what somebody is: director, wife.</summary>
    Profession = 1 << 21,
    /// <summary>A noun for several people or an organisation that may speak: police, campaign.</summary>
    Collective = 1 << 22,
    /// <summary>A noun for a document that may speak: report, letter.</summary>
    Document = 1 << 23,
    CueVerb = 1 << 24,
    CueNoun = 1 << 25,
    /// <summary>Ends in a full stop that ends no sentence.</summary>
    Abbreviation = 1 << 26,
    /// <summary>Some entry of several words begins with it.</summary>
    OpensPhrase = 1 << 27,
    /// <summary>A determiner or numeral that may stand for its noun: both, many, two, others.</summary>
    FusedHead = 1 << 28,
    /// <summary>An adjective or participle that may follow its noun: a person familiar with it, a letter sent to her.</summary>
    Postpositive = 1 << 29,
    /// <summary>A profession that often stands for the person just spoken of: the actor, the striker.</summary>
    Epithet = 1 << 30,
    /// <summary>Somebody whom this one word names in any text: Aristotle.</summary>
    SingleName = 1 << 31,
}

/// <summary>What a word says of somebody's sex.</summary>
public enum Gender : byte
{
    Unknown,
    Male,
    Female,
}

/// <summary>What a cue verb does besides reporting words.</summary>
[Flags]
public enum CueTraits : byte
{
    None = 0,
    /// <summary>Takes the addressee as its object: told reporters.</summary>
    Addressee = 1,
    /// <summary>Asks.</summary>
    Asks = 2,
    /// <summary>Names or describes: called it "a mistake".</summary>
    Names = 4,
    /// <summary>Goes on: added.</summary>
    Continues = 8,
    /// <summary>The form of the infinitive, which may be a noun as well (a reply).</summary>
    BaseForm = 16,
}
