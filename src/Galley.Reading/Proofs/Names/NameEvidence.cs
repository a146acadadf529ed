using System.Runtime.CompilerServices;
using Galley.Language;
using Galley.Lexicon;

namespace Galley.Proofs.Names;

/// <summary>What the neighbours of a name in a block tell of it.</summary>
/// <param name="spelled">By token: the spelling that it is, where it is one.</param>
internal sealed class NameEvidence(TokenText tokens, int block, SpelledName?[] spelled)
{
    private const WordClass Names = WordClass.GivenName | WordClass.FamilyName;

    private static readonly string[] PlacePrepositions = ["in", "at", "on", "of", "from", "by"];

    private readonly bool _isTitleCase = TitleCase.IsIn(tokens, block);

    public Extent Range { get; } = tokens.TokensOf(block);

    /// <param name="extent">The name's place in the text: the token's, or a part of it.</param>
    [MethodImpl(Hot.Path)]
    public NamePlace At(int at, int sentence, Extent extent) =>
        new(at, sentence, extent, HalfAt(at, -1), HalfAt(at, 1), TitleAt(at), ActsAsPerson(at), Speaks(at), OpensSentence(at));

    /// <summary>A part of a word, which no other word belongs to.</summary>
    public NamePlace Alone(int at, int sentence, Extent extent) =>
        new(at, sentence, extent, null, null, null, false, false, OpensSentence(at));

    private bool OpensSentence(int at) => Sentences.StartsAt(tokens, at, Range.Start);

    private string? TitleAt(int at) =>
        at > Range.Start && IsTitle(tokens.Tokens[at - 1]) ? Spelling.Fold(tokens.WordAt(at - 1).ToString()).TrimEnd('.') : null;

    /// <summary>"… to Mauer's", "Mauer said", "said Mauer", "Mauer, who", "is backing Mauer", and not in a headline.</summary>
    private bool ActsAsPerson(int at)
    {
        if (_isTitleCase) return false;
        if (IsAmidSmallLetters(at) || Speaks(at)) return true;
        if (at + 1 >= Range.End) return false;
        var next = tokens.Tokens[at + 1];
        return next.Kind == TokenKind.Clitic
            || (next.Case == LetterCase.Lower && (next.Is(WordClass.CueVerb | WordClass.Auxiliary) || IsPast(at + 1)))
            || (tokens.IsAt(at + 1, ',') && at + 2 < Range.End && IsToldOf(at + 2));
    }

    /// <summary>"Mauer said", "said Mauer".</summary>
    private bool Speaks(int at) => !_isTitleCase && (IsSpeech(at - 1) || IsSpeech(at + 1));

    private bool IsSpeech(int at) =>
        at >= Range.Start && at < Range.End && tokens.Tokens[at] is { Case: LetterCase.Lower, Word.CueGrade: >= 4 };

    /// <summary>A capital between small letters, where neither "the" nor "in" makes a thing or a place of it.</summary>
    private bool IsAmidSmallLetters(int at) =>
        at > Range.Start && tokens.Tokens[at - 1] is { IsWord: true, Case: LetterCase.Lower } before
            && (!before.Is(WordClass.Determiner) || (at - 1 > Range.Start && IsSpeech(at - 2)))
            && Array.TrueForAll(PlacePrepositions, word => !tokens.IsWordAt(at - 1, word))
            && (at + 1 == Range.End || !(tokens.Tokens[at + 1].IsCapital || tokens.Tokens[at + 1].Is(WordClass.Particle)));

    /// <summary>", who", ", asked", ", 58": goes on about the name before the comma.</summary>
    private bool IsToldOf(int at) =>
        tokens.IsWordAt(at, "who") || tokens.Tokens[at] is { Kind: TokenKind.Number, Extent.Length: 2 }
            || tokens.Tokens[at] is { Case: LetterCase.Lower, Word.CueGrade: >= 3 };

    /// <summary>"received", "brought".</summary>
    private bool IsPast(int at)
    {
        var word = tokens.WordAt(at);
        if (word.Length > 4 && word[word.Length - 1] == 'd' && word[word.Length - 2] == 'e') return true;
        return PersonVerbs.Is(word.ToString(), PersonVerb.Act | PersonVerb.Past);
    }

    /// <summary>The other half of a full name on that side: the next word with a capital, over an initial.</summary>
    private SpelledName? HalfAt(int at, int step)
    {
        var other = at + step;
        if (!AreTied(Math.Min(at, other), Math.Max(at, other))) return null;
        if (IsInitial(other) && AreTied(Math.Min(other, other + step), Math.Max(other, other + step))) other += step;
        return spelled[other] is { } half && IsHalf(tokens.Tokens[other], half) ? half : null;
    }

    /// <summary>Whether nothing but one blank stands between two neighbouring tokens of the block.</summary>
    private bool AreTied(int left, int right) =>
        left >= Range.Start && right < Range.End && tokens.Tokens[right].Start == tokens.Tokens[left].End + 1
            && tokens.Text[tokens.Tokens[left].End] is ' ' or '\u00A0';

    private bool IsInitial(int at) =>
        tokens.Tokens[at].IsCapital && tokens.Tokens[at].Extent.Length <= 2 && tokens.Text[tokens.Tokens[at].End - 1] == '.';

    /// <summary>A word that may be a name's: no title, and amid capitals only a known name.</summary>
    private bool IsHalf(Token token, SpelledName half)
    {
        const WordClass others = WordClass.Common | WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction
            | WordClass.Auxiliary | WordClass.Adverb | WordClass.Relative | WordClass.SubjectPronoun | WordClass.OtherPronoun
            | WordClass.Calendar | WordClass.Demonym;
        if (token.Is(Names)) return !_isTitleCase || !token.Is(WordClass.NameOrWord | WordClass.Common);
        return !_isTitleCase && !IsTitle(token) && (half.IsPersonal || !token.Is(others | WordClass.ThingWord));
    }

    private static bool IsTitle(Token token) =>
        token.IsWord && token.Is(WordClass.Honorific | WordClass.JobTitle | WordClass.Profession) && !token.Is(Names);
}
