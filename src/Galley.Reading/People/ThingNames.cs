using Galley.Language;
using Galley.Lexicon;

namespace Galley.People;

/// <summary>Names that the words around them make a place's, a work's, an animal's or a mere attribute.</summary>
internal sealed class ThingNames(TokenText tokens)
{
    /// <summary>How far before a kind of thing its article or possessive may stand, in tokens.</summary>
    private const int LongestKind = 5;

    /// <summary>How far before "such as" its noun may stand, in tokens.</summary>
    private const int LongestExample = 15;

    private const WordClass NoNoun = WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Adverb
        | WordClass.Relative;

    private const NameFeatures NobodysName = NameFeatures.IsPlace | NameFeatures.IsOrganisation | NameFeatures.IsThing
        | NameFeatures.IsDemonym | NameFeatures.IsCalendar | NameFeatures.IsCommonWord | NameFeatures.IsAcronym | NameFeatures.UnknownAlone;

    public NameFeatures Of(NameOccurrence name)
    {
        var features = NameFeatures.None;
        if (name.IsSingle && (name.HasTitle ? IsInn(name) : IsOfThing(name) || IsBeforePlace(name))) features |= NameFeatures.IsWhereabouts;
        if (name.IsSingle && IsRank(name)) features |= NameFeatures.IsRank;
        if (IsParty(name)) features |= NameFeatures.IsParty;
        if (IsYear(name)) features |= NameFeatures.YearAfter;
        if (name.IsSingle && IsExampleOfFirms(name)) features |= NameFeatures.MayBeThing;
        if (!name.HasTitle && HasKindBefore(name)) features |= NameFeatures.KindBefore;
        if (Reigns(name)) features |= NameFeatures.Reigns;
        else if (IsAttribute(name, name.Tokens.Start)) features |= NameFeatures.IsAttribute;
        return features;
    }

    /// <summary>
    /// What a name tells of the one right behind it: "Evelyn Waugh's [Decline]", "their dogs Rex and [Kim]",
    /// "the Hollis and [Crewe] ships".
    /// </summary>
    public void Compare(NameOccurrence previous, NameOccurrence name)
    {
        if (IsOwner(previous) && previous.Block == name.Block && previous.Tokens.End + 1 == name.Tokens.Start && !name.HasTitle)
        {
            name.Features |= NameFeatures.IsOwned;
            if ((name.Features & (NameFeatures.GivenNameFirst | NameFeatures.IsThing)) == 0) previous.Features |= NameFeatures.OwnsWork;
        }

        if (!previous.IsListedBefore(name)) return;
        name.Features |= previous.Features & NameFeatures.KindBefore;
        if (!IsAttribute(name, previous.Tokens.Start)) return;
        previous.Features |= NameFeatures.IsAttribute;
        name.Features |= NameFeatures.IsAttribute;
    }

    /// <summary>"The", "a", "her": not "said that Kerr" nor "both Kerr and Hale".</summary>
    public bool IsDeterminer(int i) =>
        tokens.Tokens[i].IsWord && tokens.Tokens[i].Is(WordClass.Determiner) && !tokens.IsWordAt(i, "that") && !tokens.IsWordAt(i, "both");

    public bool IsPlacePreposition(int i) =>
        tokens.IsWordAt(i, "in") || tokens.IsWordAt(i, "at") || tokens.IsWordAt(i, "near") || tokens.IsWordAt(i, "into")
            || tokens.IsWordAt(i, "across");

