namespace Galley.Language;

/// <summary>Sentence bounds, told from tokens.</summary>
internal static class Sentences
{
    /// <summary>Whether a sentence may start with the token: the block's first, or after . ! ? : and marks or brackets.</summary>
    public static bool StartsAt(TokenText tokens, int token, int blockStart)
    {
        for (var i = token - 1; i >= blockStart; i--)
        {
            if (tokens.Tokens[i].Kind == TokenKind.Mark || tokens.IsAt(i, '(') || tokens.IsAt(i, '[')) continue;
            return tokens.EndsSentence(i) || tokens.IsAt(i, ':') || tokens.IsAt(i, '\u2022') || IsOpenedQuotation(tokens, i, token);
        }

        return true;
    }

    /// <summary>He said, "Come": a quotation may open with a capital of its own.</summary>
    private static bool IsOpenedQuotation(TokenText tokens, int before, int token) =>
        before < token - 1 && (tokens.IsAt(before, ',') || tokens.Tokens[before].IsWord) && tokens.Tokens[token - 1].Kind == TokenKind.Mark;

    /// <summary>Index of the first token of the sentence that holds the token.</summary>
    public static int Start(TokenText tokens, int token, int blockStart)
    {
        var i = token;
        while (i > blockStart && !IsBoundary(tokens, i - 1)) i--;
        return i;
    }

    /// <summary>Index after the last token of the sentence that holds the token.</summary>
    public static int End(TokenText tokens, int token, int blockEnd)
    {
        var i = token;
        while (i < blockEnd && !IsBoundary(tokens, i)) i++;
        return i;
    }

    private static bool IsBoundary(TokenText tokens, int token) => tokens.EndsSentence(token);
}
