using Galley.Language;
using Galley.Lexicon;

namespace Galley.Speakers;

/// <summary>Finds the subject that stands before its verb.</summary>
internal sealed class Subjects
{
    /// <summary>How many verbs with one subject are followed back ("rose, smiled and said"), and how far, in tokens.</summary>
    private const int MostJoinedVerbs = 3;
    private const int JoinedReach = 40;

    /// <summary>How many clauses before the main one are looked over.</summary>
    private const int MostOpenings = 4;

    private readonly Scene _scene;
    private readonly TokenText _tokens;
    private readonly NounPhrases _phrases;
    private readonly NounWords _words;
    private readonly ClauseNouns _nouns;
    private readonly CueVerbs _verbs;
    private readonly Subordination _clauses;
    private int _joined;
    private int _opened;

    public Subjects(Scene scene)
    {
        _scene = scene;
        _tokens = scene.Tokens;
        _phrases = new(scene);
        _words = new(scene);
        _nouns = new(scene, _phrases);
        _verbs = new(scene);
        _clauses = new(scene);
    }

    /// <summary>
    /// Who speaks by a verb that stands behind its subject; of a passive whom "by" names, else nobody ("it was noted", "he was asked").
    /// </summary>
    public NounPhrase? Before(int verb, int start)
    {
        while (_verbs.IsAfterCatenative(verb)) verb -= 2;
        var last = LastOfSubject(verb, start);
        if (!IsPassive(verb, last)) return SubjectOf(verb, last, start);
        if (_tokens.IsWordAt(verb + 1, "by")) return _phrases.StartingAt(verb + 2, Math.Min(_tokens.Tokens.Length, verb + 14));
        if (!IsSaidOf(verb)) return SubjectOf(verb, last, start);
        var isNamed = _tokens.Tokens[verb].Word.Traits.HasFlag(CueTraits.Names);
        return last < start || (isNamed && _tokens.IsWordAt(last, "it")) ? null : new(SpeakerKind.Nobody, new(last, last + 1), last);
    }

    /// <summary>
    /// A passive that tells of words to somebody or about somebody, not of his own: "was asked", but "was quoted", "was heard".
    /// </summary>
    private bool IsSaidOf(int verb) =>
        _tokens.Tokens[verb].Word.CueGrade >= 3
            && !_tokens.IsWordAt(verb, "quoted") && !_tokens.IsWordAt(verb, "cited") && !_tokens.IsWordAt(verb, "heard");

    /// <summary>The token before a verb that is no auxiliary, adverb or date; the comma inside a quotation that ends there.</summary>
    private int LastOfSubject(int verb, int start)
    {
        var i = verb - 1;
        while (i >= start && (IsSkippedBeforeVerb(i) || IsToOfInfinitive(i, verb))) i -= IsTime(i, start) ? 2 : 1;
        return i > start && _scene.IsQuoted(i) && _tokens.Tokens[i].Kind == TokenKind.Mark && _tokens.IsAt(i - 1, ',') ? i - 1 : i;
    }

    /// <summary>The subject over appositions and relative clauses; of a second verb or a participle, that of the verb before.</summary>
    private NounPhrase? SubjectOf(int verb, int last, int start)
    {
        if (last < start) return null;
        var isGerund = _verbs.IsGerund(verb) && !IsProgressive(verb, last);
        if (isGerund && (_tokens.IsWordAt(last, "for") || (_tokens.IsWordAt(last, "as") && !_verbs.IsVerb(last - 1, start))))
            return _phrases.EndingAt(last - 1, start) is { } phrase && !TimeNouns.Is(_tokens, phrase.Head) ? phrase : OfClause(last, start);
        if (isGerund && (Accompanying(last, start) ?? Participant(verb, last, start)) is { } participant) return participant;
        if (IsJoined(last) || isGerund)
            return (IsJoined(last) ? _nouns.BeforeRelative(last - 1, start) : null) ?? OfVerbBefore(last, start) ?? OfClause(last, start);
        if (IsInfinitiveOfNoun(verb, last)) return OfClause(last, start);
        if (_tokens.Tokens[last].Is(WordClass.Preposition | WordClass.Conjunction) && !_tokens.Tokens[last].Is(WordClass.Relative))
            return null;
        return _nouns.BeforeRelative(last, start) ?? _phrases.EndingAt(last, start)
            ?? (_tokens.IsAt(last, ',') ? OfClause(last, start) : null);
    }

    /// <summary>", with the union [saying]": a clause of its own within the sentence.</summary>
    private NounPhrase? Accompanying(int last, int start)
    {
        const int longest = 12;
        for (var i = last; i > start && i > last - longest && _tokens.Tokens[i].Kind is not (TokenKind.Punctuation or TokenKind.Mark); i--)
            if (_tokens.IsWordAt(i, "with") && _phrases.StartingAt(i + 1, last + 1) is { Kind: not SpeakerKind.Pronoun } phrase
                && _phrases.EndingAt(last, i + 1) is { } ending
                && (ending.Head == phrase.Head || ending.Tokens.Start == phrase.Tokens.Start)) return ending;
        return null;
    }

