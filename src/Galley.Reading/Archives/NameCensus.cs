using Galley.Language;
using Galley.People;
using Galley.Stylebooks;

namespace Galley.Archives;

/// <summary>Every name of an archive with the articles that have it.</summary>
internal sealed class NameCensus
{
    /// <summary>Fewer articles are no custom.</summary>
    private const int FewestForFullName = 3;
    private const int FewestForLoneName = 10;

    /// <summary>How many times more often the right spelling stands than the wrong one.</summary>
    private const int Majority = 5;

    private readonly List<ArchiveEntry> _entries;
    private readonly Dictionary<string, CountedName> _byKey = new(StringComparer.Ordinal);

    /// <summary>The names that enough articles have to speak against others.</summary>
    private readonly Lazy<NearSpellings<CountedName>> _customs;

    /// <summary>All of them.</summary>
    private readonly Lazy<NearSpellings<CountedName>> _all;

    private NameCensus(List<ArchiveEntry> entries)
    {
        _entries = entries;
        _customs = new(() => Near(Names.Where(name => name.Articles.Count >= FewestForFullName)));
        _all = new(() => Near(Names));
    }

    public IEnumerable<CountedName> Names => _byKey.Values;

    public static NameCensus Of(List<ArchiveEntry> entries)
    {
        var census = new NameCensus(entries);
        for (var article = 0; article < entries.Count; article++)
            foreach (var person in entries[article].People) census.Count(person, article);
        return census;
    }

    /// <summary>What an odd name is meant for: the commonest name that it is a slip for; null where there is none.</summary>
    public OddSpelling? MeantBy(CountedName name, HouseStyle house)
    {
        if (house.Lists(name.Text)) return null;
        OddSpelling? meant = null;
        foreach (var other in _customs.Value.Near(name.Key))
        {
            if (other.Articles.Count <= (meant?.Articles ?? 0) || !IsCustom(other, name) || !name.CanBe(other)) continue;
            if (NameSlip.Between(name.Text, other.Text) is not { } slip) continue;
            if (house.AreBothRight(name.Text, other.Text) || house.AreBothRight(name.WordOf(slip.Wrong), slip.Right)) continue;
            var first = _entries[other.Articles[0]];
            meant = new(name.Key, slip.Wrong, slip.Right, other.Articles.Count, first.Path, first.File);
        }

        return meant;
    }

    /// <summary>
    /// Whether enough articles have that full name, and no other that may be meant for the same person and is not much rarer.
    /// </summary>
    public bool IsSettled(string key)
    {
        var name = _byKey[key];
        return !name.IsLone
            && name.Articles.Count >= FewestForFullName
            && _all.Value.Near(key).All(other => other == name || IsCustom(name, other) || !AreRivals(name, other));
    }

    private static bool AreRivals(CountedName name, CountedName other) => name.CanBe(other)
        && (NameSlip.Between(name.Text, other.Text) is not null || NameSlip.Between(other.Text, name.Text) is not null);

    private static NearSpellings<CountedName> Near(IEnumerable<CountedName> names) => new(names.Select(name => (name.Key, name)));

    private static bool IsCustom(CountedName other, CountedName name) =>
        other.Articles.Count >= (name.IsLone ? FewestForLoneName : FewestForFullName)
        && other.Articles.Count >= Majority * name.Articles.Count;

    private void Count(PersonDigest person, int article)
    {
        Count(person.Name, person, article);

        // Other articles' names are held against the words of this one, and against its other forms.
        foreach (var form in NameSlip.Words(person.Name).Concat(person.Aliases))
            if (form != person.Name) Count(form, person, article, isWhole: false);
    }

    private void Count(string text, PersonDigest person, int article, bool isWhole = true)
    {
        var key = Spelling.Fold(text);
        if (!_byKey.TryGetValue(key, out var name)) _byKey.Add(key, name = new(key, text));
        name.Add(article, person.Pronoun, isWhole);
    }
}
