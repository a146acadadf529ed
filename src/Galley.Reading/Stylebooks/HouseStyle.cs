using Galley.Language;
using Galley.People;

namespace Galley.Stylebooks;

/// <summary>A stylebook made ready to be asked. Words are compared whole and by case; a possessive or plural is its word.</summary>
public sealed class HouseStyle
{
    public static readonly HouseStyle None = new(Stylebook.Empty);

    private readonly HashSet<string> _right = new(StringComparer.Ordinal);
    private readonly HashSet<string> _listed = new(StringComparer.Ordinal);

    /// <summary>Of each word that is as right as others the groups that it is in.</summary>
    private readonly Dictionary<string, HashSet<int>> _groups = new(StringComparer.Ordinal);
    private int _groupCount;

    public HouseStyle(Stylebook book)
    {
        Book = book;
        foreach (var stet in book.Stet) AddWords(_right, stet);
        foreach (var person in book.People)
        {
            foreach (var form in person.Forms)
            {
                AddWords(_right, form);
                _listed.Add(Spelling.Fold(form));
            }
        }

        foreach (var group in book.BothRight) AddGroup(group);
        Listed = new(ListedNames);
        Forbidden = new(() => new ForbiddenSpellings(book.People));
    }

    public Stylebook Book { get; }

    /// <summary>Whether it says nothing, as where there is none.</summary>
    public bool IsEmpty => Book.People.Count == 0 && Book.BothRight.Count == 0 && Book.Stet.Count == 0;

    /// <summary>The listed names, each with whose it is, by their near spellings.</summary>
    internal Lazy<NearSpellings<(string Name, ListedPerson Person)>> Listed { get; }

    internal Lazy<ForbiddenSpellings> Forbidden { get; }

    /// <summary>Whether the word, or the phrase, is to stand: a word of <c>stet</c>, or part of a listed name.</summary>
    public bool LetsStand(string word) => Stems(word).Any(_right.Contains);

    /// <summary>Whether neither of two words is a slip of the other.</summary>
    public bool AreBothRight(string one, string other) =>
        _groups.Count > 0 && Stems(one).Any(stem => Stems(other).Any(its => stem != its && ShareGroup(stem, its)));

    /// <summary>Whether a full name, its case and accents aside, is that of a listed person.</summary>
    internal bool Lists(string name) => _listed.Contains(Spelling.Fold(name));

    /// <summary>Whether a full name is forbidden, or looks like a misspelled listed one.</summary>
    internal bool SpeaksAgainst(string name) =>
        Book.People.Any(person => person.Never.Contains(name) || NameSlip.Words(name).Any(person.Never.Contains))
        || Listed.Value.Near(Spelling.Fold(name)).Any(listed => NameSlip.Between(name, listed.Name) is not null);

    private static void AddWords(HashSet<string> words, string phrase)
    {
        words.Add(phrase);
        foreach (var word in phrase.Split(' ')) words.Add(word);
    }

    /// <summary>The spellings, and of full names with as many words as each other the words in one place.</summary>
    private void AddGroup(Sequence<string> spellings)
    {
        AddAlike(spellings);
        foreach (var alike in spellings.Select(spelling => spelling.Split(' ')).GroupBy(words => words.Length))
            for (var i = 0; i < alike.Key; i++) AddAlike(alike.Select(words => words[i]));
    }

    private void AddAlike(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (!_groups.TryGetValue(word, out var groups)) _groups.Add(word, groups = []);
            groups.Add(_groupCount);
        }

        _groupCount++;
    }

    private bool ShareGroup(string one, string other) =>
        _groups.TryGetValue(one, out var groups) && _groups.TryGetValue(other, out var others) && groups.Overlaps(others);

    /// <summary>The word itself, and what it would be the possessive or plural of.</summary>
    private static IEnumerable<string> Stems(string word)
    {
        yield return word;
        foreach (var ending in (string[])["'s", "\u2019s", "s'", "s\u2019", "'", "\u2019", "es", "s"])
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
                yield return word.Substring(0, word.Length - ending.Length);
    }

    /// <summary>The full names, and each word of them, since an article may have that alone.</summary>
    private NearSpellings<(string Name, ListedPerson Person)> ListedNames()
    {
        var names = new Dictionary<string, ListedPerson>(StringComparer.Ordinal);
        foreach (var person in Book.People)
            foreach (var form in person.Forms)
                foreach (var name in form.Split(' ').Prepend(form))
                    if (!names.ContainsKey(name)) names.Add(name, person);
        return new(names.Select(pair => (Spelling.Fold(pair.Key), (pair.Key, pair.Value))));
    }
}
