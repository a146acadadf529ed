using Galley.Language;
using Galley.Lexicon;

namespace Galley.People;

/// <summary>Adds what a name's own words and its neighbours say for or against a person.</summary>
internal sealed class NameContext(TokenText tokens)
{
    /// <summary>How far behind a name a pronoun is still taken to mean it, in tokens.</summary>
    private const int PronounReach = 12;

    private const int LongestSyllable = 6;

    private const int LongestPrefix = 3;

    /// <summary>Nouns before which a name is a family's, not somebody's.</summary>
    private static readonly string[] Families = ["brothers", "clan", "families", "family", "sisters", "twins"];

    private static readonly string[] InnTitles =
        ["Admiral", "Duchess", "Duke", "Earl", "General", "King", "Lady", "Lord", "Marquis", "Prince", "Princess", "Queen"];

    /// <summary>Nouns whose "of" names a place.</summary>
    private static readonly string[] Settlements =
        ["borough", "city", "county", "district", "island", "neighborhood", "neighbourhood", "parish", "port", "province", "quarter", "region",
            "suburb", "town", "village"];

    private static readonly HashSet<string> LandmarkWords = new(StringComparer.Ordinal)
    {
        "cape", "east", "fort", "great", "isle", "lake", "little", "loch", "lower", "mount", "nether", "new", "north", "old", "point", "port",
        "saint", "san", "santa", "south", "upper", "west",
    };

    public void Judge(NameOccurrence name)
    {
        name.Features |= OwnWords(name) | Before(name) | After(name) | PronounAfter(name);
        name.ListGap = ListGap(name.Tokens.Start);
        name.FollowsComma = tokens.IsAt(name.Tokens.Start - 1, ',');
        if (name.IsSingle && (name.HasTitle ? IsInn(name) : IsOfThing(name) || IsBeforePlace(name))) name.Features |= NameFeatures.IsWhereabouts;
        if (IsAttribute(name)) name.Features |= NameFeatures.IsAttribute;
        if (name.IsInTitleCase) name.Features |= NameFeatures.TitleCaseOnly;
        if (name.OpensSentence && name.IsSingle) name.Features |= NameFeatures.OpensSentenceOnly;
    }

    private NameFeatures OwnWords(NameOccurrence name)
    {
        var features = NameFeatures.None;
        var first = tokens.Tokens[name.PartTokens[0]];
        var last = LastWord(name);
        if (name.IsSingle)
        {
            var isName = first.Is(WordClass.GivenName | WordClass.FamilyName);
            if (first.Is(WordClass.GivenName) && !first.Is(WordClass.NameOrPlace | WordClass.Demonym)) features |= NameFeatures.GivenNameAlone;
            else if (first.Is(WordClass.FamilyName) && !first.Is(WordClass.NameOrPlace)) features |= NameFeatures.FamilyNameAlone;
            if (!isName && !first.Is(WordClass.Place | WordClass.Organisation)) features |= NameFeatures.UnknownAlone;
            if (first.Is(WordClass.Place)) features |= NameFeatures.IsPlace;
            if (first.Is(WordClass.Calendar) && !HasHonorific(name)) features |= NameFeatures.IsCalendar;
            if (first.Is(WordClass.Common | WordClass.Collective | WordClass.Document | WordClass.Profession)
                && !isName) features |= NameFeatures.IsCommonWord;
            if (first.Is(WordClass.SingleName)) features |= NameFeatures.IsSingleName;
            if (first.Case == LetterCase.Upper && first.Extent.Length <= 6 && !isName) features |= NameFeatures.IsAcronym;
        }
        else
        {
            features |= NameFeatures.TwoToFourParts;
            if (first.Is(WordClass.GivenName) && first.IsCapital) features |= NameFeatures.GivenNameFirst;
            else if (first.Is(WordClass.FamilyName)
                && !first.Is(WordClass.NameOrWord | WordClass.NameOrPlace | WordClass.Place)) features |= NameFeatures.FamilyNameFirst;
            if (IsTiedGivenName(last) && first.Is(WordClass.FamilyName)) features |= NameFeatures.TiedGivenNameLast;
            if (!name.HasTitle && LandmarkWords.Contains(name.Keys[0])) features |= NameFeatures.IsLandmark;
            if (AllUnknown(name)) features |= NameFeatures.UnknownTogether;
            if (last.Is(WordClass.FamilyName)) features |= NameFeatures.FamilyNameLast;
            if (first.Is(WordClass.Calendar) && (!first.Is(WordClass.GivenName) || last.Is(WordClass.ThingWord))) features |= NameFeatures.IsCalendar;
            if (last.Is(WordClass.Common) && !last.Is(WordClass.FamilyName) && !first.Is(WordClass.GivenName)) features |= NameFeatures.IsCommonWord;
            if (HasInitial(name)) features |= NameFeatures.InitialInside;
            if (!first.Is(WordClass.GivenName)
                && EnglishLexicon.Words.Find(name.Extent.In(tokens.Text)).Is(WordClass.Place)) features |= NameFeatures.IsPlace;
            if (first.Is(WordClass.Demonym) && !first.Is(WordClass.GivenName)) features |= NameFeatures.IsDemonym;
            if (last.Is(WordClass.Demonym) && !last.Is(WordClass.FamilyName)) features |= NameFeatures.IsDemonym;
        }

        if (EnglishLexicon.Words.Find(name.Extent.In(tokens.Text)).Is(WordClass.Organisation)) features |= NameFeatures.IsOrganisation;
        if (name.IsSingle && first.Is(WordClass.Demonym)) features |= NameFeatures.IsDemonym;
        if (IsThing(name)) features |= NameFeatures.IsThing;
        return features;
    }

