using Galley.Language;

namespace Galley.Speakers;

/// <summary>Tells how a quotation ends: with its sentence, or so that its cue may still follow.</summary>
internal sealed class QuotationEndings(Scene scene)
{
    private readonly TokenText _tokens = scene.Tokens;

    /// <summary>A full stop, and a capital behind it.</summary>
    public bool IsStatement(Surroundings at) => LastCharacter(at) is '.' or '\u2026' && IsCapitalAfter(at);

    /// <summary>"?" or "!", and a capital behind it: the cue may still follow.</summary>
    public bool IsQuestion(Surroundings at) => LastCharacter(at) is '?' or '!' && IsCapitalAfter(at);

    /// <summary>The sentence ends right behind the closing mark, or a clause of its own opens there.</summary>
    /// <param name="start">The first word behind it.</param>
    /// <param name="stop">How far cues are looked for.</param>
    public bool IsOutside(Surroundings at, int start, int stop) =>
        at.After.Start < stop
            && ((_tokens.EndsSentence(at.After.Start) && !IsCueBehindMark(at.After.Start, stop)) || OpensClause(start));

    /// <summary>A comma, a dash or a question mark: the sentence goes on.</summary>
    public bool LeadsOn(Surroundings at) =>
        LastCharacter(at) is ',' or '?' or '!' or '\u2014' or '\u2013' or '-'
            || (at.After.Start < at.After.End && _tokens.IsAt(at.After.Start, ','));

    /// <summary>"…"! said Kim: the exclamation or question mark stands outside the marks.</summary>
    public bool IsCueBehindMark(int i, int stop) =>
        i + 1 < stop && (_tokens.IsAt(i, '!') || _tokens.IsAt(i, '?')) && _tokens.Tokens[i + 1].Case == LetterCase.Lower;

    /// <summary>"…" and Trump says: another clause begins.</summary>
    public bool OpensClause(int i) =>
        _tokens.IsWordAt(i, "and") || _tokens.IsWordAt(i, "but") || _tokens.IsWordAt(i, "while") || _tokens.IsWordAt(i, "although");

    /// <summary>The last character of the quoted words, inner marks aside; a blank where there is none.</summary>
    public char LastCharacter(Surroundings at)
    {
        var words = at.Passage.Words;
        var end = words.End;
        while (end > words.Start && _tokens.Text[end - 1] is '\'' or '\u2019' or '"' or '\u201D' or ' ') end--;
        return end > words.Start ? _tokens.Text[end - 1] : ' ';
    }

    private bool IsCapitalAfter(Surroundings at) => !at.After.IsEmpty && _tokens.Tokens[at.After.Start].IsCapital;
}