    /// <summary>Somebody to whom a work may belong, but no club or town whose player or mayor is named.</summary>
    private static bool IsOwner(NameOccurrence name) =>
        (name.Features & NameFeatures.Possessive) != 0 && (name.Features & NobodysName) == 0;

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
        return tokens.Tokens[noun].IsCapital
            ? !Sentences.StartsAt(tokens, noun, start)
            : tokens.Tokens[noun].IsWord && IsNameWord(noun, NameWord.Settlement);
    }

    /// <summary>"Preston, Ohio, …", "Preston, Victoria, Australia".</summary>
    private bool IsBeforePlace(NameOccurrence name)
    {
        var place = name.Tokens.End + 1;
        var end = tokens.TokensOf(name.Block).End;
        return IsPlaceBehindComma(place, end) && (IsPlaceOnly(tokens.Tokens[place])
            ? place + 1 == end || !tokens.Tokens[place + 1].IsWord || tokens.Tokens[place].Is(WordClass.Abbreviation)
            : IsPlaceBehindComma(place + 2, end) && IsPlaceOnly(tokens.Tokens[place + 2]));
    }

    private bool IsPlaceBehindComma(int place, int end) =>
        place < end && tokens.IsAt(place - 1, ',') && tokens.Tokens[place].IsCapital && tokens.Tokens[place].Is(WordClass.Place);

    private static bool IsPlaceOnly(Token token) => token.Is(WordClass.Place) && !token.Is(WordClass.GivenName | WordClass.FamilyName);

    /// <summary>"the Earl of Marling", "promoted to Major in the army".</summary>
    private bool IsRank(NameOccurrence name) =>
        IsNameWord(name.Tokens.Start, NameWord.Rank) && (tokens.IsWordAt(name.Tokens.End, "of") || tokens.IsWordAt(name.Tokens.End, "in"));

    /// <summary>"Crewe v. Marling": the name of a case.</summary>
    private bool IsParty(NameOccurrence name) =>
        name.IsSingle && !name.HasTitle && (IsVersus(name.Tokens.Start - 1) || IsVersus(name.Tokens.End));

    private bool IsVersus(int token) => tokens.IsWordAt(token, "v") || tokens.IsWordAt(token, "v.");

    /// <summary>"Nova (2013)", "(Nova, 2013)"; a span of years tells of a life.</summary>
    private bool IsYear(NameOccurrence name)
    {
        var year = name.Tokens.End + 1;
        return !tokens.IsWordAt(name.Tokens.Start - 1, "by")
            && year + 1 < tokens.TokensOf(name.Block).End && tokens.Tokens[year].Kind == TokenKind.Number
            && tokens.Tokens[year].Extent.Length == 4
            && tokens.IsAt(year + 1, ')')
            && (tokens.IsAt(year - 1, '(') || (tokens.IsAt(year - 1, ',') && tokens.IsAt(name.Tokens.Start - 1, '(')));
    }

    /// <summary>"the prestigious journal Nova", "their four dogs, Rex and Kim".</summary>
    private bool HasKindBefore(NameOccurrence name)
    {
        var start = tokens.TokensOf(name.Block).Start;
        var noun = name.Tokens.Start - 1;
        if (noun > start && tokens.IsAt(noun, ',')) noun--;
        if (noun <= start || tokens.Tokens[noun].Case != LetterCase.Lower || !IsNameWord(noun, NameWord.Kind)) return false;
        for (var i = noun - 1; i >= start && i >= noun - LongestKind; i--)
        {
            if (tokens.Tokens[i].Kind == TokenKind.Clitic || IsDeterminer(i)) return !OpensWithPreposition(i, start);
            if (!tokens.Tokens[i].IsWord || tokens.Tokens[i].Is(NoNoun)) return false;
        }

        return false;
    }

    /// <summary>"publishers who …, such as Crewe": the nearest noun for several is one that firms may be.</summary>
    private bool IsExampleOfFirms(NameOccurrence name)
    {
        var like = name.Tokens.Start - 1;
        if (!tokens.IsWordAt(like, "as") || !tokens.IsWordAt(like - 1, "such")) return false;
        var start = Sentences.Start(tokens, like, tokens.TokensOf(name.Block).Start);
        for (var i = like - 2; i >= start && i > like - LongestExample; i--)
            if (tokens.Tokens[i].Is(WordClass.Collective))
                return NameWords.Is(tokens.WordAt(i).ToString().TrimEnd('s'), NameWord.Firm);
        return false;
    }

    /// <summary>"[In] the film Kerr plays …": what follows the noun is the subject.</summary>
    private bool OpensWithPreposition(int determiner, int start) =>
        determiner > start && tokens.Tokens[determiner - 1].Is(WordClass.Preposition) && Sentences.StartsAt(tokens, determiner - 1, start);

    /// <summary>"the Hollis government".</summary>
    private bool Reigns(NameOccurrence name) =>
        (name.Features & (NameFeatures.FamilyNameAlone | NameFeatures.IsSingleName)) != 0 && HasArticle(name.Tokens.Start)
            && name.Tokens.End < tokens.TokensOf(name.Block).End && IsNameWord(name.Tokens.End, NameWord.Reign);

    /// <summary>"the Cruise video": between an article and a noun that is no family's and nobody's.</summary>
    /// <param name="first">The token behind the article.</param>
    private bool IsAttribute(NameOccurrence name, int first)
    {
        var noun = name.Tokens.End;
        return HasArticle(first) && noun < tokens.TokensOf(name.Block).End
            && IsThingNoun(tokens.Tokens[noun]) && !RoleNouns.IsNoRole(tokens, noun) && !IsNameWord(noun, NameWord.Family);
    }

    private bool HasArticle(int first) => first > 0 && IsDeterminer(first - 1);

    private bool IsThingNoun(Token token) =>
        token.IsWord && token.Case == LetterCase.Lower && !token.Is(NoNoun | WordClass.Profession)
            && (token.Is(WordClass.Common) || IsListed(token));

    private bool IsListed(Token token) => token.Word.Classes == WordClass.None && WordList.Words.Contains(token.Extent.Of(tokens.Text));

    private bool IsNameWord(int token, NameWord use) => NameWords.Is(tokens.WordAt(token).ToString(), use);
}
