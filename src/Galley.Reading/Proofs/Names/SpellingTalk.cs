using Galley.Language;

namespace Galley.Proofs.Names;

/// <summary>Tells where a text talks about a spelling instead of using it: "who is this Simon Pelle", "they wrote it Fintch".</summary>
internal static class SpellingTalk
{
    /// <summary>How many tokens before the name are looked at.</summary>
    private const int Reach = 4;

    private static readonly string[] Words =
    [
        "spell", "spells", "spelled", "spelt", "spelling", "misspelled", "misspelt", "write", "writes", "wrote", "written", "call", "calls",
        "called", "calling", "name", "named", "pronounce", "pronounced", "pronounces", "typed", "printed", "reads",
    ];

    /// <param name="token">Index of the name's token.</param>
    public static bool IsAbout(TokenText tokens, int token)
    {
        var isName = true;
        for (var i = token - 1; i >= 0 && i >= token - Reach && tokens.Tokens[i].Kind is not TokenKind.Punctuation; i--)
        {
            if (isName && tokens.IsWordAt(i, "this")) return true;
            foreach (var word in Words)
                if (tokens.IsWordAt(i, word)) return true;
            isName &= tokens.Tokens[i].IsCapital;
        }

        return false;
    }
}
