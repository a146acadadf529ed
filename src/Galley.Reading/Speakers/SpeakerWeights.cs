using Galley.Explanations;

namespace Galley.Speakers;

/// <summary>How much each feature counts. Set by hand.</summary>
internal static class SpeakerWeights
{
    /// <summary>Each token between cue and quotation takes this much away.</summary>
    private const double PerToken = 0.12;

    private static readonly WeightTable Table = WeightTable.Of<SpeakerFeatures>(
    [
        (SpeakerFeatures.CueAfter, 3.0),
        (SpeakerFeatures.CueAfterInverted, 3.2),
        (SpeakerFeatures.CueBefore, 2.2),
        (SpeakerFeatures.ColonOnly, 2.0),
        (SpeakerFeatures.AccordingTo, 3.0),
        (SpeakerFeatures.CueNoun, 1.9),
        (SpeakerFeatures.DashAfter, 2.5),
        (SpeakerFeatures.Touches, 1.5),
        (SpeakerFeatures.QuotationLeadsOn, 2.0),
        (SpeakerFeatures.QuotationEnded, -4.5),
        (SpeakerFeatures.Introduces, 1.0),
        (SpeakerFeatures.SentenceEnded, -2.5),
        (SpeakerFeatures.ThatClause, 1.5),

        (SpeakerFeatures.Speech, 2.0),
        (SpeakerFeatures.OftenSpeech, 1.0),
        (SpeakerFeatures.RarelySpeech, -0.5),
        (SpeakerFeatures.UnknownVerb, -2.0),

        (SpeakerFeatures.Person, 1.0),
        (SpeakerFeatures.Pronoun, 1.0),
        (SpeakerFeatures.PersonNoun, 0.8),
        (SpeakerFeatures.OtherNoun, -0.3),
        (SpeakerFeatures.Organisation, 0.2),
        (SpeakerFeatures.ItOrI, -0.5),
        (SpeakerFeatures.Relative, -0.7),

        (SpeakerFeatures.SpokeBefore, 1.2),
        (SpeakerFeatures.SentenceBefore, 1.4),
        (SpeakerFeatures.ParagraphBefore, 0.4),
        (SpeakerFeatures.SentenceAfter, 0.3),
        (SpeakerFeatures.SameParagraph, 0.8),
        (SpeakerFeatures.TakesTurn, 2.0),
        (SpeakerFeatures.IntroducesNext, -2.5),
        (SpeakerFeatures.SubjectOfSentence, 0.3),
        (SpeakerFeatures.SameSentence, 4.0),

        (SpeakerFeatures.BeforeMainClause, -2.0),
        (SpeakerFeatures.MainClauseAfter, -4.0),
        (SpeakerFeatures.Reported, -2.5),
        (SpeakerFeatures.Perceived, 3.0),
    ]);

    public static double Score(SpeakerFeatures features, int distance) => Table.Score((long)features, -PerToken * distance);

    /// <summary>What the score is the sum of.</summary>
    public static IEnumerable<Reason> Reasons(SpeakerFeatures features, int distance)
    {
        var reasons = Table.Reasons((long)features);
        return distance == 0 ? reasons : reasons.Prepend(new("Distance", -PerToken * distance));
    }
}
