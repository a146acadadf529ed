using Galley.Stylebooks;

namespace Galley.Archives;

/// <summary>
/// The people of an archive whose names begin with one word, among whom some may be one person. The stylebook may list somebody under
/// names that begin otherwise: then these are together here.
/// </summary>
internal sealed class Namesakes
{
    private readonly List<PersonInArticle> _people = [];

    /// <summary>Who is one person, as it was found last.</summary>
    private List<PersonGroup> _groups = [];

    public void Add(PersonInArticle one) => _people.Add(one);

    public void Remove(FiledArticle article, int index) =>
        _people.RemoveAt(_people.FindIndex(one => one.Article == article && one.Index == index));

    /// <summary>Finds anew who is one person. A group that comes out as before stays the same object.</summary>
    /// <param name="listed">Whom the stylebook knows by which folded name.</param>
    /// <param name="gone">Takes the groups that are no more.</param>
    /// <param name="come">Takes those that are new.</param>
    public void Regroup(IReadOnlyDictionary<string, ListedPerson> listed, List<PersonGroup> gone, List<PersonGroup> come)
    {
        _people.Sort();
        var before = _groups.ToDictionary(group => (group.Members[0].Article, group.Members[0].Index));
        _groups = UniteShorterNames(UniteListed(SameName(), listed));
        for (var i = 0; i < _groups.Count; i++)
        {
            var first = _groups[i].Members[0];
            if (before.TryGetValue((first.Article, first.Index), out var known) && known.IsSameAs(_groups[i]))
            {
                _groups[i] = known;
                before.Remove((first.Article, first.Index));
            }
            else
            {
                come.Add(_groups[i]);
            }
        }

        gone.AddRange(before.Values);
    }

    /// <summary>One group for each name, whatever its accents and its case; Tom of one article is not Tom of another.</summary>
    private List<PersonGroup> SameName()
    {
        var byName = new Dictionary<string, List<PersonGroup>>(StringComparer.Ordinal);
        var groups = new List<PersonGroup>();
        foreach (var one in _people)
        {
            if (!byName.TryGetValue(one.Key, out var same)) byName.Add(one.Key, same = []);
            if (!PersonGroup.IsGivenNameOnly(one.Key) && same.Find(group => group.CanBe(one)) is { } known)
            {
                known.Add(one);
                continue;
            }

            var group = new PersonGroup(one);
            same.Add(group);
            groups.Add(group);
        }

        return groups;
    }

    /// <summary>The names that the stylebook lists for one person are one person's.</summary>
    private static List<PersonGroup> UniteListed(List<PersonGroup> groups, IReadOnlyDictionary<string, ListedPerson> listed)
    {
        if (listed.Count == 0) return groups;
        var known = new Dictionary<ListedPerson, PersonGroup>();
        var kept = new List<PersonGroup>();
        foreach (var group in groups)
        {
            if (!listed.TryGetValue(group.Key, out var person))
            {
                kept.Add(group);
            }
            else if (!known.TryGetValue(person, out var one))
            {
                known.Add(person, group);
                group.Listed = person;
                kept.Add(group);
            }
            else if (one.IsApartFrom(group))
            {
                one.Absorb(group);
            }
            else
            {
                kept.Add(group);
            }
        }

        return kept;
    }

    /// <summary>"Kim Kardashian" is "Kim Kardashian West", if nobody else could be meant.</summary>
    private static List<PersonGroup> UniteShorterNames(List<PersonGroup> groups)
    {
        var full = groups.Where(group => !group.IsLone)
            .OrderByDescending(group => group.Words.Length).ThenBy(group => group.Key, StringComparer.Ordinal);
        var longer = new Dictionary<string, List<PersonGroup>>(StringComparer.Ordinal);
        var kept = new List<PersonGroup>(groups.Where(group => group.IsLone));
        foreach (var group in full)
        {
            if (OnlyLonger(longer, group) is { } person)
            {
                person.Absorb(group);
                continue;
            }

            kept.Add(group);
            foreach (var word in group.Words.Skip(1).Distinct())
            {
                var start = group.Words[0] + " " + word;
                if (!longer.TryGetValue(start, out var others)) longer.Add(start, others = []);
                others.Add(group);
            }
        }

        return kept;
    }

    private static PersonGroup? OnlyLonger(Dictionary<string, List<PersonGroup>> longer, PersonGroup group)
    {
        if (!longer.TryGetValue(group.Words[0] + " " + group.Words[1], out var others)) return null;
        var candidates = others.FindAll(group.IsShortFor);
        return candidates.Count == 1 && candidates[0].CanBe(group) ? candidates[0] : null;
    }
}