    /// <summary>"saw [the mayor] defending", "[keepers] saying “no” rose in number": the noun right before the participle.</summary>
    private NounPhrase? Participant(int verb, int last, int start) =>
        _tokens.Tokens[last].IsWord && !HasBe(last + 1, verb) && !_verbs.IsVerb(last, start) && _phrases.EndingAt(last, start) is { } phrase
            && (_clauses.IsPerceived(phrase, start) || (_nouns.IsAtOpening(phrase.Tokens.Start, start) && IsWhole(phrase))) ? phrase : null;

    /// <summary>Read from its first word on it is the same phrase: no verb stands in it ("his office put out a statement").</summary>
    private bool IsWhole(NounPhrase phrase) => _phrases.StartingAt(phrase.Tokens.Start, phrase.Tokens.End)?.Tokens == phrase.Tokens;

    /// <summary>"was shouted by Owen", "it was noted": an auxiliary of being between subject and past participle.</summary>
    private bool IsPassive(int verb, int subject) =>
        !_verbs.IsGerund(verb) && !_tokens.IsWordAt(verb - 1, "to") && HasBe(subject + 1, verb);

    private bool HasBe(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (_tokens.IsWordAt(i, "was") || _tokens.IsWordAt(i, "were") || IsPresentBe(i)) return true;
        return false;
    }

    /// <summary>"is calling", "he's calling", "has been saying": in the present, a participle reports as any verb does.</summary>
    private bool IsProgressive(int verb, int subject)
    {
        for (var i = subject + 1; i < verb; i++)
            if (IsPresentBe(i) || (IsClitic(i) && _tokens.Tokens[i - 1].Is(WordClass.SubjectPronoun))) return true;
        return false;
    }

    private bool IsPresentBe(int i) => _tokens.IsWordAt(i, "been") || _tokens.IsWordAt(i, "is") || _tokens.IsWordAt(i, "are");

    /// <summary>
    /// The subject of a verb behind a quotation: whose name follows the quotation at once, unless the verb has a nearer one.
    /// </summary>
    /// <param name="start">The first token behind the quotation.</param>
    public NounPhrase? Governing(int verb, int start)
    {
        var opening = Opening(start, verb);
        if (opening is null || Before(verb, start) is not { } nearest) return opening ?? Before(verb, start);
        return _clauses.IsPerceived(nearest, start) || IsBehindComma(nearest, opening.Value, verb) ? nearest : opening;
    }

    /// <summary>"…" for Ann, [Bo] said: the first name still belongs to the words before the comma.</summary>
    private bool IsBehindComma(NounPhrase nearest, NounPhrase opening, int verb) =>
        nearest.Kind == SpeakerKind.Person && nearest.Tokens.End == verb && nearest.Tokens.Start == opening.Tokens.End + 1
            && _tokens.IsAt(opening.Tokens.End, ',');

    /// <summary>
    /// The person whose name follows the quotation at once, over whatever clause stands before the verb: Kim, who is her agent, said.
    /// </summary>
    private NounPhrase? Opening(int start, int verb)
    {
        var first = start;
        while (start < verb && _scene.PersonAt(start) < 0 && _tokens.Tokens[start].IsWord && RoleNouns.Is(_tokens, start)) start++;
        if (verb <= start || _scene.PersonAt(start) < 0) return null;
        var end = _scene.MentionEnd(start);
        if (end > verb || IsClitic(end) || _phrases.LeadsToName(end, verb)) return null;
        if (IsSaidOf(verb) && IsPassive(verb, LastOfSubject(verb, start))) return null;
        return _phrases.EndingAt(end - 1, first) is { Kind: SpeakerKind.Person } person ? person : null;
    }

    /// <summary>The first name, pronoun or noun of the clause that no preposition governs.</summary>
    public NounPhrase? OfClause(int before, int start)
    {
        if (start >= before) return null;
        var main = _nouns.MainClause(start, before);
        if (main > start && OfMainClause(before, main) is { } subject) return subject;
        var (named, noun) = (NamedOfClause(before, start), _nouns.First(start, before));
        return named is null || (noun is { } first && first.Tokens.Start < named.Value.Tokens.Start) ? noun : named;
    }

    private NounPhrase? OfMainClause(int before, int start)
    {
        if (_opened == MostOpenings) return null;
        _opened++;
        var subject = OfClause(before, start);
        _opened--;
        return subject;
    }

