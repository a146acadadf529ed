using Galley.Language;
using Galley.Lexicon;

namespace Galley.Speakers;

/// <summary>Tells which tokens are verbs of speech, and how surely.</summary>
internal sealed class CueVerbs(Scene scene)
{
    private static readonly string[] Catenatives =
        [
            "like", "likes", "liked", "love", "loves", "loved", "heard", "used", "began", "begins", "continued", "continues",
            "hesitate", "hesitated", "hesitates", "tended", "tends",
        ];

    /// <summary>Plurals without an "s".</summary>
    private static readonly string[] Plurals = ["children", "clergy", "folk", "men", "people", "police", "women"];

    private static readonly string[] Wordings = ["expression", "phrase", "term", "word", "words"];

    private readonly TokenText _tokens = scene.Tokens;

    /// <summary>How good a verb of speech the token is; null where it is none.</summary>
    /// <param name="start">First token of the words that are looked at.</param>
    /// <param name="length">Tokens of the verb: 2 for "shot back".</param>
    public SpeakerFeatures? GradeOf(int i, int start, out int length)
    {
        length = 1;
        var token = _tokens.Tokens[i];
        if (!token.IsWord || (token.Case != LetterCase.Lower && !IsTitleCaseVerb(i)) || IsNounUse(i, start) || IsIdiom(i)) return null;
        if (IsUseOfWord(i)) return SpeakerFeatures.Speech | SpeakerFeatures.Naming;
        var known = Known(i, out length);
        if (known.Traits.HasFlag(CueTraits.Continues) && _tokens.IsWordAt(i + 1, "to")) return null;
        if (known.Traits.HasFlag(CueTraits.Names)) return SpeakerFeatures.Speech | SpeakerFeatures.Naming;
        if (known.Is(WordClass.CueVerb))
        {
            return known.CueGrade switch
            {
                >= 4 => SpeakerFeatures.Speech,
                3 => SpeakerFeatures.OftenSpeech,
                _ => SpeakerFeatures.RarelySpeech,
            };
        }

        return LooksPast(i) ? SpeakerFeatures.UnknownVerb : null;
    }

    /// <summary>"used the word": whoever uses it says it.</summary>
    private bool IsUseOfWord(int i) =>
        i + 2 < _tokens.Tokens.Length && (_tokens.IsWordAt(i, "used") || _tokens.IsWordAt(i, "uses"))
            && (_tokens.IsWordAt(i + 1, "the") || _tokens.IsWordAt(i + 1, "this"))
            && Array.Exists(Wordings, noun => _tokens.IsWordAt(i + 2, noun));

    /// <summary>A verb of any kind that can be told by its form: listed, or with the ending of a past tense.</summary>
    public bool IsVerb(int i, int start) => GradeOf(i, start, out _) is not null;

    public bool IsGerund(int i) => _tokens.WordAt(i).EndsWith("ing".AsSpan(), StringComparison.Ordinal);

    private Word Known(int i, out int length)
    {
        length = 1;
        var token = _tokens.Tokens[i];
        if (!token.Is(WordClass.OpensPhrase) || i + 1 >= _tokens.Tokens.Length) return token.Word;
        var phrase = EnglishLexicon.Words.Find(new Extent(token.Start, _tokens.Tokens[i + 1].End).In(_tokens.Text));
        if (!phrase.Is(WordClass.CueVerb)) return token.Word;

        // In "puts it" the object makes the verb one of speech and is no part of the cue.
        length = _tokens.IsWordAt(i + 1, "it") ? 1 : 2;
        return phrase;
    }

    private bool LooksPast(int i)
    {
        var word = _tokens.WordAt(i);
        return word.Length > 4 && word.EndsWith("ed".AsSpan(), StringComparison.Ordinal)
            && !_tokens.Tokens[i].Is(WordClass.Profession | WordClass.Adverb | WordClass.Preposition);
    }

    /// <summary>"named for her aunt", "easier said than done", "added a room": nobody names or says what stands beside it.</summary>
    private bool IsIdiom(int i) =>
        (_tokens.IsWordAt(i, "named") && (_tokens.IsWordAt(i + 1, "for") || _tokens.IsWordAt(i + 1, "after")))
            || (_tokens.IsWordAt(i, "said") && _tokens.IsWordAt(i + 1, "than"))
            || (_tokens.Tokens[i].Word.Traits.HasFlag(CueTraits.Continues) && i > 0 && _tokens.Tokens[i - 1].IsWord
                && _tokens.IsIndefiniteArticleAt(i + 1));

    /// <summary>A verb that a headline in title case capitalises: Says.</summary>
    private bool IsTitleCaseVerb(int i)
    {
        var word = _tokens.Tokens[i].Word;
        return (word.CueGrade >= 4 || word.Traits.HasFlag(CueTraits.Names)) && scene.PersonAt(i) < 0 && scene.IsInTitleCase(i);
    }