    /// <summary>
    /// A word such as "University" in it. One that is a name as well (Hall, Oscar) makes a thing only of a name that it ends and no given
    /// name begins (Town Hall, but Jerry Hall).
    /// </summary>
    private bool IsThing(NameOccurrence name)
    {
        const WordClass names = WordClass.GivenName | WordClass.FamilyName;
        if (name.IsSingle && HasHonorific(name) && tokens.Tokens[name.Tokens.Start].Is(names | WordClass.Calendar)) return false;
        for (var i = name.Tokens.Start; i < name.Tokens.End; i++)
        {
            var token = tokens.Tokens[i];
            if (!token.Is(WordClass.ThingWord)) continue;
            var endsThing = !name.IsSingle && i == name.Tokens.End - 1 && !tokens.Tokens[name.Tokens.Start].Is(WordClass.GivenName);
            if (!token.Is(names) || endsThing) return true;
        }

        return false;
    }

    private static bool HasHonorific(NameOccurrence name) => (name.Features & NameFeatures.HonorificBefore) != 0;

    private bool AllUnknown(NameOccurrence name)
    {
        foreach (var token in name.PartTokens)
            if (tokens.Tokens[token].Word.Classes != WordClass.None || !IsShapedLikeName(token)) return false;
        return name.PartTokens.Length is 2 or 3 && !IsPlural(name.PartTokens[name.PartTokens.Length - 1]);
    }

    /// <summary>One capital, at the start or after a hyphen or a short prefix (McCall): not "FiOS", "Chicago-based", "Prize-winning".</summary>
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

    private bool HasInitial(NameOccurrence name)
    {
        bool hasInitial = false, hasWord = false;
        foreach (var part in name.Parts)
        {
            hasInitial |= part.Length == 2 && part[1] == '.' && char.IsUpper(part[0]);
            hasWord |= part.Length > 2;
        }

        return hasInitial && hasWord;
    }

    private NameFeatures Before(NameOccurrence name)
    {
        var i = name.Tokens.Start - 1;
        if (i < 0 || tokens.Tokens[i].End < BlockStart(name)) return NameFeatures.None;
        var before = tokens.Tokens[i];
        if (!name.HasTitle && IsDeterminer(i)) return NameFeatures.DeterminerBefore;
        if (before.Is(WordClass.Preposition) && IsPlacePreposition(i)) return NameFeatures.PlacePrepositionBefore;
        if (tokens.IsWordAt(i, "by") || tokens.IsWordAt(i, "with")) return NameFeatures.AgentPrepositionBefore;
        if (before.Is(WordClass.CueVerb) && before.Word.CueGrade >= 4 && before.Case == LetterCase.Lower
            && IsInvertedCue(i)) return NameFeatures.Speaks;
        if (tokens.IsAt(i, ',') && HasRoleBefore(i - 1, name)) return NameFeatures.RoleBefore;
        return NameFeatures.None;
    }

