using Galley.Stylebooks;

namespace Galley.Archives;

/// <summary>
/// The people of an archive whose names begin with one word, among whom some may be one person. The stylebook may list somebody under
/// names that begin otherwise: then these are together here.
/// </summary>
internal sealed class Namesakes
{
    private readonly Dictionary<string, SameName> _byName = new(StringComparer.Ordinal);

    /// <summary>Who is one person, as it was found last.</summary>
    private List<PersonGroup> _groups = [];

    public void Add(PersonInArticle one)
    {
        if (!_byName.TryGetValue(one.Key, out var same)) _byName.Add(one.Key, same = new());
        same.Add(one);
    }

    public void Remove(PersonInArticle one)
    {
        _byName[one.Key].Remove(one.Article, one.Index);
        if (_byName[one.Key].IsEmpty) _byName.Remove(one.Key);
    }

    /// <summary>Finds anew who is one person. A group that comes out as before stays the same object.</summary>
    /// <param name="listed">Whom the stylebook knows by which folded name.</param>
    /// <param name="gone">Takes the groups that are no more.</param>
    /// <param name="come">Takes those that are new.</param>
    public void Regroup(IReadOnlyDictionary<string, ListedPerson> listed, List<PersonGroup> gone, List<PersonGroup> come)
    {
        var before = _groups.ToDictionary(group => (group.Members[0].Article, group.Members[0].Index));
        _groups = UniteShorterNames(UniteListed(ByName(), listed));
        for (var i = 0; i < _groups.Count; i++)
        {
            var first = _groups[i].Members[0];
            if (before.TryGetValue((first.Article, first.Index), out var known) && (known == _groups[i] || known.IsSameAs(_groups[i])))
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

    /// <summary>The groups of each name, in the order of articles.</summary>
    private List<PersonGroup> ByName() => _byName.Values.SelectMany(same => same.Groups).OrderBy(group => group.Members[0]).ToList();

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
                one = group.Opened();
                one.Listed = person;
                known.Add(person, one);
                kept.Add(one);
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
        var longer = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var kept = new List<PersonGroup>(groups.Where(group => group.IsLone));
        foreach (var group in full)
        {
            if (OnlyLonger(longer, kept, group) is >= 0 and var place)
            {
                kept[place] = kept[place].Opened();
                kept[place].Absorb(group);
                continue;
            }

            foreach (var word in group.Words.Skip(1).Distinct())
            {
                var start = group.Words[0] + " " + word;
                if (!longer.TryGetValue(start, out var others)) longer.Add(start, others = []);
                others.Add(kept.Count);
            }

            kept.Add(group);
        }

        return kept;
    }

    /// <summary>The place among those kept of the only one for whom the name is short; -1 where there is none, or several.</summary>
    private static int OnlyLonger(Dictionary<string, List<int>> longer, List<PersonGroup> kept, PersonGroup group)
    {
        if (!longer.TryGetValue(group.Words[0] + " " + group.Words[1], out var others)) return -1;
        var candidates = others.FindAll(place => group.IsShortFor(kept[place]));
        return candidates.Count == 1 && kept[candidates[0]].CanBe(group) ? candidates[0] : -1;
    }
}
