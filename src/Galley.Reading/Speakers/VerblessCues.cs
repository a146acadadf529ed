using Galley.Language;
using Galley.Lexicon;

namespace Galley.Speakers;

/// <summary>Finds the candidates that a cue without a verb names: "according to", a dash, a colon.</summary>
internal sealed class VerblessCues(Scene scene, CueFeatures common)
{
    private readonly TokenText _tokens = scene.Tokens;
    private readonly NounPhrases _phrases = new(scene);
    private readonly Subjects _subjects = new(scene);
    private readonly CueNouns _nouns = new(scene);

    /// <summary>According to Kim, "…".</summary>
    public bool IsAccordingTo(int i) => _tokens.IsWordAt(i, "according") && _tokens.IsWordAt(i + 1, "to");

    public void AddAccordingTo(int i, int stop, SpeakerFeatures place, List<SpeakerCandidate> found, int distance)
    {
        if (_phrases.StartingAt(i + 2, stop) is { } source)
            found.Add(new(source, new(i, i + 2), SpeakerFeatures.AccordingTo | place | common.KindOf(source), distance));
    }

    /// <summary>"…" —Kim, 34.</summary>
    /// <param name="cue">The dash, or the mark that closes behind the name.</param>
    public void AddAuthor(Extent cue, int start, int stop, List<SpeakerCandidate> found)
    {
        if (_phrases.StartingAt(start, stop) is { } name && EndsAttribution(name.Tokens.End, stop))
            found.Add(new(name, cue, SpeakerFeatures.DashAfter | SpeakerFeatures.Touches | common.KindOf(name), 0));
    }

    /// <summary>After the name of a pull quote's speaker stands nothing, an age or role after a comma, or a mark too many.</summary>
    private bool EndsAttribution(int i, int stop) =>
        i >= stop || _tokens.IsAt(i, ',') || _tokens.EndsSentence(i) || _tokens.IsAt(i, '(') || _tokens.Tokens[i].Kind == TokenKind.Mark;

    /// <summary>
    /// Kim: "…"; then came Kim's turn: "…"; from the report: "…"; or, where a sentence ends with the colon, its subject:
    /// Kim has a snappy retort: "…", Kim's letter makes a case: "…".
    /// </summary>
    public void AddBeforeColon(int start, int colon, List<SpeakerCandidate> found)
    {
        var cue = new Extent(colon, colon + 1);
        if (_tokens.IsWordAt(colon - 1, "turn") && _nouns.OwnerOf(colon - 1, start, colon) is { } owner)
            found.Add(new(owner, cue, SpeakerFeatures.ColonOnly | SpeakerFeatures.Touches | common.KindOf(owner), 0));
        else if (_phrases.EndingAt(colon - 1, start) is { } name && IsLabel(name, start) && !found.Exists(c => c.Cue.Contains(name.Head)))
            found.Add(new(name, cue, SpeakerFeatures.ColonOnly | SpeakerFeatures.Touches | common.KindOf(name), 0));
        else if ((_subjects.OfClause(colon, LastComma(start, colon)) ?? _subjects.OfClause(colon, start)) is { } subject)
        {
            if (_tokens.Tokens[subject.Head].Is(WordClass.Document)) found.RemoveAll(c => subject.Tokens.Contains(c.Cue));
            found.Add(new(subject, cue, SpeakerFeatures.ColonOnly | common.KindOf(subject), 0));
        }
    }

    /// <summary>Nothing but a dash or "from" stands before the name.</summary>
    private bool IsLabel(NounPhrase name, int start)
    {
        var before = name.Tokens.Start - 1;
        if (before < start || _tokens.IsDash(before)) return true;
        return _tokens.IsWordAt(before, "from") && (before == start || _tokens.IsDash(before - 1));
    }

    /// <summary>Behind the last comma of a sentence: "When asked whether she would, Kim did not hesitate:" is Kim's.</summary>
    private int LastComma(int start, int end)
    {
        for (var i = end - 1; i > start; i--)
            if (_tokens.IsAt(i, ',')) return i + 1;
        return start;
    }
}
