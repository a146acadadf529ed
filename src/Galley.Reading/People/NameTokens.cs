using System.Runtime.CompilerServices;
using Galley.Language;
using Galley.Lexicon;

namespace Galley.People;

/// <summary>The tokens of a block, and what each may be in a name.</summary>
internal sealed class NameTokens(TokenText tokens, int block)
{
    private const int LongestPhrase = 4;
    private const int LongestFullName = 4;

    public TokenText Text => tokens;

    public int Block => block;

    public Extent Range { get; } = tokens.TokensOf(block);

    public Token this[int at] => tokens.Tokens[at];

    /// <summary>A word that a capital may make part of a name.</summary>
    [MethodImpl(Hot.Path)]
    public bool IsCapital(int at) => at < Range.End && this[at].IsCapital && !IsTailed(at);

    /// <summary>A given or family name by the tables.</summary>
    public bool IsKnownName(int at) => this[at].Is(WordClass.GivenName | WordClass.FamilyName);

    public bool HasClitic(int at) => at < Range.End && this[at].Kind == TokenKind.Clitic;

    public bool OpensSentence(int at) => Sentences.StartsAt(tokens, at, Range.Start);

    /// <summary>A month or day that is no name.</summary>
    public bool IsDate(int at) => this[at].Is(WordClass.Calendar) && !IsKnownName(at);

    /// <summary>"Mr. [March]".</summary>
    public bool IsMonthAfter(NameFeatures titles, int at) =>
        (titles & NameFeatures.HonorificBefore) != 0 && IsCapital(at) && this[at - 1].Case != LetterCase.Lower
            && this[at].Is(WordClass.Calendar);

    /// <summary>KC, MP, OBE: letters after a name.</summary>
    public bool IsPostnominal(int at) => IsNameWord(at, NameWord.Letters);

    /// <summary>Jr., III.</summary>
    public bool IsSuffix(int at) => at < Range.End && this[at].IsWord && IsNameWord(at, NameWord.Suffix);

    /// <summary>"in Marling [Image]: Ann Lee": it ends what stands before a credit.</summary>
    public bool IsLabel(int at) => tokens.IsAt(at + 1, ':') && IsNameWord(at, NameWord.Label);

    private bool IsNameWord(int at, NameWord use) => NameWords.Is(tokens.WordAt(at).ToString(), use);

    /// <summary>"[van] der Linde": a small word before a capital, with at most two more between.</summary>
    public bool IsParticle(int at) => IsSmallParticle(at) && IsCapital(at + 1 + ParticlesFrom(at + 1));

    /// <summary>"[Van] der Linde", at a sentence start.</summary>
    public bool IsCapitalParticle(int at) =>
        IsCapital(at) && this[at].Is(WordClass.Particle) && ParticlesFrom(at + 1) is > 0 and var count && IsCapital(at + 1 + count);

    private int ParticlesFrom(int at)
    {
        var count = 0;
        while (count < 2 && at + count < Range.End && IsSmallParticle(at + count)) count++;
        return count;
    }

    private bool IsSmallParticle(int at) => this[at].IsWord && this[at].Case == LetterCase.Lower && this[at].Is(WordClass.Particle);

    /// <summary>"Marling-based", "Oscar-winning": an adjective, whatever it begins with.</summary>
    [MethodImpl(Hot.Path)]
    public bool IsTailed(int at)
    {
        if (at >= Range.End) return false;
        var word = tokens.WordAt(at);
        return word.LastIndexOf('-') is > 0 and var hyphen && NameWords.Is(word.Slice(hyphen + 1).ToString(), NameWord.Tail);
    }

    /// <summary>"al-Nadir", "el-Sayed": an article tied to a name.</summary>
    public bool IsTiedToArticle(int at)
    {
        var word = tokens.WordAt(at);
        var hyphen = word.IndexOf('-');
        return this[at].IsWord && hyphen is 2 or 3 && hyphen + 1 < word.Length && char.IsUpper(word[hyphen + 1]) && word[0] is 'a' or 'e';
    }

    /// <summary>"d'Orvo", "dell'Orvo".</summary>
    [MethodImpl(Hot.Path)]
    public bool IsTiedToParticle(int at)
    {
        if (at >= Range.End || !this[at].IsWord) return false;
        var word = tokens.WordAt(at);
        var apostrophe = word.IndexOfAny('\'', '\u2019');
        return apostrophe is 1 or 4 && word[0] == 'd' && apostrophe + 2 < word.Length && char.IsUpper(word[apostrophe + 1]);
    }

    /// <summary>Tokens of a full name that can be told even in title case: a given name, and names or unknown words behind it.</summary>
    public int FullNameLength(int at)
    {
        if (!this[at].Is(WordClass.GivenName) || this[at].Is(WordClass.NameOrWord)) return 0;
        var length = 1;
        while (length < LongestFullName && IsCapital(at + length) && !IsPostnominal(at + length)
            && MayFollowGivenName(at + length)) length++;
        return length;
    }

    /// <summary>Tokens of the name that ends a line, or stands before brackets, behind "by": The Goat, by Orvo Tilkanen (1910).</summary>
    public int AuthorLength(int at)
    {
        if (!tokens.IsWordAt(at - 1, "by") || at == Range.Start) return 0;
        var length = 0;
        while (length < LongestFullName && IsCapital(at + length) && MayFollowGivenName(at + length)) length++;
        return at + length == Range.End || tokens.IsAt(at + length, '(') ? length : 0;
    }

    private bool MayFollowGivenName(int at) =>
        this[at].Word.Classes == WordClass.None
            || (IsKnownName(at) && !this[at].Is(WordClass.NameOrWord | WordClass.Common | WordClass.CueVerb));

    /// <summary>
    /// Number of tokens of the longest phrase of these classes that the tables know and that begins here; 0 where none does.
    /// </summary>
    [MethodImpl(Hot.Path)]
    public int PhraseLength(int at, WordClass classes)
    {
        if (at >= Range.End || !this[at].Is(WordClass.OpensPhrase)) return 0;
        for (var length = Math.Min(LongestPhrase, Range.End - at); length > 1; length--)
            if (Phrase(at, length).Is(classes)) return length;
        return 0;
    }

    [MethodImpl(Hot.Path)]
    public Word Phrase(int at, int length) => EnglishLexicon.Words.Find(tokens.ExtentOf(new(at, at + length)).In(tokens.Text));
}
