namespace Galley.Archives;

/// <summary>
/// People known by one word, beside those of full names: a lone "Kardashian" is she whom another article calls so too, if nobody else of
/// that name is known.
/// </summary>
internal sealed class LoneNames
{
    /// <summary>The people of full names by each word that they are called by.</summary>
    private readonly Dictionary<string, List<PersonGroup>> _bearers = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<PersonGroup>> _lone = new(StringComparer.Ordinal);

    /// <summary>The only bearer of a word that somebody is known by alone.</summary>
    private readonly Dictionary<string, PersonGroup> _owners = new(StringComparer.Ordinal);

    /// <summary>Takes groups in and out.</summary>
    /// <returns>
    /// Whom this changes: the groups whose people are no more, and those that are people now, with all who turned out to be them.
    /// </returns>
    public (HashSet<PersonGroup> Gone, Dictionary<PersonGroup, PersonGroup> Come) Update(List<PersonGroup> gone, List<PersonGroup> come)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in gone) words.UnionWith(group.IsLone ? Take(_lone, group, [group.Key]) : Take(_bearers, group, WordsOf(group)));
        foreach (var group in come) words.UnionWith(group.IsLone ? Put(_lone, group, [group.Key]) : Put(_bearers, group, WordsOf(group)));

        var full = new HashSet<PersonGroup>(come.Where(group => !group.IsLone));
        foreach (var word in words)
        {
            if (_owners.TryGetValue(word, out var before)) full.Add(before);
            _owners.Remove(word);
            if (!_lone.ContainsKey(word) || !_bearers.TryGetValue(word, out var bearers) || bearers.Count > 1) continue;
            _owners.Add(word, bearers[0]);
            full.Add(bearers[0]);
        }

        full.ExceptWith(gone);
        return Unite(full, words, gone);
    }

    private (HashSet<PersonGroup> Gone, Dictionary<PersonGroup, PersonGroup> Come) Unite(
        HashSet<PersonGroup> full, HashSet<string> words, List<PersonGroup> gone)
    {
        var affected = new HashSet<PersonGroup>(words.Where(_lone.ContainsKey).SelectMany(word => _lone[word]));
        var people = new Dictionary<PersonGroup, PersonGroup>();
        var united = new HashSet<PersonGroup>();
        foreach (var person in full)
        {
            var theirs = WordsOf(person).Where(word => _owners.TryGetValue(word, out var owner) && owner == person)
                .SelectMany(word => _lone[word]).OrderBy(group => group.Members[0]).ToList();
            affected.UnionWith(theirs);
            people.Add(person, theirs.Count == 0 ? person : person.With(theirs, united));
        }

        foreach (var group in affected)
            if (!united.Contains(group)) people.Add(group, group);
        var all = new HashSet<PersonGroup>(gone);
        all.UnionWith(full);
        all.UnionWith(affected);
        return (all, people);
    }

    private static IEnumerable<string> WordsOf(PersonGroup group) => group.Words.Concat(group.AliasKeys).Distinct();

    private static IEnumerable<string> Put(Dictionary<string, List<PersonGroup>> index, PersonGroup group, IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (!index.TryGetValue(word, out var groups)) index.Add(word, groups = []);
            groups.Add(group);
            yield return word;
        }
    }

    private static IEnumerable<string> Take(Dictionary<string, List<PersonGroup>> index, PersonGroup group, IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            index[word].Remove(group);
            if (index[word].Count == 0) index.Remove(word);
            yield return word;
        }
    }
}