    private NounPhrase? NamedOfClause(int before, int start)
    {
        for (var i = start; i < before; i++)
        {
            if (_scene.IsQuoted(i)) continue;
            var isGoverned = i > start && _tokens.Tokens[i - 1].Is(WordClass.Preposition | WordClass.Determiner)
                && !_tokens.Tokens[i - 1].Is(WordClass.Conjunction);
            if (_tokens.Tokens[i].Is(WordClass.SubjectPronoun) && !isGoverned) return new(SpeakerKind.Pronoun, new(i, i + 1), i);
            if (_scene.PersonAt(i) < 0 || _scene.MentionStart(i) != i) continue;
            var end = _scene.MentionEnd(i);
            if (!isGoverned && !IsGenitive(end)) return _phrases.NamedAt(end - 1, start);
            i = end - 1;
        }

        return null;
    }

    /// <summary>"Lazar said he was glad and added": the second verb has the first one's subject.</summary>
    private NounPhrase? OfVerbBefore(int before, int start)
    {
        if (_joined == MostJoinedVerbs) return null;
        _joined++;
        var main = _nouns.MainClause(start, before);
        NounPhrase? found = null;
        for (var i = before - 1; found is null && i > Math.Max(start, before - JoinedReach); i--)
            if (!_scene.IsQuoted(i) && !_verbs.IsGerund(i) && _verbs.IsVerb(i, start)
                && SubjectOf(i, LastOfSubject(i, start), start) is { } subject
                && !IsInner(subject, i, main, _tokens.IsAt(before, ',') || _tokens.IsAt(before - 1, ',')) && subject.Tokens.Start >= main
                && (subject.Kind == SpeakerKind.Pronoun || _nouns.IsAtOpening(subject.Tokens.Start, start)))
                found = subject;
        _joined--;
        return found;
    }

    /// <summary>
    /// "said he was glad", "noted that he was glad", "on how he won": a pronoun behind a verb of speech or a question word is the subject
    /// of what is said; where a comma ends what is said, a noun is too: "news that the mill was sold, [saying]".
    /// </summary>
    private bool IsInner(NounPhrase subject, int verb, int start, bool isEnded)
    {
        var before = subject.Tokens.Start - 1;
        if (before < start || before >= verb) return false;
        if (isEnded && _tokens.IsWordAt(before, "that")) return true;
        if (!isEnded && subject.Kind != SpeakerKind.Pronoun) return false;
        if (_tokens.IsWordAt(before, "that")) before--;
        return before >= start && (_tokens.Tokens[before].Word.CueGrade >= 4 || IsQuestionWord(before));
    }

    private bool IsQuestionWord(int i) =>
        _tokens.IsWordAt(i, "how") || _tokens.IsWordAt(i, "why") || _tokens.IsWordAt(i, "whether")
            || _tokens.IsWordAt(i, "what") || _tokens.IsWordAt(i, "who");

    private bool IsJoined(int i) => _tokens.IsWordAt(i, "and") || _tokens.IsWordAt(i, "but") || _tokens.IsWordAt(i, "then");

    private bool IsGenitive(int i) => IsClitic(i) || (i < _tokens.Tokens.Length && _words.IsPluralGenitive(i));

    private bool IsClitic(int i) => i < _tokens.Tokens.Length && _tokens.Tokens[i].Kind == TokenKind.Clitic;

    /// <summary>"has only one thing [to add]", "had a message [to send]": the noun before the infinitive is nobody who speaks.</summary>
    private bool IsInfinitiveOfNoun(int verb, int last) =>
        last == verb - 2 && _tokens.IsWordAt(verb - 1, "to") && _words.IsNounLike(last) && !RoleNouns.IsSpeaker(_tokens, last);

    private bool IsSkippedBeforeVerb(int i)
    {
        var token = _tokens.Tokens[i];
        if (!token.IsWord) return token.Kind == TokenKind.Clitic;
        if (token.Is(WordClass.Calendar) || (_tokens.IsWordAt(i, "on") && _tokens.Tokens[i + 1].Is(WordClass.Calendar))) return true;
        if (IsTime(i, 0) || (_tokens.IsWordAt(i, "long") && _tokens.Tokens[i - 1].Is(WordClass.Auxiliary))) return true;
        return token.Is(WordClass.Auxiliary) || (token.Is(WordClass.Adverb) && !token.IsCapital)
            || (token.Case == LetterCase.Lower && _tokens.WordAt(i).EndsWith("ly".AsSpan(), StringComparison.Ordinal));
    }

    /// <summary>"The union [this week] asked".</summary>
    private bool IsTime(int i, int start) =>
        i > start && TimeNouns.Is(_tokens, i)
            && (_tokens.IsWordAt(i - 1, "this") || _tokens.IsWordAt(i - 1, "last") || _tokens.IsWordAt(i - 1, "that"));

    /// <summary>"has this to say:", "is obliged to say:": what stands between auxiliary and infinitive.</summary>
    private bool IsToOfInfinitive(int i, int verb) =>
        _tokens.IsWordAt(verb - 1, "to") && i >= verb - 2
            && (_tokens.Tokens[i].Is(WordClass.Preposition | WordClass.Determiner) || _words.IsPastParticiple(i));
}
