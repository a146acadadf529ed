using Galley.Language;
using Galley.Lexicon;
using Galley.People;
using Galley.Stylebooks;

namespace Galley.Archives;

/// <summary>Somebody as one or more articles know them.</summary>
internal sealed class PersonGroup
{
    // "John Hall Jr." is not "John Hall".
    private static readonly HashSet<string> Generations = new(StringComparer.Ordinal) { "jr", "jr.", "sr", "sr.", "ii", "iii", "iv" };

    private static readonly char[] Separators = [' ', ','];

    private readonly List<PersonInArticle> _members = [];
    private readonly HashSet<FiledArticle> _articles = [];
    private readonly int[] _pronouns = new int[4];
    private bool _isSorted = true;

    /// <summary>Whether others may join this group; it does not stand for good yet.</summary>
    private bool _isOpen;

    public PersonGroup(PersonInArticle first)
    {
        Key = first.Key;
        Words = Key.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        Add(first);
    }

    private PersonGroup(PersonGroup other)
    {
        (Key, Words) = (other.Key, other.Words);
        Absorb(other);
    }

    /// <summary>The first word of a folded name; all of it where it has none.</summary>
    public static string FirstWord(string key)
    {
        var start = 0;
        while (start < key.Length && key[start] is ' ' or ',') start++;
        var end = key.IndexOfAny(Separators, start);
        return start == key.Length ? key : key.Substring(start, (end < 0 ? key.Length : end) - start);
    }

    /// <summary>In the order of articles.</summary>
    public List<PersonInArticle> Members
    {
        get
        {
            if (!_isSorted) _members.Sort();
            _isSorted = true;
            return _members;
        }
    }

    /// <summary>The folded name.</summary>
    public string Key { get; }

    /// <summary>The words of <see cref="Key"/>.</summary>
    public string[] Words { get; }

    /// <summary>The folded aliases.</summary>
    public HashSet<string> AliasKeys { get; } = new(StringComparer.Ordinal);

    /// <summary>Known by one word only.</summary>
    public bool IsLone => Words.Length < 2;

    /// <summary>Known by a given name only, which many bear.</summary>
    public static bool IsGivenNameOnly(string key) =>
        key.IndexOfAny(Separators) < 0 && EnglishLexicon.Words.Find(key.AsSpan()).Is(WordClass.GivenName);

    /// <summary>The stylebook's entry; null where it has none.</summary>
    public ListedPerson? Listed { get; set; }

    /// <summary>The stylebook's, else the one that most articles use; unknown where none does, or two are used as often.</summary>
    public Pronoun Pronoun
    {
        get
        {
            if (Listed is { Pronoun: not Pronoun.Unknown and var stated }) return stated;
            var most = Pronoun.Unknown;
            var isTie = false;
            for (var pronoun = Pronoun.He; pronoun <= Pronoun.They; pronoun++)
            {
                var count = _pronouns[(int)pronoun];
                var best = most == Pronoun.Unknown ? 0 : _pronouns[(int)most];
                if (count > best) (most, isTie) = (pronoun, false);
                else if (count == best && count > 0) isTie = true;
            }

            return isTie ? Pronoun.Unknown : most;
        }
    }

    /// <summary>
    /// Whether nothing speaks against both being one: no article has both, the stylebook does not list both, nor is one "he" and the other
    /// "she".
    /// </summary>
    public bool CanBe(PersonGroup other) =>
        IsApartFrom(other)
        && (Listed is null || other.Listed is null)
        && (Pronoun == Pronoun.Unknown || other.Pronoun == Pronoun.Unknown || Pronoun == other.Pronoun);

    /// <summary>Whether nothing speaks against somebody of the same name being the person.</summary>
    public bool CanBe(PersonInArticle one) =>
        !_articles.Contains(one.Article)
        && (Pronoun == Pronoun.Unknown || one.Digest.Pronoun == Pronoun.Unknown || Pronoun == one.Digest.Pronoun);

    /// <summary>Whether no article has both.</summary>
    public bool IsApartFrom(PersonGroup other) => !_articles.Overlaps(other._articles);

