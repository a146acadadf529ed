namespace Galley.Quotations;

/// <summary>What speaks for or against a passage in marks being somebody's words.</summary>
[Flags]
internal enum QuotationFeatures
{
    None = 0,
    /// <summary>A cue stands next to it.</summary>
    CueTouches = 1 << 0,
    /// <summary>A cue stands in its sentence.</summary>
    CueInSentence = 1 << 1,
    /// <summary>It ends with . ! ? , or … inside the marks.</summary>
    EndsAsSpeech = 1 << 2,
    FiveWordsOrMore = 1 << 3,
    TwelveWordsOrMore = 1 << 4,
    OpensParagraph = 1 << 5,
    HasFirstOrSecondPerson = 1 << 6,
    Continues = 1 << 7,

    OneWord = 1 << 8,
    TwoWords = 1 << 9,
    IsTitle = 1 << 10,
    SingleMarks = 1 << 11,
    /// <summary>After "so-called", "titled", "the phrase": a label.</summary>
    LabelBefore = 1 << 12,
    InHeadline = 1 << 13,
    /// <summary>What a sign, poster or banner reads.</summary>
    OnASign = 1 << 14,
    /// <summary>A verb of speech or naming stands in its sentence: said there were "no plans", called it "thin".</summary>
    SpeechInSentence = 1 << 15,
    /// <summary>It ends with a comma, ? or !, and a cue follows at once: "Out," barked Ruth.</summary>
    LeadsToCue = 1 << 19,
    /// <summary>It begins with a capital and ends with . ! ? or …: a sentence.</summary>
    IsSentence = 1 << 17,
    /// <summary>After an article or possessive: the "fog of war".</summary>
    DeterminerBefore = 1 << 18,
    /// <summary>What somebody called something.</summary>
    Named = 1 << 16,
}
