using Galley.Language;
using Galley.Stylebooks;

namespace Galley.Archives;

/// <summary>
/// The names of an archive whose spelling the archive's other articles speak against. Linear in the number of names: two names meet only
/// where one slip makes the one of the other.
/// </summary>
public sealed class ArchiveSpellings
{
    public static readonly ArchiveSpellings None = new([]);

    private readonly Dictionary<string, OddSpelling> _odd;

    private ArchiveSpellings(Dictionary<string, OddSpelling> odd) => _odd = odd;

    public static ArchiveSpellings Of(IEnumerable<ArchiveEntry> entries, HouseStyle house)
    {
        var census = NameCensus.Of(entries.ToList());
        var odd = new Dictionary<string, OddSpelling>(StringComparer.Ordinal);
        foreach (var name in census.Names)
            if (name.IsWhole && census.MeantBy(name, house) is { } spelling) odd.Add(name.Key, spelling);
        return new(odd);
    }

    /// <summary>Those of an article's names that are odd, in the order of its people; most articles have none.</summary>
    public Sequence<OddSpelling> In(ArchiveEntry entry)
    {
        if (_odd.Count == 0) return Sequence<OddSpelling>.Empty;
        var found = new List<OddSpelling>();
        foreach (var person in entry.People)
            if (_odd.TryGetValue(Spelling.Fold(person.Name), out var spelling)) found.Add(spelling);
        return found.ToSequence();
    }
}
