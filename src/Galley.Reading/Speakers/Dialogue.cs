using Galley.Language;

namespace Galley.Speakers;

/// <summary>
/// Remembers who takes turns: where a question was asked and two people speak in paragraphs that follow each other, a bare paragraph is
/// the turn of the one who did not speak last.
/// </summary>
internal sealed class Dialogue(TokenText tokens)
{
    private Attribution? _last;
    private Attribution? _other;
    private int _block = -2;
    private bool _hasQuestion;

    /// <summary>Who is next to speak in a paragraph that is nothing but a quotation; null where no dialogue goes on.</summary>
    public NounPhrase? Next(Surroundings at, int block) =>
        _hasQuestion && block == _block + 1 && at.Before.IsEmpty && at.After.IsEmpty ? _other?.Phrase : null;

    public void Add(Surroundings at, Attribution attribution, int block)
    {
        if (attribution.Person < 0 || block > _block + 1) (_last, _other, _hasQuestion) = (null, null, false);
        if (attribution.Person < 0) return;
        if (_last is not null && _last.Person != attribution.Person) _other = _last;
        _last = attribution;
        _block = block;
        _hasQuestion |= EndsAsQuestion(at);
    }

    private bool EndsAsQuestion(Surroundings at)
    {
        var end = at.Passage.Words.End;
        return end > at.Passage.Words.Start && tokens.Text[end - 1] == '?';
    }
}