    /// <summary>Whether the name is that of <paramref name="other"/> with words left out, but not the first.</summary>
    public bool IsShortFor(PersonGroup other)
    {
        if (Words.Length >= other.Words.Length || Words[0] != other.Words[0] || Generation != other.Generation) return false;
        var at = 0;
        foreach (var word in other.Words)
            if (at < Words.Length && Words[at] == word) at++;
        return at == Words.Length;
    }

    public void Add(PersonInArticle one)
    {
        _isSorted &= _members.Count == 0 || _members[_members.Count - 1].CompareTo(one) < 0;
        _members.Add(one);
        _articles.Add(one.Article);
        foreach (var alias in one.Digest.Aliases) AliasKeys.Add(Spelling.Fold(alias));
        _pronouns[(int)one.Digest.Pronoun]++;
    }

    /// <summary>A group of the same people that may be changed; this one where it is such a group.</summary>
    public PersonGroup Opened() => _isOpen ? this : new(this) { _isOpen = true };

    public void Absorb(PersonGroup other)
    {
        _isSorted &= _members.Count == 0;
        _members.AddRange(other.Members);
        _articles.UnionWith(other._articles);
        AliasKeys.UnionWith(other.AliasKeys);
        Listed ??= other.Listed;
        for (var i = 0; i < _pronouns.Length; i++) _pronouns[i] += other._pronouns[i];
    }

    /// <summary>The same with those of others who turn out to be the same person; the group itself stays what it is.</summary>
    /// <param name="others">Those who may be, in order.</param>
    /// <param name="united">Takes those who are.</param>
    public PersonGroup With(IEnumerable<PersonGroup> others, HashSet<PersonGroup> united)
    {
        var all = this;
        foreach (var other in others)
        {
            if (!all.AliasKeys.Contains(other.Key) || !all.CanBe(other)) continue;
            if (all == this) all = new(this);
            all.Absorb(other);
            united.Add(other);
        }

        return all;
    }

    /// <summary>Whether both are the same people of the same articles, known to the stylebook alike.</summary>
    public bool IsSameAs(PersonGroup other) =>
        Key == other.Key && Listed == other.Listed && Members.SequenceEqual(other.Members);

    /// <summary>The group as a person; its identifier is still to be given.</summary>
    public ArchivedPerson ToPerson()
    {
        var members = Members;
        var fullestName = FullestName();
        var fullest = members.Find(member => member.Digest.Name == fullestName).Digest;
        var name = Listed?.Name ?? fullestName;
        var (given, family) = name == fullestName ? (fullest.GivenName, fullest.FamilyName) : Halves(name);
        return new()
        {
            Name = name,
            Identifier = "",
            GivenName = given,
            FamilyName = family,
            Aliases = members
                .SelectMany(member => member.Digest.Aliases.Prepend(member.Digest.Name))
                .Concat(Listed?.Aliases ?? Sequence<string>.Empty)
                .Where(alias => alias != name).Distinct().ToSequence(),
            Pronoun = Pronoun,
            Role = members.Select(member => member.Digest.Role).FirstOrDefault(role => role is not null),
            Mentions = members.Sum(member => member.Digest.Mentions),
            Quotations = members.Sum(member => member.Digest.Quotations),
            Appearances = members.Select(member => member.Appearance).ToSequence(),
        };
    }

    private static (string? Given, string? Family) Halves(string name) =>
        name.IndexOf(' ') is var space and > 0 ? (name.Substring(0, space), name.Substring(space + 1)) : (null, name);

    /// <summary>The form with most words; of several, the one most used.</summary>
    private string FullestName()
    {
        var name = _members[0].Digest.Name;
        if (_members.TrueForAll(member => member.Digest.Name == name)) return name;
        return _members
            .GroupBy(member => member.Digest.Name, StringComparer.Ordinal)
            .OrderByDescending(same => same.Key.Split(' ').Length)
            .ThenByDescending(same => same.Sum(member => member.Digest.Mentions))
            .ThenBy(same => same.Key, StringComparer.Ordinal)
            .First().Key;
    }

    private string Generation => Generations.Contains(Words[Words.Length - 1]) ? Words[Words.Length - 1].TrimEnd('.') : "";
}
