using Galley.Language;
using Galley.Lexicon;

namespace Galley.Speakers;

/// <summary>
/// Finds the candidates that a cue names: verbs of speech with their subjects, "according to", colons, dashes, cue nouns.
/// </summary>
internal sealed class Cues(Scene scene)
{
    /// <summary>A cue further away than this is another sentence's business.</summary>
    private const int Reach = 45;

    /// <summary>A cue that governs its whole sentence ("According to" at its start) is never further away than this.</summary>
    private const int FarthestGovernor = 5;

    private readonly TokenText _tokens = scene.Tokens;
    private readonly NounPhrases _phrases = new(scene);
    private readonly Subjects _subjects = new(scene);
    private readonly CueVerbs _verbs = new(scene);
    private readonly Subordination _clauses = new(scene);
    private readonly CueNouns _nouns = new(scene);
    private readonly QuotationEndings _endings = new(scene);

    public void Find(Surroundings at, List<SpeakerCandidate> found)
    {
        FindBefore(at, found);
        FindAfter(at, found, IsIntroduced(at, found));
    }

    /// <summary>A colon, or a cue right before a comma, introduces the quotation.</summary>
    private bool IsIntroduced(Surroundings at, List<SpeakerCandidate> found) =>
        (!at.Before.IsEmpty && _tokens.IsAt(at.Before.End - 1, ':'))
            || found.Exists(c => (c.Features & SpeakerFeatures.Introduces) != 0 && c.Distance <= 3);

    /// <summary>"When Ann called it “thin,” Bo laughed": the quotation ends a clause that has its cue, and the main one follows.</summary>
    private bool EndsClauseBeforeMain(Surroundings at, List<SpeakerCandidate> found)
    {
        var start = ClauseStart(at);
        return start < at.Before.End && _clauses.OpensClause(start)
            && found.Exists(c => (c.Features & SpeakerFeatures.CueBefore) != 0 && c.Cue.Start > start
                && (c.Features & (SpeakerFeatures.UnknownVerb | SpeakerFeatures.BeforeMainClause)) == 0);
    }

    private int ClauseStart(Surroundings at)
    {
        var start = at.Before.End;
        while (start > at.Before.Start && !_tokens.EndsSentence(start - 1)) start--;
        return start;
    }

    private void FindAfter(Surroundings at, List<SpeakerCandidate> found, bool isIntroduced)
    {
        var (start, stop) = (at.After.Start, Math.Min(at.After.End, at.After.Start + Reach));
        if (_endings.IsCueBehindMark(start, stop)) start++;
        while (start < stop && IsLeadingPunctuation(start)) start++;
        var isQuestion = _endings.IsQuestion(at);
        var hasEnded = (isIntroduced && isQuestion) || _endings.IsStatement(at) || _endings.IsOutside(at, start, stop);
        var isSentence = hasEnded || isQuestion;
        var place = EndsClauseBeforeMain(at, found) ? SpeakerFeatures.MainClauseAfter : SpeakerFeatures.None;
        place |= hasEnded ? SpeakerFeatures.QuotationEnded : _endings.LeadsOn(at) ? SpeakerFeatures.QuotationLeadsOn : SpeakerFeatures.None;
        if (start < stop && start > at.After.Start && IsDash(start - 1)) AddAuthor(new(start - 1, start), start, stop, found);
        if (_nouns.ComingAt(start, stop) is { } coming)
            found.Add(coming with { Features = coming.Features | place | KindOf(coming.Phrase) });
        for (var i = start; i < stop; i++)
        {
            if (i > start && (_tokens.EndsSentence(i) || (_endings.OpensClause(i) && _tokens.IsAt(i - 1, ',')))) break;
            if (IsAccordingTo(i)) AddAccordingTo(i, stop, place, found, i - start);
            if (_verbs.GradeOf(i, start, out var length) is not { } verb || (isSentence && OpensThat(i + length))) continue;
            var cue = new Extent(i, i + length);
            if (MayBeInverted(start, i) && _subjects.After(i, length, stop) is { } behind
                && (i == start || behind.Kind == SpeakerKind.Person || OnlyAdverbsBetween(start, i)))
            {
                var own = i == start ? place & ~SpeakerFeatures.MainClauseAfter : place;
                var features = SpeakerFeatures.CueAfterInverted | Touch(i - start) | own | verb | KindOf(behind);
                found.Add(new(behind, cue, features, Governed(i, start, verb, i - start)));
            }
            else if (_subjects.Governing(i, start) is { } subject)
            {
                var gap = subject.Tokens.Start - start;
                var touch = IsTight(subject, i) ? Touch(gap) : SpeakerFeatures.None;
                var clause = _clauses.IsSubordinate(subject, start) ? SpeakerFeatures.MainClauseAfter : SpeakerFeatures.None;
                var features = SpeakerFeatures.CueAfter | IntroducesNext(at, i + length) | touch | place | verb | clause
                    | Perceived(subject, start) | KindOf(subject);
                found.Add(new(subject, cue, features, Governed(subject.Tokens.Start, start, verb, 2 * gap)));
            }
        }
    }

