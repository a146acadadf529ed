using System.Globalization;

namespace Galley.CodeFixes;

/// <summary>
/// Names one kind of action everywhere: the suggestion of a certain rank of a certain rule. So "fix all" takes the best suggestion of
/// every finding of the rule where the best one was chosen.
/// </summary>
internal static class EquivalenceKeys
{
    public static string Of(string diagnosticId, int rank) => diagnosticId + "#" + rank.ToString(CultureInfo.InvariantCulture);

    /// <summary>The rank in such a key; that of the best suggestion where the key is none of ours.</summary>
    public static int RankOf(string? key)
    {
        var digits = key is null ? "" : key.Substring(key.IndexOf('#') + 1);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var rank) ? rank : 0;
    }
}
