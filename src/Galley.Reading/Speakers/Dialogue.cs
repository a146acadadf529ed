using Galley.Language;

namespace Galley.Speakers;

/// <summary>
/// Remembers who takes turns: where a question was asked and two people speak in paragraphs that follow each other, a bare paragraph is
/// the turn of the one who did not speak last. Whoever is asked is expected to answer.
/// </summary>
internal sealed class Dialogue(Scene scene)
{
    private readonly TokenText _tokens = scene.Tokens;
    private Attribution? _last;
    private NounPhrase? _other;
    private int _block = -2;
    private bool _hasQuestion;

    /// <summary>Who is next to speak in a paragraph that is nothing but a quotation; null where no dialogue goes on.</summary>
    public NounPhrase? Next(Surroundings at, int block) =>
        _hasQuestion && block == _block + 1 && at.Before.IsEmpty && at.After.IsEmpty ? _other : null;

    public void Add(Surroundings at, Attribution attribution, int block)
    {
        if (attribution.Person < 0 || block > _block + 1) (_last, _other, _hasQuestion) = (null, null, false);
        if (attribution.Person < 0) return;
        if (_last is not null && _last.Person != attribution.Person) _other = _last.Phrase;
        _last = attribution;
        _block = block;
        if (!EndsAsQuestion(at)) return;
        _hasQuestion = true;
        if (Asked(attribution) is { } asked) _other = asked;
    }

    /// <summary>"he asked Ann": the person whose name stands right behind the cue.</summary>
    private NounPhrase? Asked(Attribution attribution)
    {
        var after = attribution.Cue.End;
        if (attribution.Cue.IsEmpty || after >= _tokens.Tokens.Length) return null;
        if (scene.PersonAt(after) is not (>= 0 and var person) || person == attribution.Person) return null;
        return new(SpeakerKind.Person, new(after, scene.MentionEnd(after)), after, person);
    }

    private bool EndsAsQuestion(Surroundings at)
    {
        var end = at.Passage.Words.End;
        return end > at.Passage.Words.Start && _tokens.Text[end - 1] == '?';
    }
}
