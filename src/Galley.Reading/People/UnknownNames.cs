using Galley.Language;
using Galley.Lexicon;

namespace Galley.People;

/// <summary>Tells by their shape whether words that no table knows may be a name.</summary>
internal sealed class UnknownNames(TokenText tokens)
{
    /// <summary>Letters at most of one part of a name that is tied by a hyphen.</summary>
    public const int LongestSyllable = 6;

    /// <summary>Letters at most before a capital inside a word: Mac, Van.</summary>
    private const int LongestPrefix = 3;

    /// <summary>Letters at most of a family name that comes first.</summary>
    private const int LongestFirst = 4;

    /// <summary>What a word of a name that is mostly unknown must not be.</summary>
    private const WordClass NoName = ~(WordClass.Particle | WordClass.Profession);

    /// <summary>Two or three words that look like names; one at least no table knows, and none is anything but somebody's.</summary>
    public bool Are(NameOccurrence name)
    {
        var isAnyUnknown = false;
        foreach (var token in name.PartTokens)
        {
            if (!MayBePart(name, token) || !IsShapedLikeName(token)) return false;
            if (tokens.Tokens[token].Word.Classes != WordClass.None) continue;
            if (IsWord(tokens.Tokens[token])) return false;
            isAnyUnknown = true;
        }

        return isAnyUnknown && (name.PartTokens.Length is 2 or 3 || HasParticle(name))
            && !IsPlural(name.PartTokens[name.PartTokens.Length - 1]);
    }

    /// <summary>"Orvo Velmar Zelm de Tarvin".</summary>
    private bool HasParticle(NameOccurrence name) =>
        Array.Exists(name.PartTokens, part => tokens.Tokens[part].Case == LetterCase.Lower && tokens.Tokens[part].Is(WordClass.Particle));

    /// <summary>Of no class that makes it more than a name's word; behind the first it may be a given name (Orvo Werner Tilly).</summary>
    private bool MayBePart(NameOccurrence name, int token)
    {
        var word = tokens.Tokens[token];
        return !word.Is(NoName)
            || (token > name.PartTokens[0] && NameShape.IsGivenName(word) && !word.Is(WordClass.NameOrWord));
    }

    /// <summary>
    /// One capital, at the start or after a hyphen or a short prefix (McCall): not "FiOS", "Chicago-based", "Prize-winning".
    /// </summary>
    private bool IsShapedLikeName(int token)
    {
        var word = tokens.WordAt(token);
        if (tokens.Tokens[token].Case == LetterCase.Upper) return false;
        for (var i = 1; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]) && i > LongestPrefix && !IsJoint(word[i - 1])) return false;
            if (word[i - 1] != '-') continue;
            if (char.IsLower(word[i]) && i > LongestSyllable + 1) return false;
            if (EnglishLexicon.Words.Find(word.Slice(0, i - 1)).Is(WordClass.Place | WordClass.Common)) return false;
        }

        return true;
    }

    private static bool IsJoint(char c) => c is '-' or '\'' or '\u2019';

    /// <summary>"Gen Xers", "Granite Staters": a group by its ending.</summary>
    private bool IsPlural(int token)
    {
        var word = tokens.WordAt(token);
        return word.EndsWith("ers".AsSpan(), StringComparison.Ordinal)
            || (word[word.Length - 1] == 's' && EnglishLexicon.Words.Find(word.Slice(0, word.Length - 1)).Is(WordClass.Common));
    }

    /// <summary>"Hou [Yifan]": a short first word, and one behind it that no table knows.</summary>
    public bool MayFollow(NameOccurrence name) =>
        name.PartTokens.Length == 2 && name.Parts[0].Length <= LongestFirst && tokens.Tokens[name.PartTokens[1]] is var last
            && last.Word.Classes == WordClass.None && last.Case == LetterCase.Capitalised && IsShapedLikeName(name.PartTokens[1])
            && !IsWord(last);

    /// <summary>In lower case it would be an ordinary word.</summary>
    public bool IsWord(Token token) =>
        token.Is(WordClass.Common | WordClass.NameOrWord) || WordList.Words.Contains(token.Extent.Of(tokens.Text).ToLowerInvariant());
}
