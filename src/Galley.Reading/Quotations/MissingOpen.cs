using Galley.Language;
using Galley.Lexicon;

namespace Galley.Quotations;

/// <summary>
/// Finds where a passage that no mark opens must have begun: behind the cue that introduces it (Rosa Imre said: I have a bus to drive.").
/// </summary>
internal static class MissingOpen
{
    /// <summary>Whether a cue with its comma or colon stands before the token.</summary>
    public static bool EndsCue(TokenText tokens, int i) =>
        i > 1 && (tokens.IsAt(i - 1, ',') || tokens.IsAt(i - 1, ':')) && tokens.Tokens[i - 2].Word.CueGrade == 5;

    /// <summary>A cue and a colon stand before the token, or a cue with its subject and a comma, and the token begins a sentence.</summary>
    public static bool IsBehindCue(TokenText tokens, int i, int first)
    {
        if (i - 3 < first || !tokens.Tokens[i].IsCapital || tokens.Tokens[i - 2].Word.CueGrade != 5) return false;
        var subject = tokens.Tokens[i - 3];
        return tokens.IsAt(i - 1, ':') || (tokens.IsAt(i - 1, ',') && (subject.IsCapital || subject.Is(WordClass.SubjectPronoun)));
    }
}
