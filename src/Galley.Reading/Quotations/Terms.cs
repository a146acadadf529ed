using Galley.Language;
using Galley.Lexicon;

namespace Galley.Quotations;

/// <summary>Tells by the words beside a passage that it is a term, or a word spoken of, and not somebody's words.</summary>
internal static class Terms
{
    private const int LongestName = 3;

    private static readonly HashSet<string> Meanings = new(StringComparer.OrdinalIgnoreCase)
    {
        "denotes", "mean", "means", "meant", "refers",
    };

    /// <summary>The "fog machine", his "fog machine", an old "fog machine", the old and "new" machines.</summary>
    public static bool HasDeterminer(TokenText tokens, Extent before)
    {
        var last = before.End - 1;
        return IsDeterminer(tokens, before, last)
            || (IsIndefinite(tokens, before, last - 1) && IsAdjective(tokens.Tokens[last]))
            || (IsDeterminer(tokens, before, last - 2) && IsAdjective(tokens.Tokens[last - 1]) && tokens.IsWordAt(last, "and"));
    }

    private static bool IsDeterminer(TokenText tokens, Extent before, int i) =>
        i >= before.Start && (IsGenitive(tokens, before, i)
            || (tokens.Tokens[i].IsWord && tokens.Tokens[i].Is(WordClass.Determiner) && !tokens.IsWordAt(i, "that")));

    /// <summary>"the town's", not "it's".</summary>
    private static bool IsGenitive(TokenText tokens, Extent before, int i) =>
        i > before.Start && tokens.Tokens[i].Kind == TokenKind.Clitic && tokens.Text[tokens.Tokens[i].End - 1] == 's'
            && !tokens.Tokens[i - 1].Is(WordClass.SubjectPronoun | WordClass.Relative | WordClass.Adverb | WordClass.Auxiliary);

    /// <summary>"a", "an": behind "the" a noun mostly stands alone (the shed "locks itself").</summary>
    private static bool IsIndefinite(TokenText tokens, Extent before, int i) =>
        i >= before.Start && tokens.IsIndefiniteArticleAt(i);

    /// <summary>An open word that may stand between an article and a term: no verb, no noun that speaks or is said.</summary>
    private static bool IsAdjective(Token token)
    {
        const WordClass other = WordClass.CueNoun | WordClass.Profession | WordClass.Collective | WordClass.Document;
        return IsOpen(token) && !token.Is(other);
    }

    /// <summary>Before a noun that it tells the kind of: the "no geese" rule.</summary>
    public static bool IsAttribute(TokenText tokens, Extent after) =>
        !after.IsEmpty && IsOpen(tokens.Tokens[after.Start]) && !tokens.Tokens[after.Start].Is(WordClass.Postpositive)
            && !EndsAsVerb(tokens.WordAt(after.Start));

    private static bool IsOpen(Token token)
    {
        const WordClass other = WordClass.CueVerb | WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction
            | WordClass.Auxiliary | WordClass.Adverb | WordClass.Relative | WordClass.SubjectPronoun;
        return token.IsWord && token.Case == LetterCase.Lower && !token.Is(other);
    }

    private static bool EndsAsVerb(ReadOnlySpan<char> word) =>
        word.EndsWith("ed".AsSpan(), StringComparison.Ordinal) || word.EndsWith("ing".AsSpan(), StringComparison.Ordinal)
            || word.EndsWith("ly".AsSpan(), StringComparison.Ordinal);

    /// <summary>Its explanation follows behind a dash or in parentheses: "goose pressure" – the geese to an acre.</summary>
    public static bool IsGlossed(TokenText tokens, Extent after)
    {
        var i = after.Start;
        if (after.IsEmpty || !(IsDash(tokens, i) || tokens.IsAt(i, '('))) return false;
        while (i < after.End && (IsDash(tokens, i) || tokens.IsAt(i, '('))) i++;
        return i < after.End && tokens.Tokens[i].IsWord && tokens.Tokens[i].Is(WordClass.Determiner);
    }

    private static bool IsDash(TokenText tokens, int i) =>
        tokens.IsAt(i, '-') || tokens.IsAt(i, '\u2013') || tokens.IsAt(i, '\u2014') || tokens.IsAt(i, '\u2015');

    /// <summary>What "keep off" really means; by "keep off" Tibbs means all geese; "keep off" or whatever you call it.</summary>
    public static bool IsSpokenOf(TokenText tokens, Extent before, Extent after)
    {
        if (tokens.IsWordAt(after.Start, "or") && tokens.IsWordAt(after.Start + 1, "whatever")) return true;
        var i = after.Start;
        var isMeant = !before.IsEmpty && tokens.IsWordAt(before.End - 1, "by");
        var stop = Math.Min(after.End, i + LongestName);
        while (i < stop && tokens.Tokens[i].IsWord && (isMeant || tokens.Tokens[i].Is(WordClass.Adverb)) && !IsMeaning(tokens, i)) i++;
        return i < after.End && IsMeaning(tokens, i);
    }

    private static bool IsMeaning(TokenText tokens, int i) => tokens.Tokens[i].IsWord && Meanings.Contains(tokens.WordAt(i).ToString());

    /// <summary>"And" or "or" ties it to the text's own words: geese and "feathered friends".</summary>
    public static bool IsTiedToOwnWords(TokenText tokens, Extent before)
    {
        var last = before.End - 1;
        return last > before.Start && (tokens.IsWordAt(last, "and") || tokens.IsWordAt(last, "or")) && tokens.Tokens[last - 1].IsWord;
    }

    /// <summary>A letter of the alphabet: the "e" in the name. "I …" is somebody who breaks off.</summary>
    public static bool IsLetter(TokenText tokens, Passage passage)
    {
        var letters = 0;
        var isSelf = false;
        foreach (var c in passage.Words.In(tokens.Text))
        {
            if (!char.IsLetterOrDigit(c)) continue;
            letters++;
            isSelf = c == 'I';
        }

        return letters == 1 && !isSelf;
    }
}
