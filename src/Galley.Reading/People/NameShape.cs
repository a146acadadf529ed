using Galley.Language;
using Galley.Lexicon;

namespace Galley.People;

/// <summary>What the words of a name say themselves, whatever stands around them.</summary>
internal sealed class NameShape(TokenText tokens)
{
    private const int LongestAcronym = 6;

    private const WordClass AnyName = WordClass.GivenName | WordClass.FamilyName;

    private readonly UnknownNames _unknown = new(tokens);

    public NameFeatures Of(NameOccurrence name)
    {
        var features = name.IsSingle ? OfSingle(name) : OfSeveral(name);
        if (Phrase(name).Is(WordClass.Organisation)) features |= NameFeatures.IsOrganisation;
        if (IsThing(name)) features |= NameFeatures.IsThing;
        return features;
    }

    /// <summary>
    /// Whether a capital may be all that tells the single word from an ordinary one: Regent, Will; neither Huma nor Adam.
    /// </summary>
    public bool MayBeWord(NameOccurrence name) =>
        First(name) is var word && (word.Is(AnyName) ? word.Is(WordClass.NameOrWord) : WordList.Words.Contains(name.Keys[0]));

    private NameFeatures OfSingle(NameOccurrence name)
    {
        var word = First(name);
        var features = NameFeatures.None;
        if (IsGivenName(word)) features |= NameFeatures.GivenNameAlone;
        else if (IsFamilyName(word)) features |= NameFeatures.FamilyNameAlone;
        if (!word.Is(WordClass.GivenName) && IsOnlyFamilyName(word)) features |= NameFeatures.IsOnlyFamilyName;
        if (word.Is(WordClass.SingleName)) features |= NameFeatures.IsSingleName;
        if (word.Is(WordClass.Place)) features |= NameFeatures.IsPlace;
        if (word.Is(WordClass.Demonym) || EndsInDemonym(name)) features |= NameFeatures.IsDemonym;
        if (word.Is(WordClass.Calendar) && !HasHonorific(name)) features |= NameFeatures.IsCalendar;
        if (word.Is(AnyName)) return features;

        if (!word.Is(WordClass.Place | WordClass.Organisation)) features |= NameFeatures.UnknownAlone;
        if (word.Is(WordClass.Common | WordClass.Collective | WordClass.Document | WordClass.Profession))
            features |= NameFeatures.IsCommonWord;
        if (IsAcronym(word)) features |= NameFeatures.IsAcronym;
        return features;
    }

    private NameFeatures OfSeveral(NameOccurrence name)
    {
        var first = First(name);
        var last = LastWord(name);
        var features = NameFeatures.TwoToFourParts;
        if (first.Is(WordClass.GivenName) && first.IsCapital) features |= NameFeatures.GivenNameFirst;
        else if (IsOnlyFamilyName(first))
        {
            features |= NameFeatures.FamilyNameFirst;
            if (_unknown.MayFollow(name)) features |= NameFeatures.ShortFamilyNameFirst;
        }

        if (OpensWithAcronym(name)) features |= NameFeatures.OpensWithAcronym;
        if (last.Is(WordClass.FamilyName) && !AreWords(first, last)) features |= NameFeatures.FamilyNameLast;
        if (first.Is(WordClass.FamilyName) && IsTiedGivenName(last)) features |= NameFeatures.TiedGivenNameLast;
        if (HasInitial(name)) features |= NameFeatures.InitialInside;
        if (_unknown.Are(name)) features |= NameFeatures.UnknownTogether;
        if (!name.HasTitle && NameWords.Is(name.Keys[0], NameWord.Landmark)) features |= NameFeatures.IsLandmark;
        if (IsPlace(name, first)) features |= NameFeatures.IsPlace;
        if (IsOfPeople(first, last)) features |= NameFeatures.IsDemonym;
        if (IsDate(first, last)) features |= NameFeatures.IsCalendar;
        if (EndsInCommonWord(first, last)) features |= NameFeatures.IsCommonWord;
        return features;
    }

    /// <summary>"TVZ Marling", but neither "AJ Hollis" nor "JULIA HOLLIS".</summary>
    private bool OpensWithAcronym(NameOccurrence name) =>
        tokens.Tokens[name.PartTokens[0]] is var first && first.Case == LetterCase.Upper && first.Extent.Length > 2 && !first.Is(AnyName)
            && tokens.Tokens[name.PartTokens[1]].Case != LetterCase.Upper && name.Parts[0].IndexOf('.') < 0;

    /// <summary>"Slow Rivers": of a word that is no name and one that is a word as well.</summary>
    private bool AreWords(Token first, Token last) =>
        !first.Is(AnyName) && _unknown.IsWord(first)
            && (last.Is(WordClass.NameOrWord) || (_unknown.IsWord(last) && tokens.Text[last.End - 1] == 's'));

    /// <summary>Julia, but neither Paris nor Norman.</summary>
    public static bool IsGivenName(Token word) => word.Is(WordClass.GivenName) && !word.Is(WordClass.NameOrPlace | WordClass.Demonym);

    /// <summary>Crewe, but not Houston.</summary>
    private static bool IsFamilyName(Token word) => word.Is(WordClass.FamilyName) && !word.Is(WordClass.NameOrPlace);

    /// <summary>Wong, but neither Young nor Houston.</summary>
    private static bool IsOnlyFamilyName(Token word) =>
        word.Is(WordClass.FamilyName) && !word.Is(WordClass.NameOrWord | WordClass.NameOrPlace | WordClass.Place);

    private static bool IsAcronym(Token word) => word.Case == LetterCase.Upper && word.Extent.Length <= LongestAcronym;

