namespace Galley.Manuscripts;

/// <summary>
/// What the manuscript asks to let stand: <c>&lt;!-- stet --&gt;</c> a range, <c>&lt;!-- stet: Word --&gt;</c> and front matter
/// <c>stet: [Word]</c> a word anywhere in it.
/// </summary>
/// <param name="Ranges">Ranges of the source in which nothing is reported, in order of their ends.</param>
/// <param name="Words">Words let stand, compared as whole tokens, case-sensitive.</param>
public sealed record StetMarks(Sequence<Extent> Ranges, Sequence<string> Words)
{
    public static readonly StetMarks None = new(Sequence<Extent>.Empty, Sequence<string>.Empty);

    /// <summary>Whether a finding at <paramref name="sourceExtent"/> about <paramref name="word"/> is to be dropped.</summary>
    public bool LetsStand(Extent sourceExtent, string word)
    {
        if (FirstRangeBehind(sourceExtent.Start) is { } range && range.Overlaps(sourceExtent)) return true;
        foreach (var stet in Words)
            if (string.Equals(stet, word, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>The first range that ends behind the offset; null where none does.</summary>
    private Extent? FirstRangeBehind(int offset)
    {
        int low = 0, high = Ranges.Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (Ranges[middle].End <= offset) low = middle + 1;
            else high = middle;
        }

        return low < Ranges.Count ? Ranges[low] : null;
    }
}
