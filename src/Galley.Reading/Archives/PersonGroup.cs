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

    private readonly List<(PersonDigest Digest, Appearance At)> _members = [];
    private readonly HashSet<int> _articles = [];
    private readonly int[] _pronouns = new int[4];

    public PersonGroup(PersonDigest digest, Appearance at)
    {
        Key = Spelling.Fold(digest.Name);
        Words = Key.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        AliasKeys = new(digest.Aliases.Select(Spelling.Fold), StringComparer.Ordinal);
        _members.Add((digest, at));
        _articles.Add(at.Article);
        _pronouns[(int)digest.Pronoun]++;
    }

    /// <summary>The folded name.</summary>
    public string Key { get; }

    /// <summary>The words of <see cref="Key"/>.</summary>
    public string[] Words { get; }

    public HashSet<string> AliasKeys { get; }

    /// <summary>Known by one word only.</summary>
    public bool IsLone => Words.Length < 2;

    /// <summary>Known by a given name only, which many bear.</summary>
    public bool IsGivenNameOnly => IsLone && EnglishLexicon.Words.Find(Key.AsSpan()).Is(WordClass.GivenName);

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

    /// <summary>Whether nothing speaks against both being one: no article has both, the stylebook does not list both, nor is one "he" and the other "she".</summary>
    public bool CanBe(PersonGroup other) =>
        IsApartFrom(other)
        && (Listed is null || other.Listed is null)
        && (Pronoun == Pronoun.Unknown || other.Pronoun == Pronoun.Unknown || Pronoun == other.Pronoun);

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

    public void Absorb(PersonGroup other)
    {
        _members.AddRange(other._members);
        _articles.UnionWith(other._articles);
        AliasKeys.UnionWith(other.AliasKeys);
        Listed ??= other.Listed;
        for (var i = 0; i < _pronouns.Length; i++) _pronouns[i] += other._pronouns[i];
    }

    /// <summary>The group as a person; its identifier is still to be given.</summary>
    public ArchivedPerson ToPerson()
    {
        _members.Sort((left, right) => left.At.Article.CompareTo(right.At.Article));
        var fullestName = FullestName();
        var fullest = _members.Find(member => member.Digest.Name == fullestName).Digest;
        var name = Listed?.Name ?? fullestName;
        var (given, family) = name == fullestName ? (fullest.GivenName, fullest.FamilyName) : Halves(name);
        return new()
        {
            Name = name,
            Identifier = "",
            GivenName = given,
            FamilyName = family,
            Aliases = _members
                .SelectMany(member => member.Digest.Aliases.Prepend(member.Digest.Name))
                .Concat(Listed?.Aliases ?? Sequence<string>.Empty)
                .Where(alias => alias != name).Distinct().ToSequence(),
            Pronoun = Pronoun,
            Role = _members.Select(member => member.Digest.Role).FirstOrDefault(role => role is not null),
            Mentions = _members.Sum(member => member.Digest.Mentions),
            Quotations = _members.Sum(member => member.Digest.Quotations),
            Appearances = _members.Select(member => member.At).ToSequence(),
        };
    }

    private static (string? Given, string? Family) Halves(string name) =>
        name.IndexOf(' ') is var space and > 0 ? (name.Substring(0, space), name.Substring(space + 1)) : (null, name);

    /// <summary>The form with most words; of several, the one most used.</summary>
    private string FullestName() => _members
        .GroupBy(member => member.Digest.Name, StringComparer.Ordinal)
        .OrderByDescending(same => same.Key.Split(' ').Length)
        .ThenByDescending(same => same.Sum(member => member.Digest.Mentions))
        .ThenBy(same => same.Key, StringComparer.Ordinal)
        .First().Key;

    private string Generation => Generations.Contains(Words[Words.Length - 1]) ? Words[Words.Length - 1].TrimEnd('.') : "";
}
