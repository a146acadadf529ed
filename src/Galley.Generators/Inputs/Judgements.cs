using System.Runtime.CompilerServices;
using Galley.Archives;
using Galley.Proofs;
using Galley.Stylebooks;

namespace Galley.Generators.Inputs;

/// <summary>
/// The last judgement of each reading, for as long as that lives. An article is judged again only where it was read anew, where the
/// stylebook has changed, or where what the other articles say of its names has.
/// </summary>
internal sealed class Judgements(Func<Reading, HouseStyle, Sequence<OddSpelling>, Sequence<Finding>> judge)
{
    /// <summary>Of articles by themselves, under the stylebook.</summary>
    public static readonly Judgements OfArticles = new((reading, house, _) => HouseProof.Read(reading, house));

    /// <summary>Of articles by the archive's others.</summary>
    public static readonly Judgements OfArchive = new(HouseProof.Read);

    private readonly ConditionalWeakTable<Reading, Judgement> _last = new();

    public Sequence<Finding> Of(Reading reading, HouseStyle house, Sequence<OddSpelling> odd)
    {
        if (_last.TryGetValue(reading, out var last) && last.Odd.Equals(odd) && last.Book.Equals(house.Book)) return last.Findings;
        var judgement = new Judgement(house.Book, odd, judge(reading, house, odd));
        _last.Remove(reading);
        _last.GetValue(reading, _ => judgement);
        return judgement.Findings;
    }

    private sealed record Judgement(Stylebook Book, Sequence<OddSpelling> Odd, Sequence<Finding> Findings);
}
