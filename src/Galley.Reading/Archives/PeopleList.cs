namespace Galley.Archives;

/// <summary>The people of an archive in order, each with a name in code.</summary>
internal sealed class PeopleList
{
    private readonly Dictionary<PersonGroup, Listed> _byGroup = [];
    private readonly Dictionary<string, List<Listed>> _byWanted = new(StringComparer.Ordinal);
    private List<Listed> _inOrder = [];

    public Sequence<ArchivedPerson> People { get; private set; } = Sequence<ArchivedPerson>.Empty;

    /// <summary>Takes people out and in.</summary>
    /// <param name="gone">Who is out; those who never were in as well.</param>
    /// <param name="come">Who is in, with all who are the same person.</param>
    public void Update(IEnumerable<PersonGroup> gone, IReadOnlyDictionary<PersonGroup, PersonGroup> come)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var isOut = new HashSet<Listed>();
        foreach (var group in gone)
        {
            if (!_byGroup.TryGetValue(group, out var one)) continue;
            _byGroup.Remove(group);
            _byWanted[one.Wanted].Remove(one);
            names.Add(one.Wanted);
            isOut.Add(one);
        }

        var added = new List<Listed>(come.Count);
        foreach (var pair in come)
        {
            var one = new Listed(pair.Value);
            _byGroup.Add(pair.Key, one);
            if (!_byWanted.TryGetValue(one.Wanted, out var same)) _byWanted.Add(one.Wanted, same = []);
            same.Add(one);
            names.Add(one.Wanted);
            added.Add(one);
        }

        if (names.Count == 0) return;
        foreach (var name in names) GiveNames(name);
        added.Sort();
        _inOrder = Merge(_inOrder.FindAll(one => !isOut.Contains(one)), added);
        People = _inOrder.Select(one => one.Person).ToSequence();
    }

    /// <summary>Those who want one name get it in their order. No two of those who want different ones can get the same.</summary>
    private void GiveNames(string wanted)
    {
        var all = _byWanted[wanted];
        if (all.Count == 0) _byWanted.Remove(wanted);
        all.Sort();
        var names = new UniqueNames(Reserved);
        foreach (var one in all)
        {
            var name = names.Take(wanted);
            if (one.Person.Identifier != name) one.Person = one.Person with { Identifier = name };
        }
    }

    private static readonly string[] Reserved = [.. UniqueNames.ObjectMembers, "All", "Find", "People"];

    private static List<Listed> Merge(List<Listed> left, List<Listed> right)
    {
        var merged = new List<Listed>(left.Count + right.Count);
        var at = 0;
        foreach (var one in right)
        {
            while (at < left.Count && left[at].CompareTo(one) < 0) merged.Add(left[at++]);
            merged.Add(one);
        }

        merged.AddRange(left.GetRange(at, left.Count - at));
        return merged;
    }

    /// <summary>A person in the list; ordered by name, and those of one name by where they come first.</summary>
    private sealed class Listed : IComparable<Listed>
    {
        private readonly PersonInArticle _first;

        public Listed(PersonGroup group)
        {
            Person = group.ToPerson();
            Wanted = ContentNames.OfPerson(Person.Name);
            _first = group.Members[0];
        }

        public ArchivedPerson Person { get; set; }

        /// <summary>The name in code that the person's name makes.</summary>
        public string Wanted { get; }

        public int CompareTo(Listed other) =>
            string.CompareOrdinal(Person.Name, other.Person.Name) is not 0 and var order ? order : _first.CompareTo(other._first);
    }
}
