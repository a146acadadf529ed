using Galley.Lexicon;

namespace Galley.Language;

/// <summary>Nouns for what somebody is.</summary>
internal static class RoleNouns
{
    /// <summary>Endings of nouns for people by what they do, for those that no table lists.</summary>
    private static readonly string[] Endings =
        ["ologist", "onomist", "ographer", "ician", "arian", "maker", "keeper", "worker", "holder", "owner", "driver", "player", "woman",
            "person", "grower", "monger", "smith", "wright", "master"];

    private static readonly HashSet<string> Family = new(StringComparer.OrdinalIgnoreCase)
    {
        "aunt", "boyfriend", "brother", "brother-in-law", "child", "cousin", "dad", "daughter", "daughter-in-law", "ex-husband",
        "ex-wife", "fiance", "fiancé", "fiancée", "father", "father-in-law", "friend", "girlfriend", "grandchild", "granddaughter",
        "grandfather", "grandmother", "grandson", "half-brother", "half-sister", "hubby", "husband", "mom", "mother", "mother-in-law",
        "mum", "neighbor", "neighbour", "nephew", "niece", "partner", "sibling", "sister", "sister-in-law", "son", "son-in-law",
        "spouse", "stepfather", "stepmother", "twin", "uncle", "widow", "widower", "wife",
    };

    private static readonly HashSet<string> Persons = new(StringComparer.OrdinalIgnoreCase)
    {
        "adult", "baby", "boy", "child", "fellow", "gentleman", "girl", "guy", "kid", "lad", "lady", "lass", "man", "person", "teen",
        "teenager", "toddler", "woman", "youngster", "youth",
    };

    private static readonly HashSet<string> Courtesies = new(StringComparer.OrdinalIgnoreCase)
    {
        "dame", "dr", "dr.", "lady", "lord", "m.", "miss", "mme", "mme.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "mx", "mx.", "señor",
        "señora", "sir",
    };

    /// <summary>Mr., Dr., Dame: said of somebody, but no role; a rank (Captain, Sgt.) is one.</summary>
    public static bool IsCourtesy(TokenText tokens, int token) => Courtesies.Contains(tokens.WordAt(token).ToString());

    /// <summary>A profession, an office or a tie: director, mayor, husband.</summary>
    public static bool Is(TokenText tokens, int token)
    {
        var at = tokens.Tokens[token];
        if (!at.IsWord) return false;
        if (at.Is(WordClass.Profession | WordClass.JobTitle)) return true;
        if (at.Is(WordClass.Honorific) && at.IsCapital) return !IsCourtesy(tokens, token);
        if (ClosesPhrase(tokens, token)) return true;
        if (at.Case != LetterCase.Lower || at.Extent.Length < 7 || at.Is(WordClass.CueVerb)) return false;
        foreach (var ending in Endings)
            if (tokens.WordAt(token).EndsWith(ending.AsSpan(), StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>"harbor [master]": the last word of a role of two words.</summary>
    private static bool ClosesPhrase(TokenText tokens, int token) =>
        token > 0 && tokens.Tokens[token - 1].Is(WordClass.OpensPhrase)
            && EnglishLexicon.Words.Find(new Extent(tokens.Tokens[token - 1].Start, tokens.Tokens[token].End).In(tokens.Text))
                .Is(WordClass.Profession | WordClass.JobTitle);

    /// <summary>Somebody or something that may speak: a person by role, a group, a document.</summary>
    public static bool IsSpeaker(TokenText tokens, int token) =>
        Is(tokens, token) || tokens.Tokens[token].Is(WordClass.Collective | WordClass.Document);

    /// <summary>brother, wife, friend: a tie to somebody else.</summary>
    public static bool IsKin(TokenText tokens, int token) => Family.Contains(tokens.WordAt(token).ToString());

    /// <summary>brothers, children: several of them.</summary>
    public static bool AreKin(TokenText tokens, int token)
    {
        var word = tokens.WordAt(token).ToString();
        if (word == "children" || word == "wives" || word == "parents" || word == "grandparents") return true;
        return word.EndsWith("s", StringComparison.Ordinal) && Family.Contains(word.Substring(0, word.Length - 1));
    }

    /// <summary>
    /// A tie to somebody else (husband, friend) or no more than a person ("a clever girl"): it tells he from she, but is no role.
    /// </summary>
    public static bool IsNoRole(TokenText tokens, int token)
    {
        var word = tokens.WordAt(token).ToString();
        return Family.Contains(word) || Persons.Contains(word);
    }
}