    /// <summary>"the report", "her claims", "a snappy retort", "to say": not what somebody did. "She has this to say:" is.</summary>
    private bool IsNounUse(int i, int start)
    {
        if (i == start) return false;
        var before = _tokens.Tokens[i - 1];
        if (before.Is(WordClass.SubjectPronoun | WordClass.Relative)) return false;
        if (before.Is(WordClass.FusedHead) && IsVerbAlone(i)) return false;
        if (before.Is(WordClass.Determiner) || IsGenitive(i - 1) || _tokens.IsWordAt(i - 1, "came")) return true;
        if (before.Is(WordClass.Preposition) && !before.Is(WordClass.Adverb | WordClass.Conjunction) && IsThirdPerson(i)) return true;
        if (IsBaseForm(i) && _tokens.Tokens[i].Is(WordClass.CueNoun) && IsFiniteVerb(i + 1)) return true;
        if (IsBaseForm(i) && before.IsCapital && IsSingularName(i - 1, start)) return true;
        if (_tokens.IsWordAt(i - 1, "to") || _tokens.IsWordAt(i - 1, "of"))
            return !_tokens.IsAt(i + 1, ':') && !(i - 2 >= start && IsAfterCatenative(i));
        return IsBaseForm(i) && _tokens.Tokens[i].Word.CueGrade < 5 && EndsSingular(i - 1, start);
    }

    /// <summary>
    /// "a snappy [retort]", "her adopted home [state]", "a records [request]": it does not agree with the noun. "The keepers [claim]" does.
    /// </summary>
    private bool EndsSingular(int last, int start)
    {
        const int longest = 4;
        var first = last;
        while (first > start && first > last - longest && IsOpenWord(first)) first--;
        if (first == last || !(_tokens.Tokens[first].Is(WordClass.Determiner) || IsGenitive(first))) return false;
        return _tokens.IsIndefiniteArticleAt(first) || !(IsPlural(last) || HasPluralHead(first - 1, start));
    }

    private bool IsOpenWord(int i)
    {
        const WordClass closed =
            WordClass.Auxiliary | WordClass.Adverb | WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction;
        return _tokens.Tokens[i].Case == LetterCase.Lower && !_tokens.Tokens[i].Is(closed);
    }

    private bool IsPlural(int i)
    {
        var word = _tokens.WordAt(i);
        return word.Length > 2 && word[word.Length - 1] == 's' ? word[word.Length - 2] is not ('s' or 'u' or 'i')
            : Array.Exists(Plurals, plural => _tokens.IsWordAt(i, plural));
    }

    /// <summary>"likes to [say]", "was heard to [say]": the verb before "to" only tells how it was said.</summary>
    public bool IsAfterCatenative(int i) =>
        _tokens.IsWordAt(i - 1, "to") && Array.Exists(Catenatives, verb => _tokens.IsWordAt(i - 2, verb));

    /// <summary>
    /// "a Facebook [post]", "Kim's Facebook [post]", "the New Hampshire [debate]": the base form of a verb does not agree with what stands
    /// before it.
    /// </summary>
    private bool IsSingularName(int last, int start)
    {
        var first = last;
        while (first > start && _tokens.Tokens[first].IsCapital) first--;
        while (first > start && first > last - 6 && _tokens.Tokens[first].Case == LetterCase.Lower
            && !_tokens.Tokens[first].Is(NounWords.Boundary | WordClass.Determiner)) first--;
        return (_tokens.Tokens[first].Is(WordClass.Determiner) || IsGenitive(first)) && !EndsInS(last);
    }

    /// <summary>"[critics of] the zoo call": people before a preposition, whom the base form agrees with.</summary>
    private bool HasPluralHead(int preposition, int start) =>
        preposition > start && _tokens.Tokens[preposition].Is(WordClass.Preposition)
            && _tokens.Tokens[preposition - 1].Is(WordClass.Collective) && EndsInS(preposition - 1);

    private bool EndsInS(int i) => _tokens.WordAt(i).EndsWith("s".AsSpan(), StringComparison.Ordinal);

    /// <summary>"found", "says": a listed verb that is no base form, "the committee report [found]".</summary>
    private bool IsFiniteVerb(int i) =>
        i < _tokens.Tokens.Length && _tokens.Tokens[i].Is(WordClass.CueVerb) && !IsBaseForm(i) && !IsGerund(i);

    /// <summary>"both said", "one wrote", "many argue that": not "many state workers".</summary>
    private bool IsVerbAlone(int i)
    {
        if (_tokens.Tokens[i].Word.CueGrade < 4) return false;
        if (!IsBaseForm(i) || i + 1 >= _tokens.Tokens.Length) return true;
        var next = _tokens.Tokens[i + 1];
        return !next.IsWord || next.Is(WordClass.Determiner | WordClass.Relative | WordClass.SubjectPronoun);
    }

    /// <summary>"Kim's", not "he's".</summary>
    private bool IsGenitive(int i) =>
        _tokens.Tokens[i].Kind == TokenKind.Clitic && _tokens.Text[_tokens.Tokens[i].End - 1] == 's'
            && !(i > 0 && _tokens.Tokens[i - 1].Is(WordClass.SubjectPronoun));

    /// <summary>"attacks", "claims": behind a preposition a plural noun.</summary>
    private bool IsThirdPerson(int i) => !IsBaseForm(i) && _tokens.WordAt(i).EndsWith("s".AsSpan(), StringComparison.Ordinal);

    private bool IsBaseForm(int i) => _tokens.Tokens[i].Word.Traits.HasFlag(CueTraits.BaseForm);
}
