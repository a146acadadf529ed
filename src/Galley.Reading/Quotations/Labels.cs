using Galley.Language;
using Galley.Lexicon;

namespace Galley.Quotations;

/// <summary>Tells by the words before a passage that it is a label (the so-called "iron road") and not somebody's words.</summary>
internal static class Labels
{
    /// <summary>Words that name what follows them.</summary>
    private static readonly HashSet<string> Namers = new(StringComparer.OrdinalIgnoreCase)
    {
        "album", "as", "book", "called", "dubbed", "entitled", "film", "hashtag", "headline", "motto", "movie", "name", "named",
        "nicknamed", "novel", "phrase", "play", "slogan", "so-called", "song", "term", "titled", "word", "words",
    };

    /// <summary>Things that carry writing.</summary>
    private static readonly HashSet<string> Signs = new(StringComparer.OrdinalIgnoreCase)
    {
        "badge", "banner", "billboard", "button", "cap", "card", "graffiti", "hat", "label", "notice", "placard", "plaque", "poster",
        "posters", "shirt", "shirts", "sign", "signs", "banners", "placards", "sticker", "stickers", "sweatshirt", "t-shirt", "t-shirts",
    };

    /// <summary>Whether the last word before the passage announces a name or label.</summary>
    public static bool IsAnnounced(TokenText tokens, Extent before)
    {
        if (before.IsEmpty) return false;
        var last = before.End - 1;
        if (tokens.IsAt(last, ',') && last > before.Start) last--;
        return tokens.Tokens[last].IsWord && Namers.Contains(tokens.WordAt(last).ToString());
    }

    /// <summary>The "fog of war", his "fog of war".</summary>
    public static bool HasDeterminer(TokenText tokens, Extent before) =>
        !before.IsEmpty && tokens.Tokens[before.End - 1].IsWord && tokens.Tokens[before.End - 1].Is(WordClass.Determiner)
            && !tokens.IsWordAt(before.End - 1, "that");

    /// <summary>Whether a thing that carries writing stands before the verb "read": a sign over the desk reads "…".</summary>
    public static bool IsOnSign(TokenText tokens, Extent before, int verb)
    {
        if (!tokens.IsWordAt(verb, "read") && !tokens.IsWordAt(verb, "reads") && !tokens.IsWordAt(verb, "reading")
            && !tokens.IsWordAt(verb, "says") && !tokens.IsWordAt(verb, "said")) return false;
        for (var i = verb - 1; i >= before.Start && !tokens.EndsSentence(i); i--)
            if (tokens.Tokens[i].IsWord && Signs.Contains(tokens.WordAt(i).ToString())) return true;
        return false;
    }
}
