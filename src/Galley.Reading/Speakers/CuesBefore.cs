using Galley.Language;
using Galley.Lexicon;

namespace Galley.Speakers;

/// <summary>Finds the candidates that a cue before the quotation names: Kim said, "…"; said Kim: "…"; in Kim's statement: "…".</summary>
internal sealed class CuesBefore(Scene scene, CueFeatures common, VerblessCues verbless)
{
    private readonly TokenText _tokens = scene.Tokens;
    private readonly Subjects _subjects = new(scene);
    private readonly InvertedSubjects _inverted = new(scene);
    private readonly CueVerbs _verbs = new(scene);
    private readonly Subordination _clauses = new(scene);
    private readonly CueNouns _nouns = new(scene);

    public void Find(Surroundings at, List<SpeakerCandidate> found)
    {
        var (start, stop) = (Start(at), at.Before.End);
        var sentence = SentenceStart(at, start);
        var end = End(start, stop);
        for (var i = stop - 1; i >= start; i--)
        {
            var gap = stop - 1 - i;
            var nearGap = Math.Min(gap, Cues.FarthestGovernor);
            if (verbless.IsAccordingTo(i)) verbless.AddAccordingTo(i, stop, SpeakerFeatures.None, found, nearGap);
            if (_verbs.GradeOf(i, start, out var length) is { } verb && _subjects.Before(i, sentence) is { } subject)
            {
                var that = That(Math.Max(i + length, subject.Tokens.End));
                var isBeforeMain = _clauses.IsBeforeMainClause(i, start, stop) || IsAside(subject, i + length, found);
                var clause = isBeforeMain ? SpeakerFeatures.BeforeMainClause : Reported(verb, subject, start);
                var touch = CueFeatures.Touch(GapAfterVerb(i + length - 1, stop));
                var features = SpeakerFeatures.CueBefore | clause | that | touch | end | verb
                    | common.Perceived(subject, start) | common.KindOf(subject);
                found.Add(new(subject, new(i, i + length), features, that == SpeakerFeatures.ThatClause ? gap / 2 : gap));
            }
            else if (_tokens.Tokens[i] is { Case: LetterCase.Lower } noun && noun.Is(WordClass.CueNoun)
                && _nouns.OwnerOf(i, start, stop) is { } owner)
            {
                var that = That(_nouns.BehindAddressee(i + 1, stop));
                var isGovernor = _nouns.IsInWords(owner, i);
                var cue = isGovernor ? SpeakerFeatures.AccordingTo : SpeakerFeatures.CueNoun;
                var distance = that == SpeakerFeatures.ThatClause ? gap / 2 : isGovernor ? nearGap : gap;
                found.Add(new(owner, new(i, i + 1), cue | that | end | common.KindOf(owner), distance));
            }
        }

        AddInvertedBefore(start, stop, found);
        if (stop > start && _tokens.IsAt(stop - 1, ':')) verbless.AddBeforeColon(start, stop - 1, found);
    }

    /// <summary>Where the last sentence before the quotation starts, but no further away than cues are looked for.</summary>
    private int Start(Surroundings at)
    {
        var farthest = Math.Max(at.Before.Start, at.Before.End - Cues.Reach);
        for (var i = at.Before.End - 2; i >= farthest; i--)
            if (_tokens.EndsSentence(i)) return i + 1;
        return farthest;
    }

    /// <summary>What the last character before the quotation tells of all cues before it.</summary>
    private SpeakerFeatures End(int start, int stop)
    {
        if (stop <= start) return SpeakerFeatures.None;
        if (_tokens.IsAt(stop - 1, ',') || _tokens.IsAt(stop - 1, ':')) return SpeakerFeatures.Introduces;
        return _tokens.EndsSentence(stop - 1) ? SpeakerFeatures.SentenceEnded : SpeakerFeatures.None;
    }

    /// <summary>Said Kim: "…".</summary>
    private void AddInvertedBefore(int start, int stop, List<SpeakerCandidate> found)
    {
        if (start >= stop || _tokens.Tokens[start].Word.CueGrade < 4 || _inverted.After(start, 1, stop) is not { } subject) return;
        if (subject.Tokens.End < stop - 1 || !(_tokens.IsAt(stop - 1, ':') || _tokens.IsAt(stop - 1, ','))) return;
        found.Add(new(subject, new(start, start + 1), SpeakerFeatures.CueBefore | SpeakerFeatures.Touches | SpeakerFeatures.Introduces
            | SpeakerFeatures.Speech | common.KindOf(subject), 0));
    }

    /// <summary>Where the sentence of the words before a passage starts: it may run through passages that end no sentence.</summary>
    private int SentenceStart(Surroundings at, int start)
    {
        if (start != at.Before.Start) return start;
        var first = _tokens.TokensOf(at.Passage.Block).Start;
        while (start > first && start > at.Before.Start - Cues.Reach && !EndsNarration(start - 1)) start--;
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
}
