namespace Galley.Language;

/// <summary>Tells lines in which capitals prove nothing.</summary>
internal static class TitleCase
{
    /// <summary>A line of more words is no headline.</summary>
    private const int LongestTitle = 30;

    /// <summary>Whether most of the block's words are capitalised, as in a headline; a paragraph that ends its sentence is none.</summary>
    public static bool IsIn(TokenText tokens, int block)
    {
        var range = tokens.TokensOf(block);
        if (tokens.Manuscript.Blocks[block].IsParagraph && EndsSentence(tokens, range)) return false;
        int words = 0, capitals = 0;
        for (var i = range.Start; i < range.End; i++)
        {
            if (!tokens.Tokens[i].IsWord) continue;
            words++;
            if (tokens.Tokens[i].IsCapital) capitals++;
        }

        return words is > 3 and <= LongestTitle && capitals * 10 >= words * 6;
    }

    private static bool EndsSentence(TokenText tokens, Extent range)
    {
        var last = range.End - 1;
        while (last > range.Start && tokens.Tokens[last].Kind == TokenKind.Mark) last--;
        return last >= range.Start && tokens.EndsSentence(last);
    }
}
