namespace Galley.Speakers;

/// <summary>What speaks for or against a candidate for the speaker of a quotation.</summary>
[Flags]
internal enum SpeakerFeatures
{
    None = 0,

    // Where the cue stands
    /// <summary>After the quotation, subject first: "…," she said.</summary>
    CueAfter = 1 << 0,
    /// <summary>After the quotation, verb first: "…," said Kim.</summary>
    CueAfterInverted = 1 << 1,
    /// <summary>Before it: Kim said, "…".</summary>
    CueBefore = 1 << 2,
    /// <summary>Kim: "…".</summary>
    ColonOnly = 1 << 3,
    /// <summary>According to Kim.</summary>
    AccordingTo = 1 << 4,
    /// <summary>In her statement, the campaign's letter, Kim's words.</summary>
    CueNoun = 1 << 5,
    /// <summary>"…" —Kim.</summary>
    DashAfter = 1 << 6,
    /// <summary>The cue and the quotation touch but for a comma, colon, "that" or an adverb.</summary>
    Touches = 1 << 7,
    /// <summary>The quotation ends with a comma, or a question or exclamation mark, and the cue follows.</summary>
    QuotationLeadsOn = 1 << 8,
    /// <summary>The quotation ended its sentence, and the cue stands in the next one.</summary>
    QuotationEnded = 1 << 9,
    /// <summary>A colon or comma stands right before the quotation, and the cue before it.</summary>
    Introduces = 1 << 10,

    // How good the verb is
    Speech = 1 << 11,
    OftenSpeech = 1 << 12,
    RarelySpeech = 1 << 13,
    /// <summary>No table knows it, but it has the form of a past tense in the place of a cue.</summary>
    UnknownVerb = 1 << 14,

    // Who it is
    Person = 1 << 15,
    Pronoun = 1 << 16,
    PersonNoun = 1 << 17,
    OtherNoun = 1 << 18,
    Organisation = 1 << 19,
    ItOrI = 1 << 20,
    Relative = 1 << 30,
    /// <summary>"that" follows the verb: found that …</summary>
    ThatClause = 1 << 31,

    // Without a cue
    SpokeBefore = 1 << 21,
    SentenceBefore = 1 << 22,
    ParagraphBefore = 1 << 23,
    SentenceAfter = 1 << 24,
    SameParagraph = 1 << 25,

    /// <summary>The subject of its own sentence, in which no cue was found.</summary>
    SubjectOfSentence = 1 << 27,
    /// <summary>It names or describes: called it "thin".</summary>
    Naming = 1 << 28,
    /// <summary>It goes on in the sentence of the quotation before, whose cue holds for both.</summary>
    SameSentence = 1 << 29,

    /// <summary>The cue after it introduces the next quotation rather than this one.</summary>
    IntroducesNext = 1 << 26,
}
