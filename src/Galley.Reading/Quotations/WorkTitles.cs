using Galley.Language;
using Galley.Lexicon;

namespace Galley.Quotations;

/// <summary>Tells titles of works in marks ("True Hollywood Story") from words that somebody said.</summary>
internal static class WorkTitles
{
    private const int LongestTitle = 12;

    /// <summary>Every word but the small ones capitalised, and no end of a sentence inside.</summary>
    public static bool IsTitle(TokenText tokens, Passage passage)
    {
        int words = 0, capitals = 0, small = 0;
        var end = tokens.TokenAt(passage.Words.End);
        for (var i = tokens.TokenAt(passage.Words.Start); i < end; i++)
        {
            var token = tokens.Tokens[i];
            if (i < end - 1 && tokens.EndsSentence(i)) return false;
            if (!token.IsWord) continue;
            words++;
            if (token.IsCapital) capitals++;
            else if (token.Is(WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction)) small++;
        }

        return words is > 1 and <= LongestTitle && capitals > 1 && capitals + small == words && !EndsAsSpeech(tokens.Text, passage);
    }

    /// <summary>A full stop inside the marks, or a comma before a cue: a title has neither.</summary>
    private static bool EndsAsSpeech(string text, Passage passage) =>
        passage.Words.Length > 0 && text[passage.Words.End - 1] is '.' && !passage.Words.IsEmpty && passage.Words.Length > 40;
}
