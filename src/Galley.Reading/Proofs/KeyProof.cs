using Galley.Manuscripts;

namespace Galley.Proofs;

/// <summary>Finds front matter keys that no property is read from but that look like one that is: GLY204.</summary>
internal static class KeyProof
{
    // "Stats" is no "status", and "text" no "stet".
    private static readonly string[][] Properties = KnownKeys.All
        .Where(spellings => spellings != KnownKeys.Status && spellings != KnownKeys.Stet).ToArray();

    public static IEnumerable<Finding> Read(Manuscript manuscript)
    {
        foreach (var entry in manuscript.Head.Entries)
        {
            var key = entry.Key;
            if (key.Contains('.') || KnownKeys.PropertyOf(key) is not null) continue;
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

    /// <summary>
    /// The known key that this one looks most like. One that the head has already is meant only if two letters are swapped.
    /// </summary>
    private static string? Meant(string key, FrontMatter head)
    {
        string? meant = null;
        var nearest = int.MaxValue;
        foreach (var spellings in Properties)
        {
            var isMissing = !KnownKeys.Find(head, spellings).Any();
            foreach (var spelling in spellings)
            {
                if (spelling.Contains('.')) continue;
                if (NearKeys.Distance(key, spelling, isMissing) is not { } distance || distance >= nearest) continue;
                (meant, nearest) = (spelling, distance);
            }
        }

        return meant;
    }
}
