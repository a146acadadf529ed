using Galley.Lexicon;

namespace Galley.Proofs.Names;

/// <summary>How much a spelling looks like a name: how common its sequences of letters are among the known names.</summary>
internal static class Plausibility
{
    private const int Letters = 28;

    private static readonly Lazy<int[]> Counted = new(Count);

    /// <summary>Mean commonness of the three-letter sequences, edges included: about 0 (none occurs) to 8.</summary>
    public static double Of(string spelling)
    {
        var counts = Counted.Value;
        double sum = 0;
        var sequences = 0;
        foreach (var at in Sequences(spelling))
        {
            sum += Math.Log(1 + counts[at]);
            sequences++;
        }

        return sum / sequences;
    }

    /// <summary>Whether three letters stand in a row that no known name has so, the edges included.</summary>
    public static bool IsImpossible(string spelling)
    {
        foreach (var at in Sequences(spelling))
            if (Counted.Value[at] == 0) return true;
        return false;
    }

    private static int[] Count()
    {
        var counts = new int[Letters * Letters * Letters];
        foreach (var table in new[] { "family-names", "given-names" })
            foreach (var row in DataFile.Rows(table))
                foreach (var at in Sequences(Language.Spelling.Fold(row.Key))) counts[at]++;
        return counts;
    }

    private static IEnumerable<int> Sequences(string spelling)
    {
        int last = 0, before = 0;
        for (var i = 0; i <= spelling.Length; i++)
        {
            var letter = i == spelling.Length ? 0 : spelling[i] is >= 'a' and <= 'z' ? spelling[i] - 'a' + 1 : Letters - 1;
            yield return ((before * Letters) + last) * Letters + letter;
            (before, last) = (last, letter);
        }
    }
}
