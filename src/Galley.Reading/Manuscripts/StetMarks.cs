namespace Galley.Manuscripts;

/// <summary>
/// What the manuscript asks to let stand: <c>&lt;!-- stet --&gt;</c> a range, <c>&lt;!-- stet: Word --&gt;</c> and front matter
/// <c>stet: [Word]</c> a word anywhere in it.
/// </summary>
/// <param name="Ranges">Ranges of the source in which nothing is reported.</param>
/// <param name="Words">Words let stand, compared as whole tokens, case-sensitive.</param>
public sealed record StetMarks(Sequence<Extent> Ranges, Sequence<string> Words)
{
    public static readonly StetMarks None = new(Sequence<Extent>.Empty, Sequence<string>.Empty);

    /// <summary>Whether a finding at <paramref name="sourceExtent"/> about <paramref name="word"/> is to be dropped.</summary>
    public bool LetsStand(Extent sourceExtent, string word)
    {
        foreach (var range in Ranges)
            if (range.Overlaps(sourceExtent)) return true;
        foreach (var stet in Words)
            if (string.Equals(stet, word, StringComparison.Ordinal)) return true;
        return false;
    }
}
