using Galley.Language;
using Galley.Lexicon;

namespace Galley.Speakers;

/// <summary>Finds the candidates that a cue names: verbs of speech with their subjects, "according to", colons, dashes, cue nouns.</summary>
internal sealed class Cues(Scene scene)
{
    /// <summary>A cue further away than this is another sentence's business.</summary>
    private const int Reach = 45;

    /// <summary>"According to" at a sentence's start governs all of it: it is never further away than this.</summary>
    private const int FarAccordingTo = 5;

    private readonly TokenText _tokens = scene.Tokens;
    private readonly NounPhrases _phrases = new(scene);

    public void Find(Surroundings at, List<SpeakerCandidate> found)
    {
        FindBefore(at, found);
        FindAfter(at, found, isIntroduced: found.Exists(c => (c.Features & SpeakerFeatures.Introduces) != 0 && c.Distance <= 3));
    }

    private void FindAfter(Surroundings at, List<SpeakerCandidate> found, bool isIntroduced)
    {
        var (start, stop) = (at.After.Start, Math.Min(at.After.End, at.After.Start + Reach));
        while (start < stop && IsLeadingPunctuation(start)) start++;
        var hasEnded = (isIntroduced && LastCharacter(at) is '?' or '!') || EndsOwnSentence(at) || (at.After.Start < stop && _tokens.EndsSentence(at.After.Start));
        var place = hasEnded ? SpeakerFeatures.QuotationEnded : LeadsOn(at) ? SpeakerFeatures.QuotationLeadsOn : SpeakerFeatures.None;
        if (start < stop && start > at.After.Start && IsDash(start - 1) && _phrases.StartingAt(start, stop) is { } dashed && EndsAttribution(dashed.Tokens.End, stop))
            found.Add(new(dashed, new(start - 1, start), SpeakerFeatures.DashAfter | SpeakerFeatures.Touches | KindOf(dashed), 0));
        for (var i = start; i < stop; i++)
        {
            if (_tokens.EndsSentence(i) && i > start) break;
            if (IsAccordingTo(i)) AddAccordingTo(i, stop, place, found, i - start);
            if (VerbFeatures(i, start, out var length) is not { } verb) continue;
            if (OnlyAdverbsBetween(start, i) && Inverted(i, length, stop) is { } inverted)
                found.Add(new(inverted, new(i, i + length), SpeakerFeatures.CueAfterInverted | Touch(i - start) | place | verb | KindOf(inverted), i - start));
            else if ((OpeningSubject(start, i) ?? SubjectOf(i, start)) is { } subject)
                found.Add(new(subject, new(i, i + length), SpeakerFeatures.CueAfter | IntroducesNext(at, i + length) | Touch(subject.Tokens.Start - start) | place | verb | KindOf(subject), subject.Tokens.Start - start));
        }
    }

    private void FindBefore(Surroundings at, List<SpeakerCandidate> found)
    {
        var stop = at.Before.End;
        var start = Math.Max(at.Before.Start, stop - Reach);
        for (var i = stop - 2; i >= start; i--)
        {
            if (!_tokens.EndsSentence(i)) continue;
            start = i + 1;
            break;
        }

        var sentence = SentenceStart(at, start);
        var introduces = stop > start && (_tokens.IsAt(stop - 1, ',') || _tokens.IsAt(stop - 1, ':')) ? SpeakerFeatures.Introduces
            : stop > start && _tokens.EndsSentence(stop - 1) ? SpeakerFeatures.SentenceEnded : SpeakerFeatures.None;
        for (var i = stop - 1; i >= start; i--)
        {
            var gap = stop - 1 - i;
            if (IsAccordingTo(i)) AddAccordingTo(i, stop, SpeakerFeatures.None, found, Math.Min(gap, FarAccordingTo));
            if (VerbFeatures(i, start, out var length) is { } verb && SubjectOf(i, sentence) is { } subject)
                found.Add(new(subject, new(i, i + length), SpeakerFeatures.CueBefore | That(i + length) | Touch(GapAfterVerb(i + length - 1, stop)) | introduces | verb | KindOf(subject), _tokens.IsWordAt(i + length, "that") ? gap / 2 : gap));
            else if (_tokens.Tokens[i].Is(WordClass.CueNoun) && _tokens.Tokens[i].Case == LetterCase.Lower && OwnerOfNoun(i, start) is { } owner)
                found.Add(new(owner, new(i, i + 1), SpeakerFeatures.CueNoun | introduces | KindOf(owner), gap));
        }

        if (stop > start && _tokens.IsAt(stop - 1, ':') && _phrases.EndingAt(stop - 2, start) is { } colon && colon.Tokens.Start == start)
            found.Add(new(colon, new(stop - 1, stop), SpeakerFeatures.ColonOnly | SpeakerFeatures.Touches | KindOf(colon), 0));
    }

