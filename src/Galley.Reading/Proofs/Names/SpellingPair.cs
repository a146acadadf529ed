namespace Galley.Proofs.Names;

/// <summary>
/// Two spellings of which one may be a misspelling of the other, with the evidence of both. A half of the full name that both share
/// ("Huma Abedin", "Human Abedin") is judged alone: what else the two spellings name is no evidence then.
/// </summary>
internal sealed class SpellingPair
{
    /// <param name="wrong">The one that may be wrong.</param>
    /// <param name="right">The one that may be meant.</param>
    /// <param name="slip">How the first comes from the second.</param>
    public SpellingPair(SpelledName wrong, SpelledName right, Slip slip)
    {
        (Wrong, Right, Slip) = (wrong, right, slip);
        var before = Shared(wrong, right, p => p.Before);
        var after = Shared(wrong, right, p => p.After);
        SharesHalf = before.Count > 0 || after.Count > 0;
        WrongPlaces = SharesHalf ? wrong.Places.FindAll(IsShared) : wrong.Places;
        RightPlaces = SharesHalf ? right.Places.FindAll(IsShared) : right.Places;
        SharesTitle = Shared(wrong, right, p => p.Title).Count > 0;
        HasOtherHalf = !SharesHalf && (AreApart(p => p.Before) || AreApart(p => p.After)
            || (wrong.IsGivenName && right.IsFamilyName) || (wrong.IsFamilyName && right.IsGivenName));

        bool IsShared(NamePlace place) => (place.Before is { } b && before.Contains(b)) || (place.After is { } a && after.Contains(a));
        bool AreApart(Func<NamePlace, string?> half) => wrong.Places.Exists(p => half(p) is not null) && right.Places.Exists(p => half(p) is not null);
    }

    public SpelledName Wrong { get; }

    public SpelledName Right { get; }

    public Slip Slip { get; }

    /// <summary>Both stand beside the same other half of a full name.</summary>
    public bool SharesHalf { get; }

    /// <summary>The same title stands before both.</summary>
    public bool SharesTitle { get; }

    /// <summary>Both stand in full names, and the other halves differ, or one is a given and one a family name: two people.</summary>
    public bool HasOtherHalf { get; }

    /// <summary>The places that are in question: those with the shared half, else all.</summary>
    public List<NamePlace> WrongPlaces { get; }

    public List<NamePlace> RightPlaces { get; }

    /// <summary>Whether the right spelling stands at least so many times as often as the wrong one.</summary>
    public bool Outnumbers(int times) => RightPlaces.Count >= WrongPlaces.Count * times;

    /// <summary>The pair with its sides changed.</summary>
    public SpellingPair Turned() => new(Right, Wrong, Slip);

    private static HashSet<string> Shared(SpelledName one, SpelledName other, Func<NamePlace, string?> half)
    {
        var shared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var place in one.Places)
            if (half(place) is { } name) shared.Add(name);
        shared.IntersectWith(other.Places.Select(half).OfType<string>());
        return shared;
    }
}
