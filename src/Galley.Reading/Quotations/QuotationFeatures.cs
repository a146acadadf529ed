namespace Galley.Quotations;

/// <summary>What speaks for or against a passage in marks being somebody's words.</summary>
[Flags]
internal enum QuotationFeatures
{
    None = 0,

    // The cue
    /// <summary>A cue stands next to it.</summary>
    CueTouches = 1 << 0,
    /// <summary>A cue stands in its sentence.</summary>
    CueInSentence = 1 << 1,
    /// <summary>A verb of speech or naming stands in its sentence: said there were "no plans", called it "thin".</summary>
    SpeechInSentence = 1 << 2,
    /// <summary>What somebody called something.</summary>
    Named = 1 << 3,
    /// <summary>It completes "be" or "feel" in a sentence of speech: said the geese were "family".</summary>
    Complement = 1 << 4,
    /// <summary>It ends with a comma, ? or !, and a cue follows at once: "Out," barked Ruth.</summary>
    LeadsToCue = 1 << 5,
    /// <summary>The cue is a verb that seldom tells of speech, or one that no table knows.</summary>
    DoubtfulCue = 1 << 6,

    // The words
    /// <summary>A single word.</summary>
    OneWord = 1 << 7,
    /// <summary>No more than two words.</summary>
    TwoWords = 1 << 8,
    /// <summary>Long enough to be more than a term.</summary>
    FiveWordsOrMore = 1 << 9,
    /// <summary>So long that it is hardly a label.</summary>
    TwelveWordsOrMore = 1 << 10,
    /// <summary>I, we, you, my or our stands in it.</summary>
    HasFirstOrSecondPerson = 1 << 11,
    /// <summary>It ends with . ! ? , or … inside the marks.</summary>
    EndsAsSpeech = 1 << 12,
    /// <summary>It begins with a capital and ends with . ! ? or …: a sentence.</summary>
    IsSentence = 1 << 13,
    /// <summary>In single marks.</summary>
    SingleMarks = 1 << 14,

    // The place
    /// <summary>It is the first of its paragraph.</summary>
    OpensParagraph = 1 << 15,
    /// <summary>In a headline or heading.</summary>
    InHeadline = 1 << 16,
    /// <summary>It re-opens a paragraph of a quotation that was not closed.</summary>
    Continues = 1 << 17,
    /// <summary>A sentence right behind another quotation: “Did you?” “I did.”</summary>
    FollowsAtOnce = 1 << 18,
    /// <summary>In a dialogue of two it is somebody's turn: "Five."</summary>
    TakesTurn = 1 << 19,

    // What makes it a label or a term
    /// <summary>After "so-called", "titled", "the phrase": a label.</summary>
    LabelBefore = 1 << 20,
    /// <summary>Before its author, its year or the thing that bears it: "Goose!" T-shirts, "Geese Out" (1904).</summary>
    LabelAfter = 1 << 21,
    /// <summary>What a sign, poster or banner reads.</summary>
    OnASign = 1 << 22,
    /// <summary>After an article or possessive, and of two words at most or an attribute: the "fog machine", the "no geese" rule.</summary>
    DeterminerBefore = 1 << 23,
    /// <summary>The text explains it (an "off year" – the second after a harvest), or speaks of it as a word or letter.</summary>
    Explained = 1 << 24,
    /// <summary>No cue, and "and" or "or" ties it to the text's own words: the bins, the pond and "the goose capital".</summary>
    TiedToOwnWords = 1 << 25,
}