    /// <summary>Where the sentence of the words before a passage starts: it may run through passages that end no sentence.</summary>
    private int SentenceStart(Surroundings at, int start)
    {
        if (start != at.Before.Start) return start;
        var first = _tokens.TokensOf(at.Passage.Block).Start;
        while (start > first && start > at.Before.Start - Reach && !_tokens.EndsSentence(start - 1) && !IsMarkAfterEnd(start - 1)) start--;
        return start;
    }

    private bool IsMarkAfterEnd(int token) => token > 0 && _tokens.Tokens[token].Kind == TokenKind.Mark && _tokens.EndsSentence(token - 1);

    private SpeakerFeatures That(int afterVerb) => _tokens.IsWordAt(afterVerb, "that") ? SpeakerFeatures.ThatClause : SpeakerFeatures.None;

    private static SpeakerFeatures Touch(int gap) => gap <= 1 ? SpeakerFeatures.Touches : SpeakerFeatures.None;

    /// <summary>Tokens between a verb and the quotation that follows it, not counting comma, colon and "that".</summary>
    private int GapAfterVerb(int verb, int stop)
    {
        var gap = 0;
        for (var i = verb + 1; i < stop; i++)
            if (!_tokens.IsAt(i, ',') && !_tokens.IsAt(i, ':') && !_tokens.IsWordAt(i, "that") && !_tokens.Tokens[i].Is(WordClass.Adverb)) gap++;
        return gap;
    }

    private bool IsLeadingPunctuation(int i) => _tokens.IsAt(i, ',') || _tokens.IsAt(i, '.') || IsDash(i) || _tokens.Tokens[i].Kind == TokenKind.Mark || _tokens.IsAt(i, ')');

    /// <summary>After the name of a pull quote's speaker stands nothing, or an age or role after a comma.</summary>
    private bool EndsAttribution(int i, int stop) => i >= stop || _tokens.IsAt(i, ',') || _tokens.EndsSentence(i) || _tokens.IsAt(i, '(');

    private bool IsDash(int i) => _tokens.IsAt(i, '\u2014') || _tokens.IsAt(i, '\u2013') || _tokens.IsAt(i, '-');

    /// <summary>Whether the quotation's last character ends a sentence for good: a full stop, not a comma or question mark.</summary>
    private bool EndsOwnSentence(Surroundings at)
    {
        var last = LastCharacter(at);
        if (last is '.' or '\u2026' or '!' or '?') return at.After.Start < at.After.End && StartsSentence(at.After.Start, last);
        return false;
    }

    /// <summary>After "?" and "!" a lower-case word, a pronoun or a name goes on with the sentence if a cue follows; after a full stop only a lower-case word does.</summary>
    private bool StartsSentence(int token, char last) => last is '.' or '\u2026' && _tokens.Tokens[token].IsCapital;

    private bool LeadsOn(Surroundings at) => LastCharacter(at) is ',' or '?' or '!' or '\u2014' or '\u2013' or '-' || (at.After.Start < at.After.End && _tokens.IsAt(at.After.Start, ','));

    private char LastCharacter(Surroundings at)
    {
        var words = at.Passage.Words;
        var end = words.End;
        while (end > words.Start && _tokens.Text[end - 1] is '\'' or '\u2019' or '"' or '\u201D' or ' ') end--;
        return end > words.Start ? _tokens.Text[end - 1] : ' ';
    }

    /// <summary>How good a verb of speech the token is; null where it is none.</summary>
    /// <param name="length">Tokens of the verb: 2 for "shot back".</param>
    private SpeakerFeatures? VerbFeatures(int i, int start, out int length)
    {
        length = 1;
        var token = _tokens.Tokens[i];
        if (!token.IsWord || (token.Case != LetterCase.Lower && !IsTitleCaseVerb(i)) || IsNounUse(i, start)) return null;
        var known = token.Word;
        if (token.Is(WordClass.OpensPhrase) && i + 1 < _tokens.Tokens.Length
            && EnglishLexicon.Words.Find(new Extent(token.Start, _tokens.Tokens[i + 1].End).In(_tokens.Text)) is var phrase && phrase.Is(WordClass.CueVerb))
        {
            known = phrase;
            length = 2;
        }

        if (known.Traits.HasFlag(CueTraits.Names)) return SpeakerFeatures.Speech | SpeakerFeatures.Naming;
        if (known.Is(WordClass.CueVerb))
            return known.CueGrade >= 4 ? SpeakerFeatures.Speech : known.CueGrade == 3 ? SpeakerFeatures.OftenSpeech : SpeakerFeatures.RarelySpeech;
        var word = _tokens.WordAt(i);
        var looksPast = word.Length > 4 && word.EndsWith("ed".AsSpan(), StringComparison.Ordinal) && !token.Is(WordClass.Profession | WordClass.Adverb | WordClass.Preposition);
        return looksPast ? SpeakerFeatures.UnknownVerb : null;
    }

