using Galley.Language;
using Galley.Stylebooks;

namespace Galley.Archives;

/// <summary>
/// Finds who is the same person in several articles. People who are kept apart wrongly are a blemish, people who are taken for one
/// wrongly are a libel: so what is not certain stays apart, and two people of one article are never united.
/// </summary>
/// <remarks>
/// When articles change, those are looked at again who have a name with somebody in common that comes or goes. The result is the same as
/// if all were looked at anew.
/// </remarks>
internal sealed class PeopleAcross
{
    /// <summary>Whom the stylebook knows by which folded name.</summary>
    private readonly Dictionary<string, ListedPerson> _listed = new(StringComparer.Ordinal);

    /// <summary>For first words of names that the stylebook lists for one person, the word that stands for all of them.</summary>
    private readonly Dictionary<string, string> _together = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Namesakes> _byFirstWord = new(StringComparer.Ordinal);
    private readonly LoneNames _loneNames = new();
    private readonly PeopleList _list = new();
    private FiledArticle[] _articles = [];

    public PeopleAcross(Stylebook book)
    {
        foreach (var person in book.People)
        {
            foreach (var form in person.Forms)
            {
                _listed[Spelling.Fold(form)] = person;
                Join(PersonGroup.FirstWord(Spelling.Fold(person.Name)), PersonGroup.FirstWord(Spelling.Fold(form)));
            }
        }
    }

    public Sequence<ArchivedPerson> People => _list.People;

    /// <summary>Takes the articles as they are now.</summary>
    /// <param name="articles">In their order.</param>
    /// <param name="named">What they are called.</param>
    public void Update(NameWish[] articles, Sequence<ArchivedArticle> named)
    {
        var changed = new HashSet<Namesakes>();
        var known = new Dictionary<int, FiledArticle>(_articles.Length);
        foreach (var article in _articles) known.Add(article.Key, article);
        _articles = new FiledArticle[articles.Length];
        for (var i = 0; i < articles.Length; i++)
        {
            // An article that stands elsewhere now is another: what is in the order of articles must stay so
            var (entry, key) = (articles[i].Entry, named[i].Key);
            if (known.TryGetValue(key, out var filed) && filed.Entry.IsPlacedLike(entry)) known.Remove(key);
            else filed = new(entry with { People = Sequence<PersonDigest>.Empty }, key);
            filed.Place = i;
            _articles[i] = filed;
        }

        foreach (var article in known.Values) Refile(article, Sequence<PersonDigest>.Empty, changed);
        for (var i = 0; i < articles.Length; i++)
        {
            if (!ReferenceEquals(_articles[i].Entry, articles[i].Entry)) Refile(_articles[i], articles[i].Entry.People, changed);
            _articles[i].Entry = articles[i].Entry;
        }

        Regroup(changed);
    }

    /// <summary>Takes those out who are not among an article's people any more, and those in who are now.</summary>
    private void Refile(FiledArticle article, Sequence<PersonDigest> people, HashSet<Namesakes> changed)
    {
        var before = article.Entry.People;
        for (var i = 0; i < Math.Max(before.Count, people.Count); i++)
        {
            if (i < before.Count && i < people.Count && before[i].Equals(people[i])) continue;
            if (i < before.Count)
            {
                var one = new PersonInArticle(article, i, before[i]);
                var namesakes = NamesakesOf(one);
                namesakes.Remove(one);
                changed.Add(namesakes);
            }

            if (i < people.Count)
            {
                var one = new PersonInArticle(article, i, people[i]);
                var namesakes = NamesakesOf(one);
                namesakes.Add(one);
                changed.Add(namesakes);
            }
        }
    }

    private void Regroup(HashSet<Namesakes> changed)
    {
        if (changed.Count == 0) return;
        var gone = new List<PersonGroup>();
        var come = new List<PersonGroup>();
        foreach (var namesakes in changed) namesakes.Regroup(_listed, gone, come);
        var (left, joined) = _loneNames.Update(gone, come);
        _list.Update(left, joined);
    }

    private Namesakes NamesakesOf(PersonInArticle one)
    {
        var word = Representative(PersonGroup.FirstWord(one.Key));
        if (!_byFirstWord.TryGetValue(word, out var namesakes)) _byFirstWord.Add(word, namesakes = new());
        return namesakes;
    }

    private string Representative(string word) => _together.TryGetValue(word, out var other) ? Representative(other) : word;

    /// <summary>Lets the names that begin with either word be looked at together.</summary>
    private void Join(string word, string other)
    {
        var (one, two) = (Representative(word), Representative(other));
        if (one != two) _together.Add(two, one);
    }
}
