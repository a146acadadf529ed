using Galley.Language;
using Galley.Lexicon;

namespace Galley.Quotations;

/// <summary>Tells by the words before a passage that it is a label (the so-called "iron road") and not somebody's words.</summary>
internal static class Labels
{
    /// <summary>Words at most from "known" to its "as".</summary>
    private const int LongestToAs = 7;

    /// <summary>Words that name what follows them.</summary>
    private static readonly HashSet<string> Namers = new(StringComparer.OrdinalIgnoreCase)
    {
        "aka", "album", "alias", "band", "book", "box", "called", "captioned", "click", "clicked", "dubbed", "entitled", "film", "group",
        "hashtag", "headline", "headlined", "inscribed", "labeled", "labelled", "marked", "motto", "movie", "name", "named", "nicknamed",
        "novel", "phrase", "play", "podcast", "poem", "press", "pressed", "rated", "self-described", "self-styled", "show", "slogan",
        "so-called", "song", "stamped", "subtitled", "term", "ticked", "titled", "voted", "word", "words",
    };

    /// <summary>What makes a name of the words after "as": known as "Duke", such as "Duke". Others judge: hailed it as "good".</summary>
    private static readonly HashSet<string> NamersWithAs = new(StringComparer.OrdinalIgnoreCase)
    {
        "advertised", "billed", "here", "known", "listed", "locally", "marketed", "pitched", "such", "widely",
    };

    /// <summary>What a name, a slogan or a chant follows behind "of": chants of "Goose!", author of "Salt", speak of "geese".</summary>
    private static readonly HashSet<string> NamersWithOf = new(StringComparer.OrdinalIgnoreCase)
    {
        "author", "chant", "chants", "copies", "copy", "cover", "cries", "episode", "episodes", "headline", "host", "motto", "name",
        "nickname", "performance", "rendition", "screening", "slogan", "speak", "speaks", "star", "stars", "term", "title", "word",
    };

    /// <summary>Things that carry writing.</summary>
    private static readonly HashSet<string> Signs = new(StringComparer.OrdinalIgnoreCase)
    {
        "badge", "banner", "banners", "billboard", "button", "cap", "card", "graffiti", "hat", "label", "notice", "placard", "placards",
        "plaque", "poster", "posters", "shirt", "shirts", "sign", "signs", "sticker", "stickers", "sweatshirt", "sweatshirts", "t-shirt",
        "t-shirts",
    };

    /// <summary>Whether the words before the passage announce a name or label.</summary>
    public static bool IsAnnounced(TokenText tokens, Extent before)
    {
        if (before.IsEmpty) return false;
        var last = before.End - 1;
        if (tokens.IsAt(last, ',') && last > before.Start) last--;
        if (tokens.IsWordAt(last, "as")) return IsNameAfterAs(tokens, last, before.Start);
        if (tokens.IsWordAt(last, "of")) return last > before.Start && IsOneOf(NamersWithOf, tokens, last - 1);
        return IsOneOf(Namers, tokens, last) && !(last > before.Start && IsPossessive(tokens, last - 1));
    }

    /// <summary>Known as "Duke", known to three generations as "the Duchess".</summary>
    private static bool IsNameAfterAs(TokenText tokens, int word, int start)
    {
        for (var i = word - 1; i >= start && i >= word - LongestToAs && tokens.Tokens[i].Kind != TokenKind.Punctuation; i--)
            if (IsOneOf(NamersWithAs, tokens, i)) return true;
        return false;
    }

    /// <summary>
    /// Whether the words after the passage tell that it names a work or is written on something: "Goose!" T-shirts, "Geese Out" (1904),
    /// "Geese Out" (hand bill, 1904), "Goose found," by Laura Finch, "Goose is the Word" star Alice Fenn.
    /// </summary>
    public static bool IsLabelOf(TokenText tokens, Passage passage, Extent after)
    {
        var i = after.Start;
        if (i + 1 >= after.End) return i < after.End && IsOneOf(Signs, tokens, i);
        if (tokens.IsWordAt(i, "by")) return Wording.EndsWithComma(tokens.Text, passage) && tokens.Tokens[i + 1].IsCapital;
        if (tokens.IsAt(i, '(')) return IsDated(tokens, new(i + 1, after.End));
        return IsOneOf(Signs, tokens, i)
            || (tokens.Tokens[i].Is(WordClass.Profession) && tokens.Tokens[i].Case == LetterCase.Lower && tokens.Tokens[i + 1].IsCapital
                && Wording.OpensAsSentence(tokens.Text, passage));
    }

    /// <summary>Nothing but where it stood shares its parentheses: ("Goose found," Sill Herald, Monday).</summary>
    public static bool IsCitation(TokenText tokens, Passage passage, Extent after)
    {
        if (!tokens.IsAt(tokens.TokenAt(passage.Extent.Start) - 1, '(')) return false;
        var i = after.Start;
        while (i < after.End && IsOfCitation(tokens, i)) i++;
        return i > after.Start && tokens.IsAt(i, ')');
    }

    private static bool IsOfCitation(TokenText tokens, int i) =>
        tokens.Tokens[i].IsCapital || tokens.Tokens[i].Kind is TokenKind.Number or TokenKind.Verbatim || tokens.IsAt(i, ',');

    /// <summary>A few words in parentheses that end with a year.</summary>
    private static bool IsDated(TokenText tokens, Extent inside)
    {
        var end = inside.Start;
        while (end < inside.End && end <= inside.Start + LongestToAs && !tokens.IsAt(end, ')')) end++;
        return end > inside.Start && tokens.IsAt(end, ')') && tokens.Tokens[end - 1] is { Kind: TokenKind.Number, Extent.Length: 4 };
    }

    /// <summary>"In her words", "in the mayor's words": hers, no word as a word.</summary>
    private static bool IsPossessive(TokenText tokens, int i) =>
        tokens.Tokens[i].Kind is TokenKind.Clitic or TokenKind.Mark
            || (tokens.Tokens[i].Is(WordClass.OtherPronoun) && tokens.Tokens[i].Is(WordClass.Determiner));

    private static bool IsOneOf(HashSet<string> words, TokenText tokens, int i) =>
        tokens.Tokens[i].IsWord && words.Contains(tokens.WordAt(i).ToString());

    /// <summary>Whether a thing that carries writing stands before the verb "read": a sign over the desk reads "…".</summary>
    public static bool IsOnSign(TokenText tokens, Extent before, int verb)
    {
        if (!IsReading(tokens, verb)) return false;
        for (var i = verb - 1; i >= before.Start && !tokens.EndsSentence(i); i--)
            if (IsOneOf(Signs, tokens, i)) return true;
        return false;
    }

    /// <summary>"…," reads a notice inside.</summary>
    public static bool IsReadFrom(TokenText tokens, int noun, int verb) => IsReading(tokens, verb) && IsOneOf(Signs, tokens, noun);

    private static bool IsReading(TokenText tokens, int verb) =>
        tokens.IsWordAt(verb, "read") || tokens.IsWordAt(verb, "reads") || tokens.IsWordAt(verb, "reading") || tokens.IsWordAt(verb, "says")
            || tokens.IsWordAt(verb, "said");
}
