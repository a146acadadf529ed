using Galley.Explanations;
using Galley.Language;
using Galley.Lexicon;
using Galley.People;

namespace Galley.Speakers;

/// <summary>Tells whom a pronoun means.</summary>
internal sealed class Antecedents
{
    /// <summary>How far back a pronoun may point, in tokens.</summary>
    private const int Reach = 1500;

    /// <summary>How far back from a name its clause is read, in tokens.</summary>
    private const int LongestClause = 300;

    private readonly Scene _scene;
    private readonly TokenText _tokens;

    /// <summary>Mentions by name, in the order of the text.</summary>
    private readonly List<Mentioned> _named = [];

    /// <summary>Pronouns of the narration whose person is known, in the order of the text.</summary>
    private readonly List<Mentioned> _meant = [];
    private int _narrated;

    public Antecedents(Scene scene)
    {
        _scene = scene;
        _tokens = scene.Tokens;
        for (var person = 0; person < scene.Roll.Candidates.Count; person++)
            foreach (var name in scene.Roll.Candidates[person].Occurrences)
                if (name.Kind == MentionKind.Name) _named.Add(new(name.Tokens, person));
        _named.Sort((a, b) => (a.Tokens.Start, a.Tokens.End, a.Person).CompareTo((b.Tokens.Start, b.Tokens.End, b.Person)));
    }

    private readonly record struct Mentioned(Extent Tokens, int Person)
    {
        public int Token => Tokens.Start;
    }

    /// <summary>
    /// Index of the person whom the pronoun means, or -1 where nobody fits. Pronouns of the narration before it are resolved first, in
    /// order: whoever they mean stays in mind.
    /// </summary>
    /// <param name="lastSpeaker">Who spoke last before it, or -1.</param>
    /// <param name="explanation">To take down why; null to leave that.</param>
    public int Resolve(int pronoun, int lastSpeaker, PassageExplanation? explanation)
    {
        for (; _narrated < pronoun; _narrated++)
        {
            if (_scene.IsQuoted(_narrated) || !IsGendered(_narrated)) continue;
            var person = Find(_narrated, -1, null);
            if (person >= 0) _meant.Add(new(new(_narrated, _narrated + 1), person));
        }

        explanation?.ForgetAntecedents();
        return Find(pronoun, lastSpeaker, explanation);
    }

    private bool IsGendered(int token) =>
        _tokens.Tokens[token].Is(WordClass.SubjectPronoun) && _tokens.Tokens[token].Word.Gender != Gender.Unknown;

    private int Find(int pronoun, int lastSpeaker, PassageExplanation? explanation)
    {
        var gender = _tokens.Tokens[pronoun].Word.Gender;
        if (gender == Gender.Unknown) return -1;
        var best = -1;
        var bestScore = double.MinValue;
        var paragraphs = 0;
        var at = pronoun;
        var (named, meant) = (LastBefore(pronoun, _named), LastBefore(pronoun, _meant));
        while (named >= 0 || meant >= 0)
        {
            var isNamed = meant < 0 || (named >= 0 && _named[named].Token > _meant[meant].Token);
            var mention = isNamed ? _named[named--] : _meant[meant--];
            if (pronoun - mention.Token >= Reach) break;
            paragraphs += ParagraphsBetween(mention.Token, at);
            at = mention.Token;
            if (!Fits(mention.Person, gender, out var isKnown)) continue;
            var features = FeaturesOf(mention, isNamed, pronoun, isKnown, mention.Person == lastSpeaker);
            var distance = pronoun - mention.Token;
            var score = AntecedentWeights.Score(features, distance, paragraphs);
            explanation?.Add(
                _tokens.ExtentOf(mention.Tokens), mention.Person, AntecedentWeights.Reasons(features, distance, paragraphs), score);
            if (score <= bestScore) continue;
            bestScore = score;
            best = mention.Person;
        }

        return best;
    }

