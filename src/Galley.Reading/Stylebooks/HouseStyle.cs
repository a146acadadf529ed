using Galley.Language;
using Galley.People;

namespace Galley.Stylebooks;

/// <summary>A stylebook made ready to be asked. Words are compared whole and by case; a possessive or plural is its word.</summary>
public sealed class HouseStyle
{
    public static readonly HouseStyle None = new(Stylebook.Empty);

    private readonly HashSet<string> _right = new(StringComparer.Ordinal);
    private readonly HashSet<string> _listed = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> _bothRight = [];

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

        foreach (var group in book.BothRight)
            foreach (var one in group)
                foreach (var other in group) AddPair(one, other);
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
        _bothRight.Count > 0 && Stems(one).Any(stem => Stems(other).Any(its => _bothRight.Contains((stem, its))));

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

    /// <summary>The two, and of full names the words in which they differ.</summary>
    private void AddPair(string one, string other)
    {
        if (one == other) return;
        _bothRight.Add((one, other));
        var (words, others) = (one.Split(' '), other.Split(' '));
        for (var i = 0; words.Length == others.Length && i < words.Length; i++)
            if (words[i] != others[i]) _bothRight.Add((words[i], others[i]));
    }

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
