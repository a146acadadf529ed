using Galley.Explanations;
using Galley.Language;
using Galley.Lexicon;
using Galley.Manuscripts;
using Galley.Quotations;

namespace Galley.Speakers;

/// <summary>Weighs whether a passage in marks is somebody's words, or a label, a title or a term.</summary>
/// <param name="singleMarksAreUsual">The text quotes in single marks only, so that they tell nothing.</param>
internal sealed class SpeechJudge(TokenText tokens, bool singleMarksAreUsual, Explanation? explanation)
{
    private const SpeakerFeatures SurelySaid = SpeakerFeatures.Speech | SpeakerFeatures.OftenSpeech | SpeakerFeatures.AccordingTo
        | SpeakerFeatures.ColonOnly | SpeakerFeatures.DashAfter | SpeakerFeatures.CueNoun | SpeakerFeatures.SameSentence;

    /// <summary>"her remark that …": as sure as a verb of speech.</summary>
    private const SpeakerFeatures NounThat = SpeakerFeatures.CueNoun | SpeakerFeatures.ThatClause;

    /// <summary>A naming verb further away than this names something else.</summary>
    private const int LongestNamed = 12;

    private static readonly HashSet<string> Links = new(StringComparer.OrdinalIgnoreCase)
    {
        "am", "are", "be", "became", "become", "becomes", "been", "being", "feel", "feels", "felt", "is", "looked", "looks", "remain",
        "remained", "remains", "seem", "seemed", "seems", "was", "were",
    };

    public bool IsSpeech(Surroundings at, Attribution attribution, int block)
    {
        var isHeadline = tokens.Manuscript.Blocks[block].Kind is BlockKind.Headline or BlockKind.Heading;
        var words = OfWords(at.Passage);
        var isTerm = (words & (QuotationFeatures.OneWord | QuotationFeatures.TwoWords)) != 0;
        var features = words | OfPlace(at, block) | OfLabels(at, attribution) | OfTerms(at, isTerm);
        if (attribution.HasCue && (attribution.Features & SpeakerFeatures.QuotationEnded) == 0 && !IsNameOfThing(at, attribution)
            && !TellsOfSomethingElse(at, attribution, isTerm))
            features |= OfCue(at, attribution);
        else if (Terms.IsTiedToOwnWords(tokens, at.Before)) features |= QuotationFeatures.TiedToOwnWords;
        if (isHeadline) features = InHeadline(features);
        var score = QuotationWeights.Score(features);
        explanation?.Of(at.Passage).Words = new(QuotationWeights.Reasons(features).ToSequence(), score);
        return score > 0;
    }

    private QuotationFeatures OfWords(Passage passage)
    {
        var (words, isPersonal) = Wording.Words(tokens, passage);
        var features = words switch
        {
            0 or 1 => QuotationFeatures.OneWord,
            2 => QuotationFeatures.TwoWords,
            >= 12 => QuotationFeatures.FiveWordsOrMore | QuotationFeatures.TwelveWordsOrMore,
            >= 5 => QuotationFeatures.FiveWordsOrMore,
            _ => QuotationFeatures.None,
        };
        if (isPersonal) features |= QuotationFeatures.HasFirstOrSecondPerson;
        if (passage.Family == MarkFamily.Single && !singleMarksAreUsual) features |= QuotationFeatures.SingleMarks;
        if (!Wording.EndsAsSpeech(tokens.Text, passage)) return features;
        features |= QuotationFeatures.EndsAsSpeech;
        return Wording.IsSentence(tokens.Text, passage) ? features | QuotationFeatures.IsSentence : features;
    }

    private QuotationFeatures OfPlace(Surroundings at, int block)
    {
        var features = QuotationFeatures.None;
        if (at.Passage.ContinuesPrevious) features |= QuotationFeatures.Continues;
        if (at.Passage.Extent.Start == tokens.Manuscript.Blocks[block].Extent.Start) features |= QuotationFeatures.OpensParagraph;
        else if (at.Before.IsEmpty && Wording.IsSentence(tokens.Text, at.Passage)) features |= QuotationFeatures.FollowsAtOnce;
        return features;
    }

    /// <summary>A headline's marks are single by convention; without a cue they mostly hold a label.</summary>
    private static QuotationFeatures InHeadline(QuotationFeatures features)
    {
        const QuotationFeatures cue = QuotationFeatures.CueTouches | QuotationFeatures.CueInSentence;
        return (features & cue) == 0 ? features | QuotationFeatures.InHeadline : features & ~QuotationFeatures.SingleMarks;
    }

    private QuotationFeatures OfLabels(Surroundings at, Attribution attribution)
    {
        var features = QuotationFeatures.None;
        if (!IsNamed(at, attribution) && Labels.IsAnnounced(tokens, at.Before)) features |= QuotationFeatures.LabelBefore;
        var mayLeadToCue = attribution.HasCue && Wording.EndsAsSpeech(tokens.Text, at.Passage);
        if ((!mayLeadToCue && Labels.IsLabelOf(tokens, at.Passage, at.After)) || Labels.IsCitation(tokens, at.Passage, at.After))
            features |= QuotationFeatures.LabelAfter;
        if (attribution.HasCue && attribution.Phrase is { Kind: SpeakerKind.Noun } sign
            && Labels.IsReadFrom(tokens, sign.Head, attribution.Cue.Start))
            features |= QuotationFeatures.OnASign;
        if (Labels.IsOnSign(tokens, at.Before, attribution.Cue.Start)
            && (attribution.Phrase is { Kind: SpeakerKind.Noun } || (attribution.Features & SpeakerFeatures.Relative) != 0))
            features |= QuotationFeatures.OnASign;
        if ((attribution.Features & SpeakerFeatures.TakesTurn) != 0) features |= QuotationFeatures.TakesTurn;
        return features;
    }

