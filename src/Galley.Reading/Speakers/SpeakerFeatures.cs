namespace Galley.Speakers;

/// <summary>What speaks for or against a candidate for the speaker of a quotation.</summary>
[Flags]
internal enum SpeakerFeatures : long
{
    None = 0,

    // Where the cue stands
    /// <summary>After the quotation, subject first: "…," she said.</summary>
    CueAfter = 1L << 0,
    /// <summary>After the quotation, verb first: "…," said Kim.</summary>
    CueAfterInverted = 1L << 1,
    /// <summary>Before it: Kim said, "…".</summary>
    CueBefore = 1L << 2,
    /// <summary>Kim: "…".</summary>
    ColonOnly = 1L << 3,
    /// <summary>According to Kim, in Kim's words.</summary>
    AccordingTo = 1L << 4,
    /// <summary>In her statement, the campaign's letter.</summary>
    CueNoun = 1L << 5,
    /// <summary>"…" —Kim.</summary>
    DashAfter = 1L << 6,
    /// <summary>The cue and the quotation touch but for a comma, colon, "that" or an adverb.</summary>
    Touches = 1L << 7,
    /// <summary>The quotation ends with a comma, or a question or exclamation mark, and the cue follows.</summary>
    QuotationLeadsOn = 1L << 8,
    /// <summary>The quotation ended its sentence, and the cue stands in the next one.</summary>
    QuotationEnded = 1L << 9,
    /// <summary>A colon or comma stands right before the quotation, and the cue before it.</summary>
    Introduces = 1L << 10,

    // How good the verb is
    /// <summary>It always tells of speech: said.</summary>
    Speech = 1L << 11,
    /// <summary>It often does: insisted, joked.</summary>
    OftenSpeech = 1L << 12,
    /// <summary>It now and then does: began, smiled.</summary>
    RarelySpeech = 1L << 13,
    /// <summary>No table knows it, but it has the form of a past tense in the place of a cue.</summary>
    UnknownVerb = 1L << 14,

    // Who it is
    /// <summary>A person's name.</summary>
    Person = 1L << 15,
    /// <summary>He, she or they.</summary>
    Pronoun = 1L << 16,
    /// <summary>A noun for a person, a group or a document: a spokesman, critics, the report.</summary>
    PersonNoun = 1L << 17,
    /// <summary>Any other noun: the wind.</summary>
    OtherNoun = 1L << 18,
    /// <summary>A name that is no person's.</summary>
    Organisation = 1L << 19,
    /// <summary>It, I, we, you: seldom whoever is quoted.</summary>
    ItOrI = 1L << 20,
    /// <summary>Who, which, that.</summary>
    Relative = 1L << 30,
    /// <summary>The sentence of a cue before the quotation has ended: it tells of something else said.</summary>
    SentenceEnded = 1L << 32,
    /// <summary>"that" or "whether" follows the verb: found that …</summary>
    ThatClause = 1L << 31,

    // Without a cue
    /// <summary>The speaker of the quotation before.</summary>
    SpokeBefore = 1L << 21,
    /// <summary>The subject of the sentence before.</summary>
    SentenceBefore = 1L << 22,
    /// <summary>The subject of the last sentence of the paragraph before.</summary>
    ParagraphBefore = 1L << 23,
    /// <summary>The subject of the sentence after.</summary>
    SentenceAfter = 1L << 24,
    /// <summary>It stands in the quotation's own paragraph.</summary>
    SameParagraph = 1L << 25,

    /// <summary>The subject of its own sentence, in which no cue was found.</summary>
    SubjectOfSentence = 1L << 27,
    /// <summary>It names or describes: called it "thin".</summary>
    Naming = 1L << 28,
    /// <summary>It goes on in the sentence of the quotation before, whose cue holds for both.</summary>
    SameSentence = 1L << 29,

    /// <summary>The cue after it introduces the next quotation rather than this one.</summary>
    IntroducesNext = 1L << 26,

    /// <summary>The cue stands in a clause before the main one: when she said so, he replied.</summary>
    BeforeMainClause = 1L << 33,
    /// <summary>The quotation ends such a clause, which has a cue of its own, and this cue stands in the main one.</summary>
    MainClauseAfter = 1L << 34,
    /// <summary>The clause is what somebody else is said to have said: she says the mill made them.</summary>
    Reported = 1L << 35,
    /// <summary>In a dialogue of two, it is this one's turn.</summary>
    TakesTurn = 1L << 36,
    /// <summary>Somebody else heard or saw this one speak: he recalls her telling him.</summary>
    Perceived = 1L << 37,
}
