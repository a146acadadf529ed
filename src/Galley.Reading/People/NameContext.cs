using Galley.Language;
using Galley.Lexicon;

namespace Galley.People;

/// <summary>Adds what a name's own words and its neighbours say for or against a person.</summary>
internal sealed class NameContext(TokenText tokens)
{
    public void Judge(NameOccurrence name)
    {
        name.Features |= OwnWords(name) | Before(name) | After(name);
        if (name.IsInTitleCase) name.Features |= NameFeatures.TitleCaseOnly;
        if (name.OpensSentence) name.Features |= NameFeatures.OpensSentenceOnly;
    }

    private NameFeatures OwnWords(NameOccurrence name)
    {
        var features = NameFeatures.None;
        var first = tokens.Tokens[name.Tokens.Start];
        var last = LastWord(name);
        if (name.IsSingle)
        {
            var isName = first.Is(WordClass.GivenName | WordClass.FamilyName);
            if (first.Is(WordClass.GivenName) && !first.Is(WordClass.NameOrPlace | WordClass.Demonym)) features |= NameFeatures.GivenNameAlone;
            else if (first.Is(WordClass.FamilyName) && !first.Is(WordClass.NameOrPlace)) features |= NameFeatures.FamilyNameAlone;
            if (!isName && !first.Is(WordClass.Place | WordClass.Organisation)) features |= NameFeatures.UnknownAlone;
            if (first.Is(WordClass.Place)) features |= NameFeatures.IsPlace;
            if (first.Is(WordClass.Calendar)) features |= NameFeatures.IsCalendar;
            if (first.Is(WordClass.Common | WordClass.Collective | WordClass.Document | WordClass.Profession)
                && !isName) features |= NameFeatures.IsCommonWord;
            if (first.Case == LetterCase.Upper && first.Extent.Length <= 6 && !isName) features |= NameFeatures.IsAcronym;
        }
        else
        {
            features |= NameFeatures.TwoToFourParts;
            if (first.Is(WordClass.GivenName)) features |= NameFeatures.GivenNameFirst;
            else if (first.Is(WordClass.FamilyName)
                && !first.Is(WordClass.NameOrWord | WordClass.NameOrPlace | WordClass.Place)) features |= NameFeatures.FamilyNameFirst;
            if (AllUnknown(name)) features |= NameFeatures.UnknownTogether;
            if (last.Is(WordClass.FamilyName)) features |= NameFeatures.FamilyNameLast;
            if (first.Is(WordClass.Calendar) && !first.Is(WordClass.GivenName)) features |= NameFeatures.IsCalendar;
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
        for (var i = name.Tokens.Start; i < name.Tokens.End; i++)
        {
            var token = tokens.Tokens[i];
            if (!token.Is(WordClass.ThingWord)) continue;
            var endsThing = !name.IsSingle && i == name.Tokens.End - 1 && !tokens.Tokens[name.Tokens.Start].Is(WordClass.GivenName);
            if (!token.Is(names) || endsThing) return true;
        }

        return false;
    }

    private bool AllUnknown(NameOccurrence name)
    {
        foreach (var token in name.PartTokens)
            if (tokens.Tokens[token].Word.Classes != WordClass.None || tokens.Tokens[token].Case == LetterCase.Upper) return false;
        return name.PartTokens.Length is 2 or 3;
    }

    private bool HasInitial(NameOccurrence name)
    {
        for (var i = 0; i < name.Parts.Length; i++)
            if (name.Parts[i].Length == 2 && name.Parts[i][1] == '.' && char.IsUpper(name.Parts[i][0])) return true;
        return false;
    }

    private NameFeatures Before(NameOccurrence name)
    {
        var i = name.Tokens.Start - 1;
        if (i < 0 || tokens.Tokens[i].End < BlockStart(name)) return NameFeatures.None;
        var before = tokens.Tokens[i];
        if (!name.HasTitle && before.Is(WordClass.Determiner) && before.IsWord) return NameFeatures.DeterminerBefore;
        if (before.Is(WordClass.Preposition) && IsPlacePreposition(i)) return NameFeatures.PlacePrepositionBefore;
        if (tokens.IsWordAt(i, "by") || tokens.IsWordAt(i, "with")) return NameFeatures.AgentPrepositionBefore;
        if (before.Is(WordClass.CueVerb) && before.Word.CueGrade >= 4 && before.Case == LetterCase.Lower
            && IsInvertedCue(i)) return NameFeatures.Speaks;
        if (tokens.IsAt(i, ',') && HasRoleBefore(i - 1, name)) return NameFeatures.RoleBefore;
        return NameFeatures.None;
    }

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
        for (var k = i; k < end && k < i + 6; k++)
        {
            token = tokens.Tokens[k];
            if (token.Kind is TokenKind.Punctuation or TokenKind.Mark || token.Is(WordClass.Auxiliary | WordClass.SubjectPronoun)) break;
            if (token.Case == LetterCase.Lower && RoleNouns.Is(tokens, k)) return NameFeatures.RoleAfter;
            if (token.Is(WordClass.Preposition | WordClass.Conjunction)) break;
        }

        return NameFeatures.None;
    }

    private Token LastWord(NameOccurrence name)
    {
        for (var i = name.Tokens.End - 1; i > name.Tokens.Start; i--)
            if (tokens.Tokens[i].Extent.Length > 3 || !tokens.Text[tokens.Tokens[i].End - 1].Equals('.')) return tokens.Tokens[i];
        return tokens.Tokens[name.Tokens.End - 1];
    }
}
