using Galley.Language;
using Galley.Manuscripts;

namespace Galley.Proofs;

/// <summary>Finds front matter keys that no property is read from but that look like one that is: GLY204.</summary>
internal static class KeyProof
{
    /// <summary>Shorter keys have too many neighbours that are words of their own ("data", "rate", "lane").</summary>
    private const int Shortest = 4;
    private const int ShortestWithOneEdit = 5;
    private const int ShortestWithTwoEdits = 8;

    // "Stats" is no "status", and "text" no "stet".
    private static readonly string[][] Properties = KnownKeys.All
        .Where(spellings => spellings != KnownKeys.Status && spellings != KnownKeys.Stet).ToArray();

    public static IEnumerable<Finding> Read(Manuscript manuscript)
    {
        foreach (var entry in manuscript.Head.Entries)
        {
            var key = entry.Key;
            if (key.Length < Shortest || key.Contains('.') || KnownKeys.PropertyOf(key) is not null) continue;
            if (Meant(key, manuscript.Head) is not { } meant) continue;
            yield return new()
            {
                Rule = Rules.UnknownKey,
                Extent = entry.KeyExtent,
                Message = Rules.UnknownKey.Format(key, meant),
                Suggestions = Sequence.Of(meant),
            };
        }
    }

    /// <summary>The known key that this one looks most like. One that the head has already is meant only if two letters are swapped.</summary>
    private static string? Meant(string key, FrontMatter head)
    {
        string? meant = null;
        var nearest = int.MaxValue;
        foreach (var spellings in Properties)
        {
            var isMissing = !KnownKeys.Find(head, spellings).Any();
            foreach (var spelling in spellings)
            {
                if (spelling.Contains('.') || spelling.Length < Shortest) continue;
                var distance = Spelling.Distance(key, spelling, LimitFor(key));
                var isNear = IsSwap(key, spelling) || (isMissing && distance <= LimitFor(key));
                if (!isNear || distance >= nearest) continue;
                (meant, nearest) = (spelling, distance);
            }
        }

        return meant;
    }

    private static int LimitFor(string key) => key.Length < ShortestWithOneEdit ? 0 : key.Length < ShortestWithTwoEdits ? 1 : 2;

    /// <summary>Whether two neighbouring letters have changed places and all else is the same.</summary>
    private static bool IsSwap(string key, string spelling)
    {
        if (key.Length != spelling.Length) return false;
        var at = 0;
        while (at < key.Length && IsSame(key[at], spelling[at])) at++;
        return at + 1 < key.Length
            && IsSame(key[at], spelling[at + 1])
            && IsSame(key[at + 1], spelling[at])
            && string.Compare(key, at + 2, spelling, at + 2, key.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    private static bool IsSame(char one, char other) => char.ToUpperInvariant(one) == char.ToUpperInvariant(other);
}