    /// <summary>"The", "a", "her": not "said that Kerr" nor "both Kerr and Hale".</summary>
    private bool IsDeterminer(int i) =>
        tokens.Tokens[i].IsWord && tokens.Tokens[i].Is(WordClass.Determiner) && !tokens.IsWordAt(i, "that") && !tokens.IsWordAt(i, "both");

    private int BlockStart(NameOccurrence name) => tokens.Manuscript.Blocks[name.Block].Extent.Start;

    private bool IsPlacePreposition(int i) =>
        tokens.IsWordAt(i, "in") || tokens.IsWordAt(i, "at") || tokens.IsWordAt(i, "near") || tokens.IsWordAt(i, "into")
            || tokens.IsWordAt(i, "across");

    /// <summary>"…," said Kim: the verb follows a mark or a comma.</summary>
    private bool IsInvertedCue(int verb) => verb > 0 && (tokens.Tokens[verb - 1].Kind == TokenKind.Mark || tokens.IsAt(verb - 1, ','));

    /// <summary>Whether the words before the comma are a noun phrase around a role: "the executive producer of the show".</summary>
    private bool HasRoleBefore(int last, NameOccurrence name)
    {
        var start = tokens.TokensOf(name.Block).Start;
        for (var i = last; i >= start && i > last - 10; i--)
        {
            var token = tokens.Tokens[i];
            if (token.Case == LetterCase.Lower && RoleNouns.Is(tokens, i)) return true;
            if (token.Kind is TokenKind.Punctuation or TokenKind.Mark
                || token.Is(WordClass.Auxiliary | WordClass.SubjectPronoun | WordClass.Relative)) return false;
        }

        return false;
    }

    private NameFeatures After(NameOccurrence name)
    {
        var end = tokens.TokensOf(name.Block).End;
        var i = name.Tokens.End;
        if (i >= end) return NameFeatures.None;
        var after = tokens.Tokens[i];
        if (tokens.IsAt(i, '&') && !name.IsInTitleCase) return NameFeatures.IsOrganisation;
        if (tokens.IsAt(i, ',') && i + 1 < end) return AfterComma(i + 1, end);
        if (after.Is(WordClass.CueVerb) && after.Case == LetterCase.Lower && after.Word.CueGrade >= 3) return NameFeatures.Speaks;
        if (tokens.IsWordAt(i, "who")) return NameFeatures.RoleAfter;
        return NameFeatures.None;
    }

    private NameFeatures AfterComma(int i, int end)
    {
        var token = tokens.Tokens[i];
        if (token.Kind == TokenKind.Number && token.Extent.Length <= 3 && i + 1 < end
            && (tokens.IsAt(i + 1, ',') || tokens.EndsSentence(i + 1))) return NameFeatures.RoleAfter;
        if (tokens.IsWordAt(i, "who")) return NameFeatures.RoleAfter;
        var isThing = false;
        for (var k = i; k < end && k < i + 6; k++)
        {
            token = tokens.Tokens[k];
            if (token.Kind is TokenKind.Punctuation or TokenKind.Mark || token.Is(WordClass.Auxiliary | WordClass.SubjectPronoun)) break;
            if (token.Case == LetterCase.Lower && RoleNouns.Is(tokens, k)) return NameFeatures.RoleAfter;
            if (token.Is(WordClass.Preposition | WordClass.Conjunction)) break;
            isThing |= k > i && tokens.Tokens[i].Is(WordClass.Determiner) && token.Case == LetterCase.Lower && token.Is(WordClass.ThingWord);
        }

        return isThing ? NameFeatures.ThingAfter : NameFeatures.None;
    }