    /// <summary>"…." Bo replied that it was shut: what he replied follows. "…?" Bo replied that night.</summary>
    private bool OpensThat(int i) => _tokens.IsWordAt(i, "that") && i + 1 < _tokens.Tokens.Length && !TimeNouns.Is(_tokens, i + 1);

    /// <summary>
    /// "…" as buyers waited, she said: behind the sentence's last comma a cue governs all of it, however far the quotation.
    /// </summary>
    private int Governed(int clause, int start, SpeakerFeatures verb, int distance) =>
        clause > start && _tokens.IsAt(clause - 1, ',') && (verb & SpeakerFeatures.Speech) != 0
            ? Math.Min(distance, FarthestGovernor) : distance;

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
            if (IsAccordingTo(i)) AddAccordingTo(i, stop, SpeakerFeatures.None, found, Math.Min(gap, FarthestGovernor));
            if (_verbs.GradeOf(i, start, out var length) is { } verb && _subjects.Before(i, sentence) is { } subject)
            {
                var that = That(Math.Max(i + length, subject.Tokens.End));
                var isBeforeMain = _clauses.IsBeforeMainClause(i, start, stop) || IsAside(subject, i + length, found);
                var clause = isBeforeMain ? SpeakerFeatures.BeforeMainClause : Reported(verb, subject, start);
                var features = SpeakerFeatures.CueBefore | clause | that | Touch(GapAfterVerb(i + length - 1, stop)) | introduces | verb
                    | Perceived(subject, start) | KindOf(subject);
                found.Add(new(subject, new(i, i + length), features, that == SpeakerFeatures.ThatClause ? gap / 2 : gap));
            }
            else if (_tokens.Tokens[i] is { Case: LetterCase.Lower } noun && noun.Is(WordClass.CueNoun)
                && _nouns.OwnerOf(i, start, stop) is { } owner)
            {
                var that = That(_nouns.BehindAddressee(i + 1, stop));
                var isGovernor = _nouns.IsInWords(owner, i);
                var cue = isGovernor ? SpeakerFeatures.AccordingTo : SpeakerFeatures.CueNoun;
                found.Add(new(owner, new(i, i + 1), cue | that | introduces | KindOf(owner),
                    that == SpeakerFeatures.ThatClause ? gap / 2 : isGovernor ? Math.Min(gap, FarthestGovernor) : gap));
            }
        }

        AddInvertedBefore(start, stop, found);
        if (stop > start && _tokens.IsAt(stop - 1, ':')) AddBeforeColon(start, stop - 1, found);
    }

    /// <summary>Said Kim: "…".</summary>
    private void AddInvertedBefore(int start, int stop, List<SpeakerCandidate> found)
    {
        if (start >= stop || _tokens.Tokens[start].Word.CueGrade < 4 || _subjects.After(start, 1, stop) is not { } subject) return;
        if (subject.Tokens.End < stop - 1 || !(_tokens.IsAt(stop - 1, ':') || _tokens.IsAt(stop - 1, ','))) return;
        found.Add(new(subject, new(start, start + 1), SpeakerFeatures.CueBefore | SpeakerFeatures.Touches | SpeakerFeatures.Introduces
            | SpeakerFeatures.Speech | KindOf(subject), 0));
    }

    /// <summary>"…" —Kim, 34.</summary>
    /// <param name="cue">The dash, or the mark that closes behind the name.</param>
    public void AddAuthor(Extent cue, int start, int stop, List<SpeakerCandidate> found)
    {
        if (_phrases.StartingAt(start, stop) is { } name && EndsAttribution(name.Tokens.End, stop))
            found.Add(new(name, cue, SpeakerFeatures.DashAfter | SpeakerFeatures.Touches | KindOf(name), 0));
    }

    /// <summary>
    /// Kim: "…"; then came Kim's turn: "…"; from the report: "…"; or, where a sentence ends with the colon, its subject:
    /// Kim has a snappy retort: "…", Kim's letter makes a case: "…".
    /// </summary>
    private void AddBeforeColon(int start, int colon, List<SpeakerCandidate> found)
    {
        if (_tokens.IsWordAt(colon - 1, "turn") && _nouns.OwnerOf(colon - 1, start, colon) is { } owner)
            found.Add(new(owner, new(colon, colon + 1), SpeakerFeatures.ColonOnly | SpeakerFeatures.Touches | KindOf(owner), 0));
        else if (_phrases.EndingAt(colon - 1, start) is { } name && IsLabel(name, start) && !found.Exists(c => c.Cue.Contains(name.Head)))
            found.Add(new(name, new(colon, colon + 1), SpeakerFeatures.ColonOnly | SpeakerFeatures.Touches | KindOf(name), 0));
        else if ((_subjects.OfClause(colon, LastComma(start, colon)) ?? _subjects.OfClause(colon, start)) is { } subject)
        {
            if (_tokens.Tokens[subject.Head].Is(WordClass.Document)) found.RemoveAll(c => subject.Tokens.Contains(c.Cue));
            found.Add(new(subject, new(colon, colon + 1), SpeakerFeatures.ColonOnly | KindOf(subject), 0));
        }
    }

    /// <summary>Nothing but a dash or "from" stands before the name.</summary>
    private bool IsLabel(NounPhrase name, int start)
    {
        var before = name.Tokens.Start - 1;
        if (before < start || IsDash(before)) return true;
        return _tokens.IsWordAt(before, "from") && (before == start || IsDash(before - 1));
    }

    /// <summary>Behind the last comma of a sentence: "When asked whether she would, Kim did not hesitate:" is Kim's.</summary>
    private int LastComma(int start, int end)
    {
        for (var i = end - 1; i > start; i--)
            if (_tokens.IsAt(i, ',')) return i + 1;
        return start;
    }

    /// <summary>Where the sentence of the words before a passage starts: it may run through passages that end no sentence.</summary>
    private int SentenceStart(Surroundings at, int start)
    {
        if (start != at.Before.Start) return start;
        var first = _tokens.TokensOf(at.Passage.Block).Start;
        while (start > first && start > at.Before.Start - Reach && !EndsNarration(start - 1)) start--;
        return start;
    }

    /// <summary>A sentence that ends inside a quotation ends the narrator's only with the closing mark.</summary>
    private bool EndsNarration(int token) => scene.IsQuoted(token) ? IsMarkAfterEnd(token) : _tokens.EndsSentence(token);

    /// <summary>The ad, “Ready?”, says: behind the comma the sentence goes on.</summary>
    private bool IsMarkAfterEnd(int token) =>
        token > 0 && _tokens.Tokens[token].Kind == TokenKind.Mark && _tokens.EndsSentence(token - 1) && !_tokens.IsAt(token + 1, ',');

    /// <summary>"found [that] …", "asked [whether] …", "was asked by Kim [whether] …": all that follows is what was said.</summary>
    private SpeakerFeatures That(int afterVerb) =>
        _tokens.IsWordAt(afterVerb, "that") || _tokens.IsWordAt(afterVerb, "whether") ? SpeakerFeatures.ThatClause : SpeakerFeatures.None;

    /// <summary>The verb follows its subject at once, or behind an apposition: not "Wendt never owned a television and wrote".</summary>
    private bool IsTight(NounPhrase subject, int verb) =>
        verb - subject.Tokens.End <= 3 || _tokens.IsAt(verb - 1, ',') || verb < subject.Tokens.End;

    /// <summary>
    /// ", Ann reported, his wife whispered to him": between commas, and the clause that goes on has a verb of speech of its own.
    /// </summary>
    private bool IsAside(NounPhrase subject, int afterVerb, List<SpeakerCandidate> found)
    {
        const SpeakerFeatures speech = SpeakerFeatures.Speech | SpeakerFeatures.OftenSpeech;
        return _tokens.IsAt(subject.Tokens.Start - 1, ',') && _tokens.IsAt(afterVerb, ',')
            && found.Exists(c => c.Phrase.Tokens.Start > afterVerb && (c.Features & speech) != 0);
    }

    /// <summary>The clause is itself what somebody said, unless its own verb says or names.</summary>
    private SpeakerFeatures Reported(SpeakerFeatures verb, NounPhrase subject, int start) =>
        (verb & (SpeakerFeatures.Speech | SpeakerFeatures.Naming)) == 0 && _clauses.IsReported(subject, start)
            ? SpeakerFeatures.Reported : SpeakerFeatures.None;

    private SpeakerFeatures Perceived(NounPhrase subject, int start) =>
        _clauses.IsPerceived(subject, start) ? SpeakerFeatures.Perceived : SpeakerFeatures.None;

    private static SpeakerFeatures Touch(int gap) => gap <= 1 ? SpeakerFeatures.Touches : SpeakerFeatures.None;

    /// <summary>Tokens between a verb and the quotation that follows it, not counting comma, colon and "that".</summary>
    private int GapAfterVerb(int verb, int stop)
    {
        var gap = 0;
        for (var i = verb + 1; i < stop; i++)
            if (!IsFiller(i)) gap++;
        return gap;
    }

    private bool IsFiller(int i) =>
        _tokens.IsAt(i, ',') || _tokens.IsAt(i, ':') || _tokens.IsWordAt(i, "that") || _tokens.Tokens[i].Is(WordClass.Adverb);

    private bool IsLeadingPunctuation(int i) =>
        _tokens.IsAt(i, ',') || _tokens.IsAt(i, '.') || IsDash(i) || _tokens.Tokens[i].Kind == TokenKind.Mark || _tokens.IsAt(i, ')');

    /// <summary>After the name of a pull quote's speaker stands nothing, an age or role after a comma, or a mark too many.</summary>
    private bool EndsAttribution(int i, int stop) =>
        i >= stop || _tokens.IsAt(i, ',') || _tokens.EndsSentence(i) || _tokens.IsAt(i, '(') || _tokens.Tokens[i].Kind == TokenKind.Mark;

    public bool IsDash(int i) => _tokens.IsAt(i, '\u2014') || _tokens.IsAt(i, '\u2013') || _tokens.IsAt(i, '-');

    /// <summary>
    /// The cue stands right before a comma or colon and the next quotation: it introduces that one, unless this one ended with a comma.
    /// </summary>
    private SpeakerFeatures IntroducesNext(Surroundings at, int afterCue)
    {
        if (at.After.End >= _tokens.TokensOf(at.Passage.Block).End || _endings.LastCharacter(at) == ',') return SpeakerFeatures.None;
        var last = at.After.End - 1;
        return last >= afterCue && last <= afterCue + 1
            && (_tokens.IsAt(last, ',') || _tokens.IsAt(last, ':')) ? SpeakerFeatures.IntroducesNext : SpeakerFeatures.None;
    }

    /// <summary>
    /// A verb with its subject behind it follows the quotation at once, or after a comma: "…," in contrast to others, says Kim.
    /// </summary>
    private bool MayBeInverted(int start, int verb) => OnlyAdverbsBetween(start, verb) || _tokens.IsAt(verb - 1, ',');

    private bool OnlyAdverbsBetween(int start, int verb)
    {
        for (var i = start; i < verb; i++)
            if (!_tokens.Tokens[i].Is(WordClass.Adverb) || i - start >= 2) return false;
        return true;
    }

    private bool IsAccordingTo(int i) => _tokens.IsWordAt(i, "according") && _tokens.IsWordAt(i + 1, "to");

    private void AddAccordingTo(int i, int stop, SpeakerFeatures place, List<SpeakerCandidate> found, int distance)
    {
        if (_phrases.StartingAt(i + 2, stop) is { } source)
            found.Add(new(source, new(i, i + 2), SpeakerFeatures.AccordingTo | place | KindOf(source), distance));
    }

    public SpeakerFeatures KindOf(NounPhrase phrase)
    {
        var head = _tokens.Tokens[phrase.Head];
        return phrase.Kind switch
        {
            SpeakerKind.Person => SpeakerFeatures.Person,
            SpeakerKind.Pronoun when head.Is(WordClass.Relative) => SpeakerFeatures.Relative,
            SpeakerKind.Pronoun => head.Word.Gender != Gender.Unknown
                || _tokens.IsWordAt(phrase.Head, "they") ? SpeakerFeatures.Pronoun : SpeakerFeatures.ItOrI,
            SpeakerKind.Organisation => SpeakerFeatures.Organisation,
            _ => head.Is(WordClass.Profession | WordClass.Collective | WordClass.Document | WordClass.JobTitle)
                ? SpeakerFeatures.PersonNoun : SpeakerFeatures.OtherNoun,
        };
    }
}
