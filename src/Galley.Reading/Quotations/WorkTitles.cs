using Galley.Language;
using Galley.Lexicon;
using Galley.Manuscripts;

namespace Galley.Quotations;

/// <summary>Tells titles of works in marks ("True Hollywood Story") from words that somebody said.</summary>
internal static class WorkTitles
{
    private const int LongestTitle = 12;
    private const int LongestName = 3;

    /// <summary>Every word but the small ones capitalised, and no end of a sentence inside.</summary>
    public static bool IsTitle(TokenText tokens, Passage passage)
    {
        int words = 0, capitals = 0, small = 0;
        var end = tokens.TokenAt(passage.Words.End);
        for (var i = tokens.TokenAt(passage.Words.Start); i < end; i++)
        {
            var token = tokens.Tokens[i];
            if (i < end - 1 && tokens.EndsSentence(i) && !tokens.IsAt(i + 1, ':')) return false;
            if (!token.IsWord) continue;
            words++;
            if (token.IsCapital && !tokens.IsWordAt(i, "I")) capitals++;
            else if (token.IsCapital) small++;
            else if (token.Is(WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction)) small++;
        }

        return words is > 1 and <= LongestTitle && capitals > 1 && capitals + small == words && small <= 2 * capitals
            && passage.Nested.Count == 0
            && !IsSpokenHeadline(tokens, passage) && !LeadsToCue(tokens, passage) && !IsIntroduced(tokens, passage);
    }

    /// <summary>
    /// "“Never Again,” said Nora", "“Never Again!” Nora shouted": it opens its sentence, and a comma and a verb of speech follow, or ! or ?
    /// and one that often tells of speech.
    /// </summary>
    private static bool LeadsToCue(TokenText tokens, Passage passage)
    {
        var first = tokens.TokenAt(passage.Extent.Start);
        var opens = first == tokens.TokensOf(passage.Block).Start || tokens.EndsSentence(first - 1)
            || tokens.Tokens[first - 1].Kind == TokenKind.Mark;
        if (!opens || passage.Words.Length == 0 || tokens.Text[passage.Words.End - 1] is not (',' or '!' or '?')) return false;
        var next = tokens.TokenAt(passage.Extent.End);
        var leastGrade = Wording.EndsWithComma(tokens.Text, passage) ? 4 : 3;
        for (var i = next; i < tokens.TokensOf(passage.Block).End && i <= next + LongestName; i++)
        {
            if (IsSpeech(tokens, i, leastGrade)) return true;
            if (!tokens.Tokens[i].IsCapital && !tokens.Tokens[i].Is(WordClass.SubjectPronoun)) return false;
        }

        return false;
    }

    /// <summary>"Nora shouted, “Never Again!”", "Nora told Martin: “Ask Ruth.”": behind a verb of speech and a comma or colon.</summary>
    private static bool IsIntroduced(TokenText tokens, Passage passage)
    {
        var before = tokens.TokenAt(passage.Extent.Start) - 1;
        var first = tokens.TokensOf(passage.Block).Start;
        if (before <= first || !(tokens.IsAt(before, ',') || tokens.IsAt(before, ':'))) return false;
        var verb = before - 1;
        while (verb > first && verb > before - 1 - LongestName && tokens.IsAt(before, ':') && tokens.Tokens[verb].IsCapital) verb--;
        return IsSpeech(tokens, verb, 4);
    }

    private static bool IsSpeech(TokenText tokens, int i, int leastGrade) =>
        tokens.Tokens[i].Word.CueGrade >= leastGrade && tokens.Tokens[i].Case == LetterCase.Lower;

    /// <summary>"‘I Would Do It Again,’ Says Ruth Ekman": in a headline the cue or colon tells speech.</summary>
    private static bool IsSpokenHeadline(TokenText tokens, Passage passage)
    {
        if (tokens.Manuscript.Blocks[passage.Block].Kind is not (BlockKind.Headline or BlockKind.Heading)) return false;
        var before = tokens.TokenAt(passage.Extent.Start) - 1;
        if (before > tokens.TokensOf(passage.Block).Start && tokens.IsAt(before, ':')) return true;
        var next = tokens.TokenAt(passage.Extent.End);
        for (var i = next; i < tokens.TokensOf(passage.Block).End && i < next + 4; i++)
            if (tokens.Tokens[i].Word.CueGrade >= 4) return true;
        return false;
    }
}