    /// <summary>A verb that a headline in title case capitalises: Says.</summary>
    private bool IsTitleCaseVerb(int i) => _tokens.Tokens[i].Word.CueGrade >= 4 && scene.PersonAt(i) < 0 && scene.IsInTitleCase(i);

    /// <summary>The cue stands right before a comma or colon and the next quotation: it introduces that one, unless this one ended with a comma.</summary>
    private SpeakerFeatures IntroducesNext(Surroundings at, int afterCue)
    {
        if (at.After.End >= _tokens.TokensOf(at.Passage.Block).End || LastCharacter(at) == ',') return SpeakerFeatures.None;
        var last = at.After.End - 1;
        return last >= afterCue && last <= afterCue + 1 && (_tokens.IsAt(last, ',') || _tokens.IsAt(last, ':')) ? SpeakerFeatures.IntroducesNext : SpeakerFeatures.None;
    }

    /// <summary>"the report", "her claims", "to say": not what somebody did. "She has this to say:" is.</summary>
    private bool IsNounUse(int i, int start)
    {
        if (i == start) return false;
        var before = _tokens.Tokens[i - 1];
        if (before.Is(WordClass.SubjectPronoun | WordClass.Relative)) return false;
        return before.Is(WordClass.Determiner) || before.Kind == TokenKind.Clitic && _tokens.Text[before.End - 1] == 's' || (_tokens.IsWordAt(i - 1, "to") && !_tokens.IsAt(i + 1, ':')) || _tokens.IsWordAt(i - 1, "of");
    }

    /// <summary>A verb with its subject behind it follows the quotation at once, but for adverbs: "…," then said Kim.</summary>
    private bool OnlyAdverbsBetween(int start, int verb)
    {
        for (var i = start; i < verb; i++)
            if (!_tokens.Tokens[i].Is(WordClass.Adverb) || i - start >= 2) return false;
        return true;
    }

    /// <summary>The person whose name follows the quotation at once, over whatever clause stands before the verb: Kim, who is her agent, said.</summary>
    private NounPhrase? OpeningSubject(int start, int verb) =>
        verb > start && scene.PersonAt(start) >= 0 && scene.MentionEnd(start) <= verb && !IsFollowedByClitic(start) && _phrases.EndingAt(scene.MentionEnd(start) - 1, start) is { Kind: SpeakerKind.Person } person ? person : null;

    private bool IsFollowedByClitic(int name) => scene.MentionEnd(name) is var end && end < _tokens.Tokens.Length && _tokens.Tokens[end].Kind == TokenKind.Clitic;

    /// <summary>The subject after its verb: said Kim.</summary>
    private NounPhrase? Inverted(int verb, int length, int stop)
    {
        var token = _tokens.Tokens[verb];
        if (IsGerund(verb) || _tokens.IsWordAt(verb + length, "that")) return null;
        if (token.Word.Traits.HasFlag(CueTraits.Addressee) && !token.Word.Traits.HasFlag(CueTraits.Asks)) return null;
        var next = verb + length;
        while (next < stop && _tokens.Tokens[next].Is(WordClass.Adverb) && !_tokens.Tokens[next].IsCapital) next++;
        if (next >= stop || _tokens.Tokens[next].Is(WordClass.OtherPronoun) && !_tokens.Tokens[next].Is(WordClass.Determiner)) return null;
        return _phrases.StartingAt(next, stop);
    }

    /// <summary>The subject before its verb, over adverbs, auxiliaries, appositions and relative clauses; of a second verb, that of the first.</summary>
    private NounPhrase? SubjectOf(int verb, int start)
    {
        var i = verb - 1;
        while (i >= start && (IsSkippedBeforeVerb(i) || IsToOfInfinitive(i, verb))) i--;
        if (i < start) return null;
        if (_tokens.IsWordAt(i, "and") || _tokens.IsWordAt(i, "but") || _tokens.IsWordAt(i, "then")) return ClauseSubject(i, start);
        if (IsGerund(verb) && _tokens.IsWordAt(i, "for")) return _phrases.EndingAt(i - 1, start);
        if (IsGerund(verb)) return ClauseSubject(verb, start);
        if (_tokens.Tokens[i].Is(WordClass.Preposition | WordClass.Conjunction) && !_tokens.Tokens[i].Is(WordClass.Relative)) return null;
        return _phrases.EndingAt(i, start) ?? (_tokens.IsAt(i, ',') ? ClauseSubject(i, start) : null);
    }