    /// <summary>The first pronoun of the sentence after the name, before any other name.</summary>
    private NameFeatures PronounAfter(NameOccurrence name)
    {
        var end = Math.Min(tokens.TokensOf(name.Block).End, name.Tokens.End + PronounReach);
        for (var i = name.Tokens.End; i < end; i++)
        {
            var token = tokens.Tokens[i];
            if (token.Kind == TokenKind.Mark || token.IsCapital || (token.Kind == TokenKind.Punctuation && i > name.Tokens.End)) break;
            if (tokens.IsWordAt(i, "its") || tokens.IsWordAt(i, "itself")) return NameFeatures.ThingPronounAfter;
            if (token.Is(WordClass.SubjectPronoun | WordClass.OtherPronoun) && token.Word.Gender != Gender.Unknown) return NameFeatures.PersonalPronounAfter;
        }

        return NameFeatures.None;
    }

    /// <summary>"the suburb of Preston", "the Museum of Art", "Owen Kerr of Auchmore".</summary>
    private bool IsOfThing(NameOccurrence name)
    {
        var noun = name.Tokens.Start - 2;
        if (noun < tokens.TokensOf(name.Block).Start || !tokens.IsWordAt(noun + 1, "of")) return false;
        var token = tokens.Tokens[noun];
        return token.IsCapital ? !Sentences.StartsAt(tokens, noun, tokens.TokensOf(name.Block).Start)
            : token.IsWord && Array.BinarySearch(Settlements, tokens.WordAt(noun).ToString(), StringComparer.Ordinal) >= 0;
    }

    /// <summary>"at the Prince Rupert".</summary>
    private bool IsInn(NameOccurrence name)
    {
        var title = name.Tokens.Start - 1;
        return title > 1 && tokens.IsWordAt(title - 1, "the") && IsPlacePreposition(title - 2) && (name.Features & NameFeatures.Possessive) == 0
            && Array.BinarySearch(InnTitles, tokens.WordAt(title).ToString(), StringComparer.Ordinal) >= 0;
    }

    /// <summary>"Preston, Ohio, …".</summary>
    private bool IsBeforePlace(NameOccurrence name)
    {
        var place = name.Tokens.End + 1;
        var end = tokens.TokensOf(name.Block).End;
        return place < end && tokens.IsAt(place - 1, ',') && tokens.Tokens[place].IsCapital && tokens.Tokens[place].Is(WordClass.Place)
            && !tokens.Tokens[place].Is(WordClass.GivenName | WordClass.FamilyName)
            && (place + 1 == end || tokens.Tokens[place + 1].Kind == TokenKind.Punctuation);
    }

    private int ListGap(int start)
    {
        if (tokens.IsAt(start - 1, ',')) return 1;
        if (!tokens.IsWordAt(start - 1, "and")) return 0;
        return tokens.IsAt(start - 2, ',') ? 2 : 1;
    }

    /// <summary>"the Cruise video": between an article and a noun that is no family's.</summary>
    private bool IsAttribute(NameOccurrence name)
    {
        var noun = name.Tokens.End;
        if (name.Tokens.Start == 0 || !IsDeterminer(name.Tokens.Start - 1) || noun >= tokens.TokensOf(name.Block).End) return false;
        var token = tokens.Tokens[noun];
        return token.IsWord && token.Case == LetterCase.Lower && token.Is(WordClass.Common)
            && !token.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Adverb | WordClass.Relative | WordClass.Profession)
            && !RoleNouns.IsNoRole(tokens, noun) && Array.BinarySearch(Families, tokens.WordAt(noun).ToString(), StringComparer.Ordinal) < 0;
    }

    /// <summary>"Pik-wan", "Joo-Ho": two syllables that a hyphen ties.</summary>
    private bool IsTiedGivenName(Token token)
    {
        var word = token.Extent.In(tokens.Text);
        var hyphen = word.IndexOf('-');
        return hyphen is > 1 and <= LongestSyllable && word.Length - hyphen - 1 is > 1 and <= LongestSyllable
            && word.Slice(hyphen + 1).IndexOf('-') < 0;
    }

    private Token LastWord(NameOccurrence name)
    {
        for (var i = name.PartTokens.Length - 1; i > 0; i--)
            if (tokens.Tokens[name.PartTokens[i]] is var token && (token.Extent.Length > 3 || tokens.Text[token.End - 1] != '.')) return token;
        return tokens.Tokens[name.PartTokens[name.PartTokens.Length - 1]];
    }
}
