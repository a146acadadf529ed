using Galley.Language;
using Galley.Stylebooks;

namespace Galley.Archives;

/// <summary>
/// Finds who is the same person in several articles. People who are kept apart wrongly are a blemish, people who are taken for one
/// wrongly are a libel: so what is not certain stays apart, and two people of one article are never united.
/// </summary>
internal static class PeopleAcross
{
    public static Sequence<ArchivedPerson> Of(Sequence<ArchiveEntry> entries, Stylebook book)
    {
        var groups = UniteListed(SameName(entries), book);
        groups = UniteShorterNames(groups);
        groups = UniteLoneNames(groups);
        return Describe(groups);
    }

    /// <summary>One group for each name, whatever its accents and its case; Tom of one article is not Tom of another.</summary>
    private static List<PersonGroup> SameName(Sequence<ArchiveEntry> entries)
    {
        var byName = new Dictionary<string, List<PersonGroup>>(StringComparer.Ordinal);
        var groups = new List<PersonGroup>();
        for (var article = 0; article < entries.Count; article++)
        {
            for (var person = 0; person < entries[article].People.Count; person++)
            {
                var one = new PersonGroup(entries[article].People[person], new(article, person));
                if (!byName.TryGetValue(one.Key, out var same)) byName.Add(one.Key, same = []);
                if (!one.IsGivenNameOnly && same.Find(group => group.CanBe(one)) is { } known)
                {
                    known.Absorb(one);
                    continue;
                }

                same.Add(one);
                groups.Add(one);
            }
        }

        return groups;
    }

    /// <summary>The names that the stylebook lists for one person are one person's.</summary>
    private static List<PersonGroup> UniteListed(List<PersonGroup> groups, Stylebook book)
    {
        if (book.People.Count == 0) return groups;
        var listed = new Dictionary<string, ListedPerson>(StringComparer.Ordinal);
        foreach (var person in book.People)
            foreach (var form in person.Forms) listed[Spelling.Fold(form)] = person;

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
            var candidates = Lookup(longer, group.Words[0] + " " + group.Words[1]).Where(other => group.IsShortFor(other)).ToList();
            if (Only(candidates, group) is { } person)
            {
                person.Absorb(group);
                continue;
            }

            kept.Add(group);
            foreach (var word in group.Words.Skip(1).Distinct()) Add(longer, group.Words[0] + " " + word, group);
        }

        return kept;
    }

    /// <summary>A lone "Kardashian" is she whom another article calls so too, if nobody else of that name is known.</summary>
    private static List<PersonGroup> UniteLoneNames(List<PersonGroup> groups)
    {
        var byWord = new Dictionary<string, List<PersonGroup>>(StringComparer.Ordinal);
        foreach (var group in groups.Where(group => !group.IsLone))
            foreach (var word in group.Words.Concat(group.AliasKeys).Distinct()) Add(byWord, word, group);

        var kept = new List<PersonGroup>();
        foreach (var group in groups)
        {
            var person = group.IsLone ? Only(Lookup(byWord, group.Key), group) : null;
            if (person?.AliasKeys.Contains(group.Key) == true) person.Absorb(group);
            else kept.Add(group);
        }

        return kept;
    }

    private static Sequence<ArchivedPerson> Describe(List<PersonGroup> groups)
    {
        var names = new UniqueNames(UniqueNames.ObjectMembers.Concat(["All", "Find", "People"]));
        return groups
            .Select(group => group.ToPerson())
            .OrderBy(person => person.Name, StringComparer.Ordinal)
            .ThenBy(person => person.Appearances[0].Article).ThenBy(person => person.Appearances[0].Person)
            .Select(person => person with { Identifier = names.Take(ContentNames.OfPerson(person.Name)) })
            .ToSequence();
    }

    private static PersonGroup? Only(List<PersonGroup> candidates, PersonGroup group) =>
        candidates.Count == 1 && candidates[0].CanBe(group) ? candidates[0] : null;

    private static List<PersonGroup> Lookup(Dictionary<string, List<PersonGroup>> index, string key) =>
        index.TryGetValue(key, out var found) ? found : [];

    private static void Add(Dictionary<string, List<PersonGroup>> index, string key, PersonGroup group)
    {
        if (!index.TryGetValue(key, out var list)) index.Add(key, list = []);
        list.Add(group);
    }
}
