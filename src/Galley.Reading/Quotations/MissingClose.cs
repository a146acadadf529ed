using Galley.Language;
using Galley.Lexicon;

namespace Galley.Quotations;

/// <summary>
/// Finds where a passage that no mark closes, or one of another family, must have ended: before its cue ("I have a bus to drive, said
/// Rosa Imre).
/// </summary>
internal static class MissingClose
{
    private const int LongestName = 3;

    /// <summary>The offset behind the comma (or ? or !) that a cue follows; <paramref name="end"/> where no cue does.</summary>
    public static int End(TokenText tokens, Passage passage, int end)
    {
        var stop = tokens.TokenAt(end);
        for (var i = tokens.TokenAt(passage.Opening.Extent.End); i + 2 < stop; i++)
        {
            if (IsOfOtherFamily(tokens, i, passage)) return tokens.Tokens[i].Start;
            if (!IsPause(tokens, i)) continue;
            var next = tokens.Tokens[i + 1].Kind == TokenKind.Mark ? i + 2 : i + 1;
            if (next + 1 < stop && (IsInvertedCue(tokens, next) || IsNamedCue(tokens, next, stop) || IsCue(tokens, new(next, stop))))
                return tokens.Tokens[i].End;
        }

        return end;
    }

    /// <summary>“I have a bus to drive, said Rosa Imre. A cue and a name end the paragraph.</summary>
    public static bool EndsWithCue(TokenText tokens, Passage passage, int end)
    {
        var stop = tokens.TokenAt(end);
        for (var i = Math.Max(tokens.TokenAt(passage.Opening.Extent.End), stop - LongestName - 3); i + 2 < stop; i++)
            if (IsPause(tokens, i) && IsNamedCue(tokens, i + 1, stop)) return true;
        return false;
    }

    /// <summary>“I have a bus to drive.’ Rosa left: a single mark behind a sentence, which no single one opened.</summary>
    private static bool IsOfOtherFamily(TokenText tokens, int i, Passage passage)
    {
        var mark = tokens.Tokens[i];
        if (mark.Kind != TokenKind.Mark || passage.Family != MarkFamily.Double) return false;
        if (QuoteMarks.Shape(mark.Extent.In(tokens.Text)) is not (MarkFamily.Single, not MarkSide.Opening)) return false;
        return tokens.EndsSentence(i - 1) && tokens.Tokens[i + 1].IsCapital
            && !passage.Nested.Exists(nested => nested.Extent.Contains(mark.Extent));
    }

    private static bool IsPause(TokenText tokens, int i) => tokens.IsAt(i, ',') || tokens.IsAt(i, '?') || tokens.IsAt(i, '!');

    /// <summary>", said Rosa", ", said the mayor".</summary>
    private static bool IsInvertedCue(TokenText tokens, int i) =>
        IsSpeech(tokens, i) && (tokens.Tokens[i + 1].IsCapital || tokens.Tokens[i + 1].Is(WordClass.SubjectPronoun | WordClass.Determiner));

    /// <summary>", murmured Rosa Imre." up to the end: any verb that often tells of speech.</summary>
    private static bool IsNamedCue(TokenText tokens, int i, int stop)
    {
        if (tokens.Tokens[i].Case != LetterCase.Lower || tokens.Tokens[i].Word.CueGrade < 3) return false;
        var end = i + 1;
        while (end < stop && tokens.Tokens[end].IsCapital) end++;
        return end > i + 1 && end + 1 >= stop && (end == stop || tokens.EndsSentence(end));
    }

    /// <summary>", she said", ", Rosa Imre said"; a capital after a comma is a name's.</summary>
    private static bool IsCue(TokenText tokens, Extent rest)
    {
        var verb = rest.Start;
        while (verb < rest.End && verb < rest.Start + LongestName && tokens.Tokens[verb].IsCapital) verb++;
        if (verb == rest.Start && tokens.Tokens[verb].Word.Gender != Gender.Unknown) verb++;
        return verb > rest.Start && verb < rest.End && IsSpeech(tokens, verb) && !tokens.IsWordAt(verb + 1, "that");
    }

    private static bool IsSpeech(TokenText tokens, int i) =>
        tokens.Tokens[i].Case == LetterCase.Lower && tokens.Tokens[i].Word.CueGrade == 5;
}
