using Galley.Explanations;

namespace Galley.Quotations;

/// <summary>How much each feature counts. Set by hand; a passage above 0 is a quotation.</summary>
internal static class QuotationWeights
{
    /// <summary>What a passage starts from: three words or more in marks are mostly somebody's.</summary>
    private const double Bias = 0.1;

    private static readonly WeightTable Table = WeightTable.Of<QuotationFeatures>(
    [
        (QuotationFeatures.CueTouches, 2.0),
        (QuotationFeatures.CueInSentence, 1.2),
        (QuotationFeatures.SpeechInSentence, 1.0),
        (QuotationFeatures.Named, 1.5),
        (QuotationFeatures.Complement, 0.8),
        (QuotationFeatures.LeadsToCue, 1.5),
        (QuotationFeatures.DoubtfulCue, -0.8),

        (QuotationFeatures.OneWord, -2.65),
        (QuotationFeatures.TwoWords, -1.95),
        (QuotationFeatures.FiveWordsOrMore, 1.0),
        (QuotationFeatures.TwelveWordsOrMore, 1.5),
        (QuotationFeatures.HasFirstOrSecondPerson, 1.0),
        (QuotationFeatures.EndsAsSpeech, 0.5),
        (QuotationFeatures.IsSentence, 1.2),
        (QuotationFeatures.SingleMarks, -1.0),

        (QuotationFeatures.OpensParagraph, 0.5),
        (QuotationFeatures.InHeadline, -1.0),
        (QuotationFeatures.Continues, 4.0),
        (QuotationFeatures.FollowsAtOnce, 1.0),
        (QuotationFeatures.TakesTurn, 2.0),

        (QuotationFeatures.LabelBefore, -2.5),
        (QuotationFeatures.LabelAfter, -4.0),
        (QuotationFeatures.OnASign, -6.0),
        (QuotationFeatures.DeterminerBefore, -1.2),
        (QuotationFeatures.Explained, -4.0),
        (QuotationFeatures.TiedToOwnWords, -1.7),
    ]);

    public static double Score(QuotationFeatures features) => Table.Score((long)features, Bias);

    /// <summary>What the score is the sum of.</summary>
    public static IEnumerable<Reason> Reasons(QuotationFeatures features) =>
        Table.Reasons((long)features).Prepend(new(nameof(Bias), Bias));
}