    private AntecedentFeatures FeaturesOf(Mentioned mention, bool isNamed, int pronoun, bool isKnown, bool spokeLast)
    {
        var features = AntecedentFeatures.None;
        var end = mention.Tokens.End;
        if (isNamed && Speaks(end)) features |= AntecedentFeatures.Speaks;
        if (IsSubject(mention.Token)) features |= AntecedentFeatures.Subject;
        if (spokeLast) features |= AntecedentFeatures.SpokeLast;
        if (!isKnown) features |= AntecedentFeatures.GenderUnknown;
        if (_scene.IsQuoted(mention.Token) && !_scene.IsQuoted(pronoun)) features |= AntecedentFeatures.Quoted;
        if (end < _tokens.Tokens.Length && _tokens.Tokens[end].Kind == TokenKind.Clitic) features |= AntecedentFeatures.Possessive;
        return features;
    }

    /// <summary>
    /// A verb of speech follows the name: at once, behind the comma that ends an apposition, or behind an apposition to it.
    /// </summary>
    private bool Speaks(int end)
    {
        const int longestApposition = 16;
        if (!_tokens.IsAt(end, ',')) return IsSpeech(end);
        if (IsSpeech(end + 1)) return true;
        for (var i = end + 1; i < end + longestApposition && i < _tokens.Tokens.Length && !_tokens.EndsSentence(i); i++)
            if (_tokens.IsAt(i, ',')) return IsSpeech(i + 1);
        return false;
    }

    private bool IsSpeech(int i)
    {
        while (i < _tokens.Tokens.Length && _tokens.Tokens[i].Is(WordClass.Adverb | WordClass.Auxiliary)) i++;
        return i < _tokens.Tokens.Length && _tokens.Tokens[i].IsWord && _tokens.Tokens[i].Word.CueGrade >= 4;
    }

    private bool Fits(int person, Gender gender, out bool isKnown)
    {
        var pronoun = _scene.Roll.People[person].Pronoun;
        isKnown = pronoun != Pronoun.Unknown;
        return !isKnown || pronoun == Genders.PronounOf(gender);
    }

    private static int LastBefore(int token, List<Mentioned> mentions)
    {
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (mentions[middle].Token < token) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }

    private int ParagraphsBetween(int first, int second)
    {
        var count = 0;
        var text = _tokens.Text;
        for (var i = _tokens.Tokens[first].End; i + 1 < _tokens.Tokens[second].Start; i++)
        {
            if (text[i] != '\n' || text[i + 1] != '\n') continue;
            count++;
            i++;
        }

        return count;
    }

    /// <summary>
    /// The first name or pronoun of its clause that no preposition governs; quoted words and possessives (Ann's mother) do not count, and
    /// ", but" opens another clause.
    /// </summary>
    private bool IsSubject(int token)
    {
        for (var i = token - 1; i >= 0 && i > token - LongestClause && !(_tokens.EndsSentence(i) && !_scene.IsQuoted(i)); i--)
        {
            if (IsParagraphBreak(i, token)) return true;
            if (_scene.IsQuoted(i)) continue;
            if (i == token - 1 && _tokens.Tokens[i].Is(WordClass.Preposition)) return false;
            if (_tokens.IsAt(i, ',') && _tokens.Tokens[i + 1].Is(WordClass.Conjunction)) return true;
            var isNamed = _scene.PersonAt(i) >= 0 && _tokens.Tokens[i + 1].Kind != TokenKind.Clitic && _scene.MentionEnd(i) == i + 1;
            if (isNamed || _tokens.Tokens[i].Is(WordClass.SubjectPronoun)) return false;
        }

        return true;
    }

    private bool IsParagraphBreak(int first, int second)
    {
        var end = _tokens.Tokens[first].End;
        return _tokens.Text.IndexOf('\n', end, _tokens.Tokens[first + 1].Start - end) >= 0 && first < second;
    }
}
