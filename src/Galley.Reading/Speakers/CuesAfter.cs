using Galley.Language;
using Galley.Lexicon;

namespace Galley.Speakers;

/// <summary>Finds the candidates that a cue behind the quotation names: "…," Kim said; "…," said Kim.</summary>
internal sealed class CuesAfter(Scene scene, CueFeatures common, VerblessCues verbless)
{
    private readonly TokenText _tokens = scene.Tokens;
    private readonly Subjects _subjects = new(scene);
    private readonly InvertedSubjects _inverted = new(scene);
    private readonly CueVerbs _verbs = new(scene);
    private readonly Subordination _clauses = new(scene);
    private readonly CueNouns _nouns = new(scene);
    private readonly QuotationEndings _endings = new(scene);

    public void Find(Surroundings at, List<SpeakerCandidate> found)
    {
        var (start, stop) = (at.After.Start, Math.Min(at.After.End, at.After.Start + Cues.Reach));
        if (_endings.IsCueBehindMark(start, stop)) start++;
        while (start < stop && IsLeadingPunctuation(start)) start++;
        var isQuestion = _endings.IsQuestion(at);
        var hasEnded = (isQuestion && IsIntroduced(at, found)) || _endings.IsStatement(at) || _endings.IsOutside(at, start, stop);
        var isSentence = hasEnded || isQuestion;
        var place = EndsClauseBeforeMain(at, found) ? SpeakerFeatures.MainClauseAfter : SpeakerFeatures.None;
        place |= hasEnded ? SpeakerFeatures.QuotationEnded : _endings.LeadsOn(at) ? SpeakerFeatures.QuotationLeadsOn : SpeakerFeatures.None;
        if (start < stop && start > at.After.Start && _tokens.IsDash(start - 1))
            verbless.AddAuthor(new(start - 1, start), start, stop, found);
        if (_nouns.ComingAt(start, stop) is { } coming)
            found.Add(coming with { Features = coming.Features | place | common.KindOf(coming.Phrase) });
        for (var i = start; i < stop; i++)
        {
            if (i > start && (_tokens.EndsSentence(i) || (_endings.OpensClause(i) && _tokens.IsAt(i - 1, ',')))) break;
            if (verbless.IsAccordingTo(i)) verbless.AddAccordingTo(i, stop, place, found, i - start);
            if (_verbs.GradeOf(i, start, out var length) is not { } verb || (isSentence && OpensThat(i + length))) continue;
            var cue = new Extent(i, i + length);
            if (MayBeInverted(start, i) && _inverted.After(i, length, stop) is { } behind
                && (i == start || behind.Kind == SpeakerKind.Person || OnlyAdverbsBetween(start, i)))
            {
                var own = i == start ? place & ~SpeakerFeatures.MainClauseAfter : place;
                var features = SpeakerFeatures.CueAfterInverted | CueFeatures.Touch(i - start) | own | verb | common.KindOf(behind);
                found.Add(new(behind, cue, features, Governed(i, start, verb, i - start)));
            }
            else if (_subjects.Governing(i, start) is { } subject)
            {
                var gap = subject.Tokens.Start - start;
                var touch = IsTight(subject, i) ? CueFeatures.Touch(gap) : SpeakerFeatures.None;
                var clause = _clauses.IsSubordinate(subject, start) ? SpeakerFeatures.MainClauseAfter : SpeakerFeatures.None;
                var features = SpeakerFeatures.CueAfter | IntroducesNext(at, i + length) | touch | place | verb | clause
                    | common.Perceived(subject, start) | common.KindOf(subject);
                found.Add(new(subject, cue, features, Governed(subject.Tokens.Start, start, verb, 2 * gap)));
            }
        }
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

    private bool IsLeadingPunctuation(int i) =>
        _tokens.Tokens[i].Kind == TokenKind.Mark || _tokens.IsDash(i)
            || _tokens.IsAt(i, ',') || _tokens.IsAt(i, '.') || _tokens.IsAt(i, ')');

    /// <summary>"…." Bo replied that it was shut: what he replied follows. "…?" Bo replied that night.</summary>
    private bool OpensThat(int i) => _tokens.IsWordAt(i, "that") && i + 1 < _tokens.Tokens.Length && !TimeNouns.Is(_tokens, i + 1);

    /// <summary>
    /// "…" as buyers waited, she said: behind the sentence's last comma a cue governs all of it, however far the quotation.
    /// </summary>
    private int Governed(int clause, int start, SpeakerFeatures verb, int distance) =>
        clause > start && _tokens.IsAt(clause - 1, ',') && (verb & SpeakerFeatures.Speech) != 0
            ? Math.Min(distance, Cues.FarthestGovernor) : distance;

    /// <summary>The verb follows its subject at once, or behind an apposition: not "Wendt never owned a television and wrote".</summary>
    private bool IsTight(NounPhrase subject, int verb) =>
        verb - subject.Tokens.End <= 3 || _tokens.IsAt(verb - 1, ',') || verb < subject.Tokens.End;

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
}
