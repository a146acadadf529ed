using Galley.Language;
using Galley.Lexicon;

namespace Galley.People;

/// <summary>What the words beside a name say of people only: "the son of [Nova]", "cast as [Nova]", "[Nova] and her sons".</summary>
internal sealed class NameTies(TokenText tokens)
{
    /// <summary>How far before "as" the verb of acting may stand, in tokens.</summary>
    private const int LongestCasting = 6;

    /// <summary>The same where it goes on: "starred in … as Rex and in … [and as] Nova".</summary>
    private const int LongestCastings = 40;

    /// <summary>Verbs whose "as" brings a character.</summary>
    private static readonly HashSet<string> Acting = new(StringComparer.Ordinal)
    {
        "appear", "appeared", "appearing", "appears", "cast", "debuted", "guest-starred", "guest-starring", "performance", "performances",
        "role", "roles", "star", "starred", "starring", "stars",
    };

    /// <summary>What is done to people only; the name follows.</summary>
    private static readonly HashSet<string> Doings = new(StringComparer.Ordinal)
    {
        "befriended", "divorced", "impersonated", "impersonates", "impersonating", "married", "marry", "marries", "marrying", "portrayed",
        "portraying", "portrays", "wed",
    };

    /// <param name="previous">The name before it in the text; null for the first.</param>
    public NameFeatures Of(NameOccurrence name, NameOccurrence? previous)
    {
        var features = NameFeatures.None;
        name.IsInKinRow = OpensRow(name) || (previous is not null && previous.IsInKinRow && previous.IsListedBefore(name));
        if (name.IsInKinRow || (!name.HasTitle && !name.IsInTitleCase && IsTied(name))) features |= NameFeatures.IsTied;
        if (HasCompany(name)) features |= NameFeatures.HasCompany;
        return features;
    }

    /// <summary>"three children: [Sigrun], Tor and Aase", "her sons [Tor] and Rolf".</summary>
    private bool OpensRow(NameOccurrence name)
    {
        var noun = name.Tokens.Start - 1;
        if (tokens.IsAt(noun, ':') || tokens.IsAt(noun, ',')) noun--;
        return noun > tokens.TokensOf(name.Block).Start && tokens.Tokens[noun].Case == LetterCase.Lower && RoleNouns.AreKin(tokens, noun);
    }

    /// <summary>"the brother of [Crewe]", "his father[, Crewe]": another than whose relative it is, though of the same name.</summary>
    public bool IsKin(NameOccurrence name)
    {
        var noun = name.Tokens.Start - 1;
        while (noun >= 0 && tokens.Tokens[noun].Is(WordClass.Honorific | WordClass.JobTitle)) noun--;
        if (tokens.IsWordAt(noun, "of") || tokens.IsAt(noun, ',')) noun--;
        return noun >= tokens.TokensOf(name.Block).Start && RoleNouns.IsKin(tokens, noun);
    }

    private bool IsTied(NameOccurrence name)
    {
        var start = tokens.TokensOf(name.Block).Start;
        var at = name.Tokens.Start - 1;
        return at > start && Ties(at, start) && !Array.TrueForAll(name.Keys, WordList.Words.Contains);
    }

    /// <summary>Whether the word before a name ties it.</summary>
    private bool Ties(int at, int start) => tokens.WordAt(at).ToString() switch
    {
        "of" => IsTieNoun(at - 1),
        "as" => IsCasting(at - 1, start),
        "to" => tokens.IsWordAt(at - 1, "attributed") || tokens.IsWordAt(at - 1, "married"),
        "is" or "was" => tokens.IsWordAt(at - 1, "name") && IsPersonal(at - 2),
        ":" => IsCredit(at - 1),
        "named" or "called" => RoleNouns.Is(tokens, at - 1) || RoleNouns.IsNoRole(tokens, at - 1),
        var word => Doings.Contains(word),
    };

    /// <summary>"[Image]: Velmira".</summary>
    private bool IsCredit(int at) => tokens.Tokens[at].IsWord && NameWords.Is(tokens.WordAt(at).ToString(), NameWord.Label);

    /// <summary>"[son] of", "[death] of".</summary>
    private bool IsTieNoun(int at) => tokens.Tokens[at].IsWord && NameWords.Is(tokens.WordAt(at).ToString(), NameWord.Tie);

    /// <summary>"was [cast] in a film as", "[starred] as".</summary>
    private bool IsCasting(int at, int start)
    {
        var reach = tokens.IsWordAt(at, "and") ? LongestCastings : LongestCasting;
        for (var i = at; i >= start && i > at - reach && !tokens.EndsSentence(i); i--)
            if (tokens.Tokens[i].IsWord && Acting.Contains(tokens.WordAt(i).ToString())) return true;
        return false;
    }

    /// <summary>"[my] name is", "[whose] name was".</summary>
    private bool IsPersonal(int at) =>
        tokens.IsWordAt(at, "my") || tokens.IsWordAt(at, "his") || tokens.IsWordAt(at, "her") || tokens.IsWordAt(at, "your")
            || tokens.IsWordAt(at, "whose");

    private bool HasCompany(NameOccurrence name)
    {
        var at = name.Tokens.End;
        return tokens.IsWordAt(at, "and") && (tokens.IsWordAt(at + 1, "his") || tokens.IsWordAt(at + 1, "her"))
            && at + 1 < tokens.TokensOf(name.Block).End;
    }
}
