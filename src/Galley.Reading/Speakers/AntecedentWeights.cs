using Galley.Explanations;

namespace Galley.Speakers;

/// <summary>How much each feature counts. Set by hand.</summary>
internal static class AntecedentWeights
{
    /// <summary>What a mention loses for each token and each paragraph between it and the pronoun.</summary>
    private const double PerToken = 0.015;
    private const double PerParagraph = 0.7;

    private static readonly WeightTable Table = WeightTable.Of<AntecedentFeatures>(
    [
        (AntecedentFeatures.Subject, 1.2),
        (AntecedentFeatures.SpokeLast, 0.5),
        (AntecedentFeatures.Speaks, 0.4),
        (AntecedentFeatures.GenderUnknown, -1.5),
        (AntecedentFeatures.Quoted, -2.5),
        (AntecedentFeatures.Possessive, -0.3),
    ]);

    public static double Score(AntecedentFeatures features, int distance, int paragraphs) =>
        Table.Score((long)features, -PerToken * distance - PerParagraph * paragraphs);

    /// <summary>What the score is the sum of.</summary>
    public static IEnumerable<Reason> Reasons(AntecedentFeatures features, int distance, int paragraphs)
    {
        yield return new("Distance", -PerToken * distance);
        if (paragraphs > 0) yield return new("Paragraphs", -PerParagraph * paragraphs);
        foreach (var reason in Table.Reasons((long)features)) yield return reason;
    }
}
