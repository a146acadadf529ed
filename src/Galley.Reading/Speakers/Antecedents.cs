using Galley.Language;
using Galley.Lexicon;
using Galley.People;

namespace Galley.Speakers;

/// <summary>Tells whom a pronoun means.</summary>
internal sealed class Antecedents
{
    /// <summary>What a mention loses per token of distance, and per paragraph.</summary>
    private const double PerToken = 0.015;
    private const double PerParagraph = 0.7;

    private const double SubjectBonus = 1.2;
    private const double SpokeLastBonus = 0.5;
    private const double UnknownGenderLoss = 1.5;
    private const double QuotedLoss = 2.5;
    private const double PossessiveLoss = 0.3;

    private readonly Scene _scene;
    private readonly TokenText _tokens;
    private int _narrated;
    private readonly List<(int Token, int End, int Person)> _mentions = [];

    public Antecedents(Scene scene)
    {
        _scene = scene;
        _tokens = scene.Tokens;
        for (var person = 0; person < scene.Roll.Candidates.Count; person++)
            foreach (var name in scene.Roll.Candidates[person].Occurrences)
                if (name.Kind == MentionKind.Name) _mentions.Add((name.Tokens.Start, name.Tokens.End, person));
        _mentions.Sort();
    }

    /// <summary>
    /// Index of the person whom the pronoun means, or -1 where nobody fits. Pronouns of the narration before it are resolved first, in
    /// order: whoever they mean stays in mind.
    /// </summary>
    /// <param name="lastSpeaker">Who spoke last before it, or -1.</param>
    public int Resolve(int pronoun, int lastSpeaker)
    {
        for (; _narrated < pronoun; _narrated++)
        {
            if (_scene.IsQuoted(_narrated) || !IsGendered(_narrated)) continue;
            var person = Find(_narrated, -1);
            if (person < 0) continue;
            _mentions.Insert(LastMentionBefore(_narrated) + 1, (_narrated, _narrated + 1, person));
        }

        return Find(pronoun, lastSpeaker);
    }

    private bool IsGendered(int token) => _tokens.Tokens[token].Is(WordClass.SubjectPronoun) && _tokens.Tokens[token].Word.Gender != Gender.Unknown;

    private int Find(int pronoun, int lastSpeaker)
    {
        var gender = _tokens.Tokens[pronoun].Word.Gender;
        if (gender == Gender.Unknown) return -1;
        var best = -1;
        var bestScore = double.MinValue;
        var paragraphs = 0;
        var at = pronoun;
        for (var m = LastMentionBefore(pronoun); m >= 0 && pronoun - _mentions[m].Token < 1500; m--)
        {
            var (token, end, person) = _mentions[m];
            paragraphs += ParagraphsBetween(token, at);
            at = token;
            if (!Fits(person, gender, out var isKnown)) continue;
            var score = -PerToken * (pronoun - token) - PerParagraph * paragraphs;
            if (IsSubject(token)) score += SubjectBonus;
            if (person == lastSpeaker) score += SpokeLastBonus;
            if (!isKnown) score -= UnknownGenderLoss;
            if (_scene.IsQuoted(token) && !_scene.IsQuoted(pronoun)) score -= QuotedLoss;
            if (end < _tokens.Tokens.Length && _tokens.Tokens[end].Kind == TokenKind.Clitic) score -= PossessiveLoss;
            if (score <= bestScore) continue;
            bestScore = score;
            best = person;
        }

        return best;
    }

    private bool Fits(int person, Gender gender, out bool isKnown)
    {
        var pronoun = _scene.Roll.People[person].Pronoun;
        isKnown = pronoun != Pronoun.Unknown;
        return !isKnown || pronoun == (gender == Gender.Male ? Pronoun.He : Pronoun.She);
    }

    private int LastMentionBefore(int token)
    {
        int low = 0, high = _mentions.Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (_mentions[middle].Token < token) low = middle + 1;
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
        for (var i = token - 1; i >= 0 && !(_tokens.EndsSentence(i) && !_scene.IsQuoted(i)); i--)
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

    private bool IsParagraphBreak(int first, int second) =>
        _tokens.Text.IndexOf('\n', _tokens.Tokens[first].End, _tokens.Tokens[first + 1].Start - _tokens.Tokens[first].End) >= 0 && first < second;
}
