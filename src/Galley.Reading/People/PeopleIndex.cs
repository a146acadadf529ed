using Galley.Lexicon;

namespace Galley.People;

/// <summary>The people found so far, by the words of their names, so that nobody is compared with everybody.</summary>
internal sealed class PeopleIndex
{
    private static readonly List<Candidate> Nobody = [];

    private readonly Dictionary<string, List<Candidate>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<(char, int), List<string>> _wordsByShape = [];

    public List<Candidate> People { get; } = [];

    public void Add(Candidate person)
    {
        People.Add(person);
        Note(person, person.Keys);
    }

    /// <summary>Notes the words of one more form of a person's name.</summary>
    public void Note(Candidate person, string[] keys)
    {
        foreach (var key in keys)
        {
            if (!_byWord.TryGetValue(key, out var bearers))
            {
                _byWord.Add(key, bearers = []);
                var shape = (key[0], key.Length);
                if (!_wordsByShape.TryGetValue(shape, out var words)) _wordsByShape.Add(shape, words = []);
                words.Add(key);
            }

            if (!bearers.Contains(person)) bearers.Add(person);
        }
    }

    /// <summary>Those whose name has the word, in the order in which they were found.</summary>
    public List<Candidate> Bearers(string key) => _byWord.TryGetValue(key, out var bearers) ? bearers : Nobody;

    /// <summary>The only one whose given name the word is short for ("Larry": Lawrence Lee); null for none or several.</summary>
    public Candidate? BearerInFull(string key)
    {
        Candidate? bearer = null;
        foreach (var given in Nicknames.InFull(key))
            foreach (var person in Bearers(given))
            {
                if (person.Given != given || person.Keys.Length == 1) continue;
                if (bearer is not null && bearer != person) return null;
                bearer = person;
            }

        return bearer;
    }

    /// <summary>Those whose name has one of the words.</summary>
    public IEnumerable<Candidate> BearersOfAny(string[] keys)
    {
        foreach (var key in keys)
            foreach (var person in Bearers(key)) yield return person;
    }

    /// <summary>Words of names that begin with the same letter and are at most one letter longer or shorter.</summary>
    public IEnumerable<string> WordsLike(string key)
    {
        for (var length = key.Length - 1; length <= key.Length + 1; length++)
            if (_wordsByShape.TryGetValue((key[0], length), out var words))
                foreach (var word in words) yield return word;
    }
}
