using Galley.Language;
using Galley.Lexicon;

namespace Galley.People;

/// <summary>What the clause behind a name says of it: that it does what only people do, or is what only people are.</summary>
internal sealed class NamePredicates(TokenText tokens)
{
    /// <summary>How many auxiliaries and adverbs may part the name from the verb.</summary>
    private const int MostAuxiliaries = 4;

    private const int LongestPredicate = 6;

    private const int LongestBrackets = 30;

    private const WordClass Helper = WordClass.Auxiliary | WordClass.Adverb;

    private const WordClass NoModifier = WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Relative
        | WordClass.SubjectPronoun | WordClass.OtherPronoun;

    private static readonly HashSet<string> FormsOfBe = new(StringComparer.Ordinal)
        { "is", "was", "are", "were", "be", "been", "being", "became", "becomes", "become", "remained", "remains" };

    public NameFeatures Of(NameOccurrence name)
    {
        var end = tokens.TokensOf(name.Block).End;
        var at = AfterBrackets(name.Tokens.End, end);
        var verb = Verb(at, end, out var isBehindBe);
        if (verb >= end || !tokens.Tokens[verb].IsWord) return NameFeatures.None;
        var form = tokens.WordAt(verb).ToString();
        if (isBehindBe) return PersonVerbs.Is(form, PersonVerb.State) ? NameFeatures.ActsAsPerson : Complement(verb, end);
        return PersonVerbs.Is(form, verb == at ? PersonVerb.Act : PersonVerb.Act | PersonVerb.Bare) ? NameFeatures.ActsAsPerson
            : NameFeatures.None;
    }

    /// <summary>Behind "(born 1950)" or "[2]".</summary>
    private int AfterBrackets(int at, int end)
    {
        while (at < end && (tokens.IsAt(at, '(') || tokens.IsAt(at, '[')))
        {
            var close = at + 1;
            while (close < end && close < at + LongestBrackets && !tokens.IsAt(close, tokens.IsAt(at, '(') ? ')' : ']')) close++;
            if (close >= end || close >= at + LongestBrackets) return at;
            at = close + 1;
        }

        return at;
    }

    /// <summary>The first token behind auxiliaries and adverbs.</summary>
    private int Verb(int at, int end, out bool isBehindBe)
    {
        isBehindBe = false;
        for (var first = at; at < end && at <= first + MostAuxiliaries && tokens.Tokens[at].Case == LetterCase.Lower; at++)
        {
            var isBe = FormsOfBe.Contains(tokens.WordAt(at).ToString());
            if (!isBe && !tokens.Tokens[at].Is(Helper)) break;
            isBehindBe |= isBe;
        }

        return at;
    }

    /// <summary>
    /// "was [a retired baker]": a noun phrase around somebody's role, unless a firm may have the role as well (the owner).
    /// </summary>
    private NameFeatures Complement(int first, int end)
    {
        if (!tokens.Tokens[first].Is(WordClass.Determiner)) return NameFeatures.None;
        for (var i = first + 1; i < end && i <= first + LongestPredicate; i++)
        {
            var token = tokens.Tokens[i];
            if (!token.IsWord && token.Kind != TokenKind.Clitic || token.Is(NoModifier)) return NameFeatures.None;
            if (token.Case == LetterCase.Lower && RoleNouns.Is(tokens, i) && !GoesOn(i + 1, end))
                return NameWords.Is(tokens.WordAt(i).ToString(), NameWord.Firm) ? NameFeatures.None : NameFeatures.ActsAsPerson;
        }

        return NameFeatures.None;
    }

    /// <summary>"a player [association]": the role only modifies another noun.</summary>
    private bool GoesOn(int at, int end) =>
        at < end && tokens.Tokens[at].IsWord && tokens.Tokens[at].Case == LetterCase.Lower
            && !tokens.Tokens[at].Is(NoModifier | WordClass.Adverb);
}
