using Galley.Language;

namespace Galley.Proofs;

/// <summary>Tells whether one key may be a misspelling of another.</summary>
internal static class NearKeys
{
    /// <summary>Shorter keys have too many neighbours that are words of their own ("data", "rate", "lane").</summary>
    private const int Shortest = 4;
    private const int ShortestWithOneEdit = 5;
    private const int ShortestWithTwoEdits = 8;

    /// <summary>In edits; null where the keys are too far apart.</summary>
    /// <param name="isMissing">
    /// Whether the other key is not there. If it is, nothing less than two swapped letters is a misspelling of it.
    /// </param>
    public static int? Distance(string key, string other, bool isMissing)
    {
        if (key.Length < Shortest || other.Length < Shortest) return null;
        if (IsSwap(key, other)) return 1;
        var limit = key.Length < ShortestWithOneEdit ? 0 : key.Length < ShortestWithTwoEdits ? 1 : 2;
        return isMissing && Spelling.Distance(key, other, limit) is var distance && distance <= limit ? distance : null;
    }

    /// <summary>The key among these that is meant by a misspelled one; null where none is near.</summary>
    public static string? Nearest(string key, IEnumerable<string> others)
    {
        string? nearest = null;
        var shortest = int.MaxValue;
        foreach (var other in others)
        {
            if (Distance(key, other, isMissing: true) is not { } distance || distance >= shortest) continue;
            (nearest, shortest) = (other, distance);
        }

        return nearest;
    }

    /// <summary>Whether two neighbouring letters have changed places and all else is the same.</summary>
    private static bool IsSwap(string key, string other)
    {
        if (key.Length != other.Length) return false;
        var at = 0;
        while (at < key.Length && IsSame(key[at], other[at])) at++;
        return at + 1 < key.Length
            && IsSame(key[at], other[at + 1])
            && IsSame(key[at + 1], other[at])
            && string.Compare(key, at + 2, other, at + 2, key.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    private static bool IsSame(char one, char other) => char.ToUpperInvariant(one) == char.ToUpperInvariant(other);
}