    /// <summary>"New York", but no "Victoria Falls" somebody is called.</summary>
    private bool IsPlace(NameOccurrence name, Token first) => !first.Is(WordClass.GivenName) && Phrase(name).Is(WordClass.Place);

    /// <summary>"Japanese-Americans".</summary>
    private bool EndsInDemonym(NameOccurrence name) =>
        tokens.WordAt(name.PartTokens[0]) is var word && word.LastIndexOf('-') is > 0 and var hyphen
            && EnglishLexicon.Words.Find(word.Slice(hyphen + 1)).Is(WordClass.Demonym);

    /// <summary>"Swedish Match", "Young Norwegians".</summary>
    private static bool IsOfPeople(Token first, Token last) =>
        (first.Is(WordClass.Demonym) && !first.Is(WordClass.GivenName)) || (last.Is(WordClass.Demonym) && !last.Is(WordClass.FamilyName));

    /// <summary>"March Madness", "May Festival", "May Day", but neither "May Hollis" nor "May Hall".</summary>
    private bool IsDate(Token first, Token last)
    {
        if (!first.Is(WordClass.Calendar)) return false;
        return !first.Is(WordClass.GivenName) || (last.Is(WordClass.ThingWord) && !last.Is(WordClass.FamilyName)) || IsFeast(last);
    }

    private bool IsFeast(Token last) => NameWords.Is(last.Extent.Of(tokens.Text), NameWord.Feast);

    /// <summary>"Dynamic Equivalence", but not "Grace Field".</summary>
    private static bool EndsInCommonWord(Token first, Token last) =>
        last.Is(WordClass.Common) && !last.Is(WordClass.FamilyName) && !first.Is(WordClass.GivenName);

    /// <summary>
    /// A word such as "University" in it. One that is a name as well (Hall, Oscar) makes a thing only of a name that it ends and no given
    /// name begins (Town Hall, but Jerry Hall).
    /// </summary>
    private bool IsThing(NameOccurrence name)
    {
        if (name.IsSingle && HasHonorific(name) && tokens.Tokens[name.Tokens.Start].Is(AnyName | WordClass.Calendar)) return false;
        for (var i = name.Tokens.Start; i < name.Tokens.End; i++)
            if (tokens.Tokens[i].Is(WordClass.ThingWord) && !IsBehindParticle(name, i)
                && (!tokens.Tokens[i].Is(AnyName) || EndsThing(name, i)))
                return true;
        return false;
    }

    /// <summary>"Mlle. du [Motel]", "Anna von [Berg]".</summary>
    private bool IsBehindParticle(NameOccurrence name, int token) =>
        token > name.Tokens.Start && tokens.Tokens[token - 1] is var before && before.Case == LetterCase.Lower
            && before.Is(WordClass.Particle)
            && (HasHonorific(name) || token - 1 == name.Tokens.Start || First(name).Is(WordClass.GivenName));

    private bool EndsThing(NameOccurrence name, int token) =>
        !name.IsSingle && token == name.Tokens.End - 1 && !tokens.Tokens[name.Tokens.Start].Is(WordClass.GivenName);

    private static bool HasHonorific(NameOccurrence name) => (name.Features & NameFeatures.HonorificBefore) != 0;

    private static bool HasInitial(NameOccurrence name) =>
        Array.Exists(name.Parts, IsInitials) && Array.Exists(name.Parts, part => part.Length > 2 && !IsInitials(part));

    /// <summary>"F.", "O.J."</summary>
    private static bool IsInitials(string part)
    {
        for (var i = 0; i < part.Length; i++)
            if (i % 2 == 0 ? !char.IsUpper(part[i]) : part[i] != '.') return false;
        return part.Length is 2 or 4 && !EnglishLexicon.Words.Find(part.AsSpan()).Is(WordClass.Place | WordClass.Organisation);
    }

    /// <summary>"Pik-wan", "Joo-Ho": two syllables that a hyphen ties.</summary>
    private bool IsTiedGivenName(Token token)
    {
        var word = token.Extent.In(tokens.Text);
        var hyphen = word.IndexOf('-');
        return IsSyllable(hyphen) && IsSyllable(word.Length - hyphen - 1) && word.Slice(hyphen + 1).IndexOf('-') < 0;
    }

    private static bool IsSyllable(int length) => length is > 1 and <= UnknownNames.LongestSyllable;

    private Word Phrase(NameOccurrence name) => EnglishLexicon.Words.Find(name.Extent.In(tokens.Text));

    private Token First(NameOccurrence name) => Known(name.PartTokens[0]);

    /// <summary>The token; an unknown one of two names that a hyphen ties (Mary-Kate, Armstrong-Jones) is what both are.</summary>
    private Token Known(int at)
    {
        const WordClass twofold = WordClass.NameOrWord | WordClass.NameOrPlace;
        var token = tokens.Tokens[at];
        if (token.Word.Classes != WordClass.None || tokens.WordAt(at).IndexOf('-') is not (> 0 and var hyphen)) return token;
        var first = EnglishLexicon.Words.Find(tokens.WordAt(at).Slice(0, hyphen));
        var second = EnglishLexicon.Words.Find(tokens.WordAt(at).Slice(hyphen + 1));
        if (first.Is(twofold) || second.Is(twofold)) return token;
        return new(token.Extent, token.Kind, token.Case, new(first.Classes & second.Classes & AnyName, first.Gender));
    }

    /// <summary>The last word that is no "Jr." and no initial.</summary>
    private Token LastWord(NameOccurrence name)
    {
        for (var i = name.PartTokens.Length - 1; i > 0; i--)
            if (tokens.Tokens[name.PartTokens[i]] is var token && (token.Extent.Length > 3 || tokens.Text[token.End - 1] != '.'))
                return Known(name.PartTokens[i]);
        return Known(name.PartTokens[name.PartTokens.Length - 1]);
    }
}