    private QuotationFeatures OfTerms(Surroundings at, bool isTerm)
    {
        var features = QuotationFeatures.None;
        if (Terms.HasDeterminer(tokens, at.Before) && (isTerm || Terms.IsAttribute(tokens, at.After)))
            features |= QuotationFeatures.DeterminerBefore;
        var isExplained = Terms.IsSpokenOf(tokens, at.Before, at.After) || Terms.IsLetter(tokens, at.Passage)
            || (isTerm && !Wording.EndsAsSpeech(tokens.Text, at.Passage) && !IsComplement(at.Before) && Terms.IsGlossed(tokens, at.After));
        return isExplained ? features | QuotationFeatures.Explained : features;
    }

    private QuotationFeatures OfCue(Surroundings at, Attribution attribution)
    {
        var has = attribution.Features;
        var touches = (has & SpeakerFeatures.Touches) != 0;
        var features = touches ? QuotationFeatures.CueTouches : QuotationFeatures.CueInSentence;
        if (IsFindingOfDocument(attribution)) features |= QuotationFeatures.SpeechInSentence;
        else if ((has & SurelySaid) == 0) features |= QuotationFeatures.DoubtfulCue;
        if (touches && (has & SpeakerFeatures.QuotationLeadsOn) != 0
            && (has & (SpeakerFeatures.Speech | SpeakerFeatures.OftenSpeech)) != 0) features |= QuotationFeatures.LeadsToCue;
        if (IsNamed(at, attribution)) features |= QuotationFeatures.Named;
        if ((has & (SpeakerFeatures.Speech | SpeakerFeatures.AccordingTo)) == 0 && (has & NounThat) != NounThat) return features;
        features |= QuotationFeatures.SpeechInSentence;
        return IsComplement(at.Before) ? features | QuotationFeatures.Complement : features;
    }

    /// <summary>
    /// A verb behind the passage that tells nothing of how it came to be said: one that no table knows and no comma leads to (the “no
    /// geese” rule that Tibbs proposed), or that of a clause about a term (“goose duty,” which Tibbs describes).
    /// </summary>
    private bool TellsOfSomethingElse(Surroundings at, Attribution attribution, bool isTerm)
    {
        var has = attribution.Features;
        if ((has & (SpeakerFeatures.CueAfter | SpeakerFeatures.CueAfterInverted)) == 0) return false;
        return (isTerm && tokens.IsWordAt(at.After.Start, "which"))
            || ((has & SpeakerFeatures.UnknownVerb) != 0 && (has & SpeakerFeatures.QuotationLeadsOn) == 0);
    }

    /// <summary>A report that found the fence "thin": what a document does in words, it says.</summary>
    private bool IsFindingOfDocument(Attribution attribution) =>
        attribution.Phrase is { Kind: SpeakerKind.Noun } phrase && tokens.Tokens[phrase.Head].Is(WordClass.Document)
            && (attribution.Features & SpeakerFeatures.RarelySpeech) != 0;

    /// <summary>Somebody calls something so: called it "thin", cast them as "thin". A naming verb after it names something else.</summary>
    private bool IsNamed(Surroundings at, Attribution attribution)
    {
        const SpeakerFeatures after = SpeakerFeatures.CueAfter | SpeakerFeatures.CueAfterInverted;
        if ((attribution.Features & SpeakerFeatures.Naming) == 0 || (attribution.Features & after) != 0) return false;
        return (attribution.Features & SpeakerFeatures.SameSentence) != 0
            || (at.Before.End - attribution.Cue.End <= LongestNamed && !IsNameOfThing(at, attribution));
    }

    /// <summary>A play called “Thin”: it is the name of the noun before the verb. A gate that has been called “thin” is judged.</summary>
    private bool IsNameOfThing(Surroundings at, Attribution attribution)
    {
        const SpeakerFeatures namer = SpeakerFeatures.Person | SpeakerFeatures.Pronoun | SpeakerFeatures.Relative;
        var cue = attribution.Cue;
        return attribution.HasCue && cue.End == at.Before.End && (attribution.Features & SpeakerFeatures.Naming) != 0
            && ((attribution.Features & namer) == 0 || IsNameAmongPeople(at, cue.Start))
            && cue.Start > at.Before.Start && !tokens.Tokens[cue.Start - 1].Is(WordClass.Auxiliary);
    }

    /// <summary>The man they call “Thin”: behind its noun "they" are people in general, and what they call him is his name.</summary>
    private bool IsNameAmongPeople(Surroundings at, int cue) =>
        cue - 2 >= at.Before.Start && tokens.IsWordAt(cue - 1, "they") && tokens.Tokens[cue - 2].IsWord
            && !tokens.Tokens[cue - 2].Is(WordClass.Conjunction | WordClass.Relative | WordClass.Preposition | WordClass.Adverb);

    /// <summary>It completes a form of "be" or "feel": said the geese were "family", felt "betrayed", is not "a toy".</summary>
    private bool IsComplement(Extent before)
    {
        var i = before.End - 1;
        while (i > before.Start && IsDegree(i)) i--;
        return i >= before.Start && Links.Contains(tokens.WordAt(i).ToString());
    }

    private bool IsDegree(int i) =>
        tokens.IsWordAt(i, "not") || tokens.IsWordAt(i, "so") || tokens.IsWordAt(i, "too") || tokens.Tokens[i].Is(WordClass.Adverb);
}
