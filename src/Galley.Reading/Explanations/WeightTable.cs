using System.Globalization;
using System.Runtime.CompilerServices;

namespace Galley.Explanations;

/// <summary>How much each feature counts that speaks for a decision, or against it: what scores it, and what its reasons are.</summary>
internal sealed class WeightTable
{
    private readonly Row[] _rows;

    private WeightTable(Row[] rows) => _rows = rows;

    /// <param name="Bits">The feature among the flags.</param>
    private readonly record struct Row(long Bits, double Weight, Enum Feature);

    public static WeightTable Of<TFeature>((TFeature Feature, double Weight)[] weights)
        where TFeature : struct, Enum
    {
        var rows = new Row[weights.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            var (feature, weight) = weights[i];
            rows[i] = new(Convert.ToInt64(feature, CultureInfo.InvariantCulture), weight, feature);
        }

        return new(rows);
    }

    /// <summary>The weights of all features that are there, and what the decision starts from.</summary>
    /// <param name="features">Flags of the table's type.</param>
    [MethodImpl(Hot.Path)]
    public double Score(long features, double start = 0)
    {
        var score = start;
        foreach (var row in _rows)
            if ((features & row.Bits) != 0) score += row.Weight;
        return score;
    }

    /// <summary>What the score is the sum of, without what it starts from.</summary>
    public IEnumerable<Reason> Reasons(long features)
    {
        foreach (var row in _rows)
            if ((features & row.Bits) != 0) yield return new(row.Feature.ToString(), row.Weight);
    }
}
