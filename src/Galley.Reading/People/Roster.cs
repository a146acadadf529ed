using System.Runtime.CompilerServices;
using Galley.Explanations;

namespace Galley.People;

/// <summary>Gathers the forms of names into people: who is who under which names.</summary>
internal sealed class Roster
{
    private readonly List<NameType> _types;
    private readonly PeopleIndex _people = new();

    /// <summary>By word, how often names that hold it stand in the text.</summary>
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    private Roster(List<NameType> types)
    {
        _types = types;
        foreach (var type in types)
            foreach (var key in type.Keys)
                _counts[key] = (_counts.TryGetValue(key, out var count) ? count : 0) + type.Occurrences.Count;
    }

    /// <param name="otherNames">Pairs of names that the text says are one person's.</param>
    [MethodImpl(Hot.Path)]
    public static List<Candidate> Gather(
        List<NameOccurrence> names, List<(NameOccurrence Name, NameOccurrence Other)> otherNames, Explanation? explanation)
    {
        var types = new Dictionary<string, NameType>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.IsWeak) continue;
            var key = string.Join(" ", name.Keys);
            if (types.TryGetValue(key, out var type)) type.Add(name);
            else types.Add(key, new(name));
        }

        var roster = new Roster(types.Values.ToList());
        NameEchoes.Note(roster._types);
        NameLists.Note(names, name => types[string.Join(" ", name.Keys)]);
        if (explanation is not null) roster._types.ForEach(explanation.Add);
        roster.GatherFullNames();
        roster.GatherShortForms();
        roster.ResolveSingleNames();
        roster.Unite(otherNames);
        foreach (var name in names)
            if (name.IsWeak) roster.ResolveWeak(name);
        return roster._people.People;
    }

    /// <summary>Names of several words, the most frequent first, so that a rarer spelling is compared with it.</summary>
    [MethodImpl(Hot.Path)]
    private void GatherFullNames()
    {
        foreach (var type in _types.Where(t => !t.IsSingle && t.IsPerson).OrderByDescending(Weight).ThenBy(t => t.FirstStart))
        {
            var namesakes = _people.BearersOfAny(type.Keys).Where(p => IsSamePerson(p, type)).ToList();
            if (namesakes.Find(p => !AreKin(p, type)) is { } known)
            {
                known.Add(type);
                _people.Note(known, type.Keys);
            }
            else if (!JoinAsMisspelling(type)) _people.Add(new(type));
        }
    }

    /// <summary>Forms of several words that alone would prove nobody, but shorten somebody's name: de Groot, Adams Jr.</summary>
    private void GatherShortForms()
    {
        const NameFeatures others = NameFeatures.IsThing | NameFeatures.IsOrganisation | NameFeatures.IsWorkTitle
            | NameFeatures.DeterminerBefore;
        foreach (var type in _types)
        {
            if (type.IsSingle || type.IsPerson || (type.Features() & others) != 0) continue;
            _people.BearersOfAny(type.Keys).FirstOrDefault(p => p.Keys.Length > type.Keys.Length && IsSamePerson(p, type))?.Add(type);
        }
    }

    private int Weight(NameType type)
    {
        var weight = int.MaxValue;
        foreach (var key in type.Keys) weight = Math.Min(weight, _counts[key]);
        return weight;
    }

    /// <summary>"Ann Bo Lee, the daughter of Ann Lee": whoever is called a person's relative is another.</summary>
    private static bool AreKin(Candidate person, NameType type) =>
        type.Occurrences.Exists(name => name.KinOf is { } relative && NameParts.IsShortFormOf(relative.Keys, person.Keys))
            || person.IsKinOf(relative => NameParts.IsShortFormOf(relative.Keys, type.Keys));

    private static bool IsKin(NameType type, Candidate person) => type.Occurrences.Exists(name => name.KinOf?.Bearer == person);

    private static bool IsSamePerson(Candidate person, NameType type) =>
        (NameParts.IsShortFormOf(type.Keys, person.Keys) || NameParts.IsShortFormOf(person.Keys, type.Keys))
        && (person.Given == type.Keys[0] || person.Family == type.Keys[NameParts.FamilyIndex(type.Keys)]);

    /// <summary>Takes a full name that differs in one word only, and is rarer, for a misspelling of somebody known.</summary>
    private bool JoinAsMisspelling(NameType type)
    {
        foreach (var person in _people.BearersOfAny(type.Keys))
        {
            if (DifferingPart(type.Keys, person) is not (>= 0 and var part, var meant)) continue;
            foreach (var name in type.Occurrences) person.Misspellings.Add(new(name, part, person.Parts[meant]));
            return true;
        }

        return false;
    }

    /// <summary>
    /// The one word of the name that the person's name spells otherwise, and its place there; (-1, -1) where more differ or none does.
    /// </summary>
    private static (int Part, int Meant) DifferingPart(string[] keys, Candidate person)
    {
        var differing = (-1, -1);
        var shared = 0;
        var at = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            var found = Array.IndexOf(person.Keys, keys[i], at);
            if (found >= 0)
            {
                shared++;
                at = found + 1;
                continue;
            }

            if (differing.Item1 >= 0) return (-1, -1);
            var near = Array.FindIndex(person.Keys, at, k => NearNames.IsNearBesideShared(keys[i], k));
            if (near < 0) return (-1, -1);
            differing = (i, near);
            at = near + 1;
        }

        return shared > 0 ? differing : (-1, -1);
    }

    private void ResolveSingleNames()
    {
        foreach (var type in _types.Where(t => t.IsSingle))
        {
            var bearers = _people.Bearers(type.Keys[0]);
            if (bearers.Count > 0) Resolve(type, bearers);
            else if (_people.BearerInFull(type.Keys[0]) is { } known && !IsKin(type, known)) known.Add(type);
            else if (JoinAsMisspelledWord(type)) continue;
            else if (type.IsPerson && !type.IsAttributeOnly) _people.Add(new(type));
        }
    }

    /// <summary>
    /// Makes one person of two names: whoever is named more often takes over the other's mentions, or a name that was nobody's yet.
    /// </summary>
    private void Unite(List<(NameOccurrence Name, NameOccurrence Other)> otherNames)
    {
        foreach (var (name, other) in otherNames)
        {
            var (one, two) = (name.Bearer, other.Bearer);
            if (one == two) continue;
            if (one is null || two is null) (one ?? two)!.AddOtherName(one is null ? name : other);
            else Unite(one, two);
        }
    }

    private static void Unite(Candidate one, Candidate two)
    {
        var (more, less) = one.Occurrences.Count >= two.Occurrences.Count ? (one, two) : (two, one);
        more.TakeOver(less);
    }

    /// <summary>"Gray asked": somebody's whose family name, given name or nickname it is, named before.</summary>
    private void ResolveWeak(NameOccurrence name)
    {
        var bearers = _people.Bearers(name.Keys[0]).FindAll(p => p.Keys.Length > 1 && p.LastBefore(name.Extent.Start) >= 0);
        if (bearers.Count > 0 && Bearers.Closest(name, bearers) is { } person) person.Add(name);
    }

    private void Resolve(NameType type, List<Candidate> bearers)
    {
        Candidate? other = null;
        foreach (var name in type.Occurrences)
        {
            if (!Bearers.MayBeMeant(name, type)) continue;
            if (Bearers.Closest(name, bearers) is { } person) person.Add(name);
            else if (other is null) other = new(new(name));
            else other.Add(name);
        }

        // "Mrs. Cole" is not Peter Cole: she is somebody whom the text names by the family name only.
        if (other is not null) _people.Add(other);
    }

    /// <summary>Half as frequent at most; or, at a tie, later than the full name that introduces the other spelling.</summary>
    private bool IsRarer(NameType type, Candidate person, string word)
    {
        var count = _counts[word];
        return type.Occurrences.Count * 2 <= count
            || (type.Occurrences.Count <= count && person.Keys.Length > 1
            && person.Occurrences.Exists(n => !n.IsSingle && n.Extent.Start < type.FirstStart));
    }

    /// <summary>Takes a rare unknown word for a misspelling of a word of somebody's name.</summary>
    private bool JoinAsMisspelledWord(NameType type)
    {
        foreach (var word in _people.WordsLike(type.Keys[0]))
        {
            if (!NearNames.IsNear(type.Keys[0], word)) continue;
            var person = _people.Bearers(word).Find(p => Array.IndexOf(p.Keys, word) >= 0 && IsRarer(type, p, word));
            if (person is null) continue;
            var meant = person.Parts[Array.IndexOf(person.Keys, word)];
            foreach (var name in type.Occurrences) person.Misspellings.Add(new(name, 0, meant));
            return true;
        }

        return false;
    }
}
