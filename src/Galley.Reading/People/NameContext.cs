using Galley.Language;
using Galley.Lexicon;

namespace Galley.People;

/// <summary>Adds what a name's own words and its neighbours say for or against a person.</summary>
internal sealed class NameContext(TokenText tokens)
{
    /// <summary>How far behind a name a pronoun is still taken to mean it, in tokens.</summary>
    private const int PronounReach = 12;

    /// <summary>How far behind a comma the noun of an apposition is sought, in tokens; before one it may be farther.</summary>
    private const int AppositionReach = 6;

    private const int LongestApposition = 10;

    private const int LongestBrackets = 12;

    private readonly NameShape _shape = new(tokens);
    private readonly ThingNames _things = new(tokens);
    private readonly NamePredicates _predicates = new(tokens);
    private readonly NameTies _ties = new(tokens);

    /// <param name="previous">The name before it in the text; null for the first.</param>
    public void Judge(NameOccurrence name, NameOccurrence? previous)
    {
        name.Features |= _shape.Of(name) | Before(name) | After(name) | PronounAfter(name);
        name.ListedBehind = ListedBehind(name.Tokens.Start);
        name.Features |= _things.Of(name) | _predicates.Of(name) | _ties.Of(name, previous);
        if (previous is not null) _things.Compare(previous, name);
        name.IsKin = _ties.IsKin(name);
        name.FollowsComma = tokens.IsAt(name.Tokens.Start - 1, ',');
        if (name.IsInTitleCase) name.Features |= NameFeatures.TitleCaseOnly;
        if (name.OpensSentence && name.IsSingle && _shape.MayBeWord(name)) name.Features |= NameFeatures.OpensSentenceOnly;
    }

    private NameFeatures Before(NameOccurrence name)
    {
        var i = name.Tokens.Start - 1;
        if (i < 0 || tokens.Tokens[i].End < BlockStart(name)) return NameFeatures.None;
        var before = tokens.Tokens[i];
        if (!name.HasTitle && _things.IsDeterminer(i)) return NameFeatures.DeterminerBefore;
        if (before.Is(WordClass.Preposition) && _things.IsPlacePreposition(i) && !IsOwnerOfPlace(name))
            return NameFeatures.PlacePrepositionBefore;
        if (tokens.IsWordAt(i, "by") || tokens.IsWordAt(i, "with")) return NameFeatures.AgentPrepositionBefore;
        if (before.Is(WordClass.CueVerb) && before.Word.CueGrade >= 4 && before.Case == LetterCase.Lower
            && IsInvertedCue(i)) return NameFeatures.Speaks;
        if (tokens.IsAt(i, ',') && HasRoleBefore(i - 1, name)) return NameFeatures.RoleBefore;
        return NameFeatures.None;
    }

    /// <summary>"in Kerr's [office]"; but "at Kerr's", "in Kerr's [Inn]".</summary>
    private bool IsOwnerOfPlace(NameOccurrence name) =>
        (name.Features & NameFeatures.Possessive) != 0 && name.Tokens.End + 1 < tokens.TokensOf(name.Block).End
            && tokens.Tokens[name.Tokens.End + 1] is var owned && owned.Kind is TokenKind.Word or TokenKind.Mark
            && !(owned.IsCapital && owned.Is(WordClass.ThingWord));

    private int BlockStart(NameOccurrence name) => tokens.Manuscript.Blocks[name.Block].Extent.Start;

    /// <summary>"…," said Kim: the verb follows a mark or a comma.</summary>
    private bool IsInvertedCue(int verb) => verb > 0 && (tokens.Tokens[verb - 1].Kind == TokenKind.Mark || tokens.IsAt(verb - 1, ','));

    /// <summary>Whether the words before the comma are a noun phrase around a role: "the executive producer of the show".</summary>
    private bool HasRoleBefore(int last, NameOccurrence name)
    {
        var start = tokens.TokensOf(name.Block).Start;
        for (var i = last; i >= start && i > last - LongestApposition; i--)
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
        if (tokens.IsWordAt(i, "who") || (tokens.IsWordAt(i, "et") && tokens.IsWordAt(i + 1, "al"))) return NameFeatures.RoleAfter;
        return NameFeatures.None;
    }

    /// <summary>", 34," and ", who …" and ", director of …" tell a person; ", a town on the coast" a thing.</summary>
    private NameFeatures AfterComma(int i, int end)
    {
        if (IsAge(i, end) || tokens.IsWordAt(i, "who")) return NameFeatures.RoleAfter;
        var isThing = false;
        for (var k = i; k < end && k < i + AppositionReach; k++)
        {
            var token = tokens.Tokens[k];
            if (token.Kind is TokenKind.Punctuation or TokenKind.Mark || token.Is(WordClass.Auxiliary | WordClass.SubjectPronoun)) break;
            if (token.Case == LetterCase.Lower && RoleNouns.Is(tokens, k))
                return IsOfFirm(i, k) ? NameFeatures.None : NameFeatures.RoleAfter;
            if (token.Is(WordClass.Preposition | WordClass.Conjunction)) break;
            isThing |= k > i && tokens.Tokens[i].Is(WordClass.Determiner) && token.Case == LetterCase.Lower
                && token.Is(WordClass.ThingWord);
        }

        return isThing ? NameFeatures.ThingAfter : NameFeatures.None;
    }

    /// <summary>", its main rival": a role that a firm may have.</summary>
    private bool IsOfFirm(int first, int role) =>
        tokens.IsWordAt(first, "its") && NameWords.Is(tokens.WordAt(role).ToString(), NameWord.Firm);

    /// <summary>", [34],".</summary>
    private bool IsAge(int i, int end) =>
        tokens.Tokens[i].Kind == TokenKind.Number && tokens.Tokens[i].Extent.Length <= 3 && i + 1 < end
            && (tokens.IsAt(i + 1, ',') || tokens.EndsSentence(i + 1));

    /// <summary>The first pronoun of the sentence after the name, before any other name.</summary>
    private NameFeatures PronounAfter(NameOccurrence name)
    {
        var end = Math.Min(tokens.TokensOf(name.Block).End, name.Tokens.End + PronounReach);
        for (var i = name.Tokens.End; i < end; i++)
        {
            var token = tokens.Tokens[i];
            if (token.Kind == TokenKind.Mark || token.IsCapital || (token.Kind == TokenKind.Punctuation && i > name.Tokens.End)) break;
            if (tokens.IsWordAt(i, "its") || tokens.IsWordAt(i, "itself")) return NameFeatures.ThingPronounAfter;
            if (token.Is(WordClass.SubjectPronoun | WordClass.OtherPronoun) && token.Word.Gender != Gender.Unknown)
                return NameFeatures.PersonalPronounAfter;
        }

        return NameFeatures.None;
    }

    /// <summary>"Ann Lee[,] Bo", "Ann Lee [and] Bo", "Ann Lee [(Nova), and] Bo".</summary>
    private int ListedBehind(int start)
    {
        var at = start;
        if (tokens.IsWordAt(at - 1, "and")) at--;
        if (tokens.IsAt(at - 1, ',')) at--;
        if (at == start) return -1;
        if (!tokens.IsAt(at - 1, ')')) return at;
        var open = at - 2;
        while (open > 0 && open > at - LongestBrackets && !tokens.IsAt(open, '(')) open--;
        return tokens.IsAt(open, '(') ? open : -1;
    }
}
