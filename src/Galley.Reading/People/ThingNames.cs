using Galley.Language;
using Galley.Lexicon;

namespace Galley.People;

/// <summary>Names that the words around them make a place's, an inn's or a mere attribute.</summary>
internal sealed class ThingNames(TokenText tokens)
{
    private const WordClass NoNoun = WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Adverb | WordClass.Relative;

    public NameFeatures Of(NameOccurrence name)
    {
        var features = NameFeatures.None;
        if (name.IsSingle && (name.HasTitle ? IsInn(name) : IsOfThing(name) || IsBeforePlace(name))) features |= NameFeatures.IsWhereabouts;
        if (IsAttribute(name)) features |= NameFeatures.IsAttribute;
        return features;
    }

    /// <summary>"The", "a", "her": not "said that Kerr" nor "both Kerr and Hale".</summary>
    public bool IsDeterminer(int i) =>
        tokens.Tokens[i].IsWord && tokens.Tokens[i].Is(WordClass.Determiner) && !tokens.IsWordAt(i, "that") && !tokens.IsWordAt(i, "both");

    public bool IsPlacePreposition(int i) =>
        tokens.IsWordAt(i, "in") || tokens.IsWordAt(i, "at") || tokens.IsWordAt(i, "near") || tokens.IsWordAt(i, "into")
            || tokens.IsWordAt(i, "across");

    /// <summary>"at the Prince Rupert".</summary>
    private bool IsInn(NameOccurrence name)
    {
        var title = name.Tokens.Start - 1;
        return title > 1 && IsNameWord(title, NameWord.Inn) && tokens.IsWordAt(title - 1, "the") && IsPlacePreposition(title - 2)
            && (name.Features & NameFeatures.Possessive) == 0;
    }

    /// <summary>"the suburb of Preston", "the Museum of Art", "Owen Kerr of Auchmore".</summary>
    private bool IsOfThing(NameOccurrence name)
    {
        var noun = name.Tokens.Start - 2;
        var start = tokens.TokensOf(name.Block).Start;
        if (noun < start || !tokens.IsWordAt(noun + 1, "of")) return false;
        return tokens.Tokens[noun].IsCapital ? !Sentences.StartsAt(tokens, noun, start) : tokens.Tokens[noun].IsWord && IsNameWord(noun, NameWord.Settlement);
    }

    /// <summary>"Preston, Ohio, …".</summary>
    private bool IsBeforePlace(NameOccurrence name)
    {
        var place = name.Tokens.End + 1;
        var end = tokens.TokensOf(name.Block).End;
        return place < end && tokens.IsAt(place - 1, ',') && tokens.Tokens[place].IsCapital && IsPlaceOnly(tokens.Tokens[place])
            && (place + 1 == end || tokens.Tokens[place + 1].Kind == TokenKind.Punctuation);
    }

    private static bool IsPlaceOnly(Token token) => token.Is(WordClass.Place) && !token.Is(WordClass.GivenName | WordClass.FamilyName);

    /// <summary>"the Cruise video": between an article and a noun that is no family's and nobody's.</summary>
    private bool IsAttribute(NameOccurrence name)
    {
        var noun = name.Tokens.End;
        return name.Tokens.Start > 0 && IsDeterminer(name.Tokens.Start - 1) && noun < tokens.TokensOf(name.Block).End
            && IsThingNoun(tokens.Tokens[noun]) && !RoleNouns.IsNoRole(tokens, noun) && !IsNameWord(noun, NameWord.Family);
    }

    private static bool IsThingNoun(Token token) =>
        token.IsWord && token.Case == LetterCase.Lower && token.Is(WordClass.Common) && !token.Is(NoNoun | WordClass.Profession);

    private bool IsNameWord(int token, NameWord use) => NameWords.Is(tokens.WordAt(token).ToString(), use);
}