    private bool IsSkippedBeforeVerb(int i)
    {
        var token = _tokens.Tokens[i];
        if (!token.IsWord) return token.Kind == TokenKind.Clitic;
        return token.Is(WordClass.Auxiliary) || (token.Is(WordClass.Adverb) && !token.IsCapital)
            || (token.Case == LetterCase.Lower && _tokens.WordAt(i).EndsWith("ly".AsSpan(), StringComparison.Ordinal));
    }

    /// <summary>"has this to say:": the object between auxiliary and infinitive.</summary>
    private bool IsToOfInfinitive(int i, int verb) => _tokens.IsWordAt(verb - 1, "to") && i >= verb - 2 && _tokens.Tokens[i].Is(WordClass.Preposition | WordClass.Determiner);

    private bool IsGerund(int verb) => _tokens.WordAt(verb).EndsWith("ing".AsSpan(), StringComparison.Ordinal);

    /// <summary>The first name or pronoun of the clause that no preposition governs.</summary>
    public NounPhrase? ClauseSubject(int before, int start)
    {
        for (var i = start; i < before; i++)
        {
            if (scene.IsQuoted(i)) continue;
            var isGoverned = i > start && _tokens.Tokens[i - 1].Is(WordClass.Preposition | WordClass.Determiner) && !_tokens.Tokens[i - 1].Is(WordClass.Conjunction);
            if (_tokens.Tokens[i].Is(WordClass.SubjectPronoun) && !isGoverned) return new(SpeakerKind.Pronoun, new(i, i + 1), i);
            if (scene.PersonAt(i) < 0 || scene.MentionStart(i) != i) continue;
            var end = scene.MentionEnd(i);
            var isPossessive = end < _tokens.Tokens.Length && _tokens.Tokens[end].Kind == TokenKind.Clitic;
            if (!isGoverned && !isPossessive) return new(SpeakerKind.Person, new(i, end), i, scene.PersonAt(i));
            i = end - 1;
        }

        return null;
    }

    private bool IsAccordingTo(int i) => _tokens.IsWordAt(i, "according") && _tokens.IsWordAt(i + 1, "to");

    private void AddAccordingTo(int i, int stop, SpeakerFeatures place, List<SpeakerCandidate> found, int distance)
    {
        if (_phrases.StartingAt(i + 2, stop) is { } source)
            found.Add(new(source, new(i, i + 2), SpeakerFeatures.AccordingTo | place | KindOf(source), distance));
    }

    /// <summary>Whose statement, letter or remark it is: "Kim's letter", "a statement from the campaign", "in her remarks".</summary>
    private NounPhrase? OwnerOfNoun(int noun, int start)
    {
        for (var i = noun - 1; i >= start && i > noun - 5; i--)
        {
            if (_tokens.Tokens[i].Kind == TokenKind.Clitic) return _phrases.EndingAt(i - 1, start);
            if (_tokens.Tokens[i].Is(WordClass.OtherPronoun) && _tokens.Tokens[i].Is(WordClass.Determiner)) return new(SpeakerKind.Pronoun, new(i, i + 1), i);
            if (!_tokens.Tokens[i].IsWord || _tokens.Tokens[i].Is(WordClass.Preposition)) break;
        }

        return null;
    }

    public SpeakerFeatures KindOf(NounPhrase phrase)
    {
        var head = _tokens.Tokens[phrase.Head];
        return phrase.Kind switch
        {
            SpeakerKind.Person => SpeakerFeatures.Person,
            SpeakerKind.Pronoun when head.Is(WordClass.Relative) => SpeakerFeatures.Relative,
            SpeakerKind.Pronoun => head.Word.Gender != Gender.Unknown || _tokens.IsWordAt(phrase.Head, "they") ? SpeakerFeatures.Pronoun : SpeakerFeatures.ItOrI,
            SpeakerKind.Organisation => SpeakerFeatures.Organisation,
            _ => head.Is(WordClass.Profession | WordClass.Collective | WordClass.Document | WordClass.JobTitle) ? SpeakerFeatures.PersonNoun : SpeakerFeatures.OtherNoun,
        };
    }
}
