using Galley.Language;
using Galley.Lexicon;
using Galley.People;

namespace Galley.Speakers;

/// <summary>
/// Tells whom a role means: "the mayor" is Mayor Ruth Hale, "the keeper" Bo Lee who is a keeper, "the striker" Cy Dunn who just scored.
/// </summary>
internal sealed class RoleMentions(Scene scene)
{
    private readonly TokenText _tokens = scene.Tokens;
    private readonly PhrasesAhead _phrases = new(scene, new(scene));
    private Dictionary<string, List<Said>>? _saidBy;
    private Dictionary<string, int>? _introduced;

    /// <summary>What the text says somebody is, from a token on.</summary>
    private readonly record struct Said(int Person, string[] Words, int From);

    /// <summary>Index of the person whom the phrase means, or -1 where it stands for nobody known or for one of several.</summary>
    /// <param name="spokenOf">Whom the sentence before was about, or -1.</param>
    public int PersonOf(NounPhrase phrase, int spokenOf)
    {
        if (!IsDefiniteRole(phrase)) return -1;
        var holder = HolderOf(phrase, spokenOf, out var isHeld);
        if (isHeld) return holder;
        return spokenOf >= 0 && IsEpithet(phrase) && MayBe(spokenOf, phrase) && !IsIntroduced(phrase.Head) ? spokenOf : -1;
    }

    /// <summary>"the retired actor", "the 43-year-old": an article, one person's role, and nobody's name.</summary>
    private bool IsDefiniteRole(NounPhrase phrase)
    {
        if (!_tokens.IsWordAt(phrase.Tokens.Start, "the") || !(RoleNouns.Is(_tokens, phrase.Head) || IsAge(phrase.Head))) return false;
        for (var i = phrase.Tokens.Start; i < phrase.Tokens.End; i++)
            if (scene.PersonAt(i) >= 0) return false;
        return true;
    }

    private bool IsAge(int i) => _tokens.WordAt(i).EndsWith("-year-old".AsSpan(), StringComparison.Ordinal);

    /// <summary>The one person of whom the text says all the words; where it says so of several, the one spoken of last.</summary>
    private int HolderOf(NounPhrase phrase, int spokenOf, out bool isHeld)
    {
        isHeld = false;
        if (!(_saidBy ??= Index()).TryGetValue(Key(phrase.Head), out var said)) return -1;
        var found = -1;
        foreach (var role in said)
        {
            if (role.Person == found || role.From >= phrase.Tokens.Start || !Fits(role, phrase)) continue;
            if (role.Person == spokenOf) found = spokenOf;
            else if (found != spokenOf || !isHeld) found = isHeld ? -1 : role.Person;
            isHeld = true;
        }

        return found;
    }

    /// <summary>Every word of the phrase but its article stands in the role, which is not a former one.</summary>
    private bool Fits(Said role, NounPhrase phrase)
    {
        if (Has(role, "former") && !_tokens.IsWordAt(phrase.Tokens.Start + 1, "former")) return false;
        for (var i = phrase.Tokens.Start + 1; i < phrase.Tokens.End; i++)
            if (_tokens.Tokens[i].IsWord && !Has(role, _tokens.WordAt(i).ToString())) return false;
        return true;
    }

    private static bool Has(Said role, string word) => role.Words.Contains(word, StringComparer.OrdinalIgnoreCase);

    /// <summary>Roles from titles and appositions, and predicates, by each of their words.</summary>
    private Dictionary<string, List<Said>> Index()
    {
        var index = new Dictionary<string, List<Said>>(StringComparer.OrdinalIgnoreCase);
        for (var person = 0; person < scene.Roll.People.Count; person++)
        {
            if (scene.Roll.People[person].Role is { } role) Add(index, new(person, role.Split(' '), -1));
            foreach (var name in scene.Roll.Candidates[person].Occurrences)
                if (name.Kind == MentionKind.Name && !scene.IsQuoted(name.Tokens.Start) && PredicateAt(name.Tokens.End) is { } words)
                    Add(index, new(person, _tokens.ExtentOf(words).Of(_tokens.Text).Split(' '), words.Start));
        }

        return index;
    }

    private static void Add(Dictionary<string, List<Said>> index, Said said)
    {
        foreach (var word in said.Words)
        {
            if (!index.TryGetValue(word, out var all)) index.Add(word, all = []);
            all.Add(said);
        }
    }

    /// <summary>"Bo Lee is [a keeper]", "Bo Lee, who became [a keeper]".</summary>
    private Extent? PredicateAt(int after)
    {
        var verb = _tokens.IsAt(after, ',') && _tokens.IsWordAt(after + 1, "who") ? after + 2 : after;
        if (!_tokens.IsWordAt(verb, "is") && !_tokens.IsWordAt(verb, "was") && !_tokens.IsWordAt(verb, "became")) return null;
        if (!_tokens.IsIndefiniteArticleAt(verb + 1) && !_tokens.IsWordAt(verb + 1, "the")) return null;
        return _phrases.StartingAt(verb + 1, _tokens.Tokens.Length) is { Kind: SpeakerKind.Noun } noun
            && RoleNouns.Is(_tokens, noun.Head) ? noun.Tokens : null;
    }

    private bool IsEpithet(NounPhrase phrase) =>
        phrase.Tokens.End == phrase.Head + 1 && (_tokens.Tokens[phrase.Head].Is(WordClass.Epithet) || IsAge(phrase.Head));

    /// <summary>Nobody whom the text calls something else, and not of the other sex.</summary>
    private bool MayBe(int person, NounPhrase phrase)
    {
        var gender = _tokens.Tokens[phrase.Head].Word.Gender;
        var known = scene.Roll.People[person];
        return known.Role is null
            && (gender == Gender.Unknown || known.Pronoun == Pronoun.Unknown || known.Pronoun == Genders.PronounOf(gender));
    }

    /// <summary>"a striker", "another actor" stood before: somebody else was introduced by the word.</summary>
    private bool IsIntroduced(int head) => (_introduced ??= Introduced()).TryGetValue(Key(head), out var first) && first < head;

    private Dictionary<string, int> Introduced()
    {
        var first = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < _tokens.Tokens.Length; i++)
        {
            if (!_tokens.Tokens[i].Is(WordClass.Epithet) || scene.IsQuoted(i) || !IsIndefinite(i)) continue;
            if (!first.ContainsKey(Key(i))) first.Add(Key(i), i);
        }

        return first;
    }

    private bool IsIndefinite(int noun)
    {
        for (var i = noun - 1; i >= 0 && i > noun - 4 && _tokens.Tokens[i].IsWord; i--)
            if (_tokens.IsIndefiniteArticleAt(i) || _tokens.IsWordAt(i, "another") || _tokens.IsWordAt(i, "one")) return true;
        return false;
    }

    private string Key(int token) => _tokens.WordAt(token).ToString();
}
