using Galley.Language;
using Galley.Lexicon;

namespace Galley.Speakers;

/// <summary>What a word may be in a noun phrase, by its class and its form.</summary>
internal sealed class NounWords(Scene scene)
{
    /// <summary>Words that no noun phrase runs over.</summary>
    public const WordClass Boundary = WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Relative
        | WordClass.SubjectPronoun | WordClass.Adverb;

    private readonly TokenText _tokens = scene.Tokens;

    public bool IsBoundary(int i) => _tokens.Tokens[i].Is(Boundary);

    /// <summary>"also", "shortly".</summary>
    public bool IsAdverb(int i) => _tokens.Tokens[i].IsWord && (_tokens.Tokens[i].Is(WordClass.Adverb) || EndsWith(i, "ly"));

    /// <summary>the, her, two: what opens a noun phrase.</summary>
    public bool IsDeterminer(int i) => _tokens.Tokens[i].Is(WordClass.Determiner) && !_tokens.Tokens[i].Is(WordClass.Relative);

    /// <summary>A preposition that is no conjunction as well: "for", "about", but not "before" or "as".</summary>
    public bool IsPreposition(int i)
    {
        var token = _tokens.Tokens[i];
        return token.IsWord && token.Is(WordClass.Preposition) && !token.Is(WordClass.Conjunction) && !IsRough(i);
    }

    /// <summary>"[about] 50 protesters", "[over] 50".</summary>
    private bool IsRough(int i) =>
        i + 1 < _tokens.Tokens.Length && _tokens.Tokens[i + 1].Kind == TokenKind.Number
            && (_tokens.IsWordAt(i, "about") || _tokens.IsWordAt(i, "around") || _tokens.IsWordAt(i, "over"));

    /// <summary>A lower-case word of an open class that is no clear verb.</summary>
    public bool IsNounLike(int i)
    {
        var token = _tokens.Tokens[i];
        if (!token.IsWord || token.Case != LetterCase.Lower) return false;
        if (token.Is(WordClass.Profession | WordClass.Collective | WordClass.Document)) return true;
        return !token.Is(Boundary | WordClass.Determiner | WordClass.OtherPronoun | WordClass.Calendar)
            && (token.Word.CueGrade < 4 || IsNounOfVerb(i));
    }

    /// <summary>"secretary of [state]", "the [claim]": the base form of a verb in the place of a noun.</summary>
    private bool IsNounOfVerb(int i)
    {
        if (i == 0 || !_tokens.Tokens[i].Word.Traits.HasFlag(CueTraits.BaseForm)) return false;
        var before = _tokens.Tokens[i - 1];
        return before.Kind == TokenKind.Clitic || (before.IsWord && before.Is(WordClass.Preposition | WordClass.Determiner)
            && !before.Is(WordClass.Relative | WordClass.FusedHead) && !_tokens.IsWordAt(i - 1, "to"));
    }

    /// <summary>What may stand before a noun: nouns, adjectives, names, genitives, figures.</summary>
    public bool IsModifier(int i)
    {
        var token = _tokens.Tokens[i];
        return IsNounLike(i) || token.Kind is TokenKind.Clitic or TokenKind.Number || (token.IsCapital && !token.Is(Boundary))
            || IsPluralGenitive(i) || IsOrdinal(i);
    }

    /// <summary>"her [first] entry", "Sill's [only] dowser": an adverb elsewhere.</summary>
    private bool IsOrdinal(int i) =>
        i > 0 && (_tokens.IsWordAt(i, "first") || _tokens.IsWordAt(i, "second") || _tokens.IsWordAt(i, "only"))
            && (_tokens.Tokens[i - 1].Kind == TokenKind.Clitic || (_tokens.Tokens[i - 1].IsWord && IsDeterminer(i - 1)));

    /// <summary>One person by role, or a noun without the ending of a plural.</summary>
    public bool IsSingular(int noun) =>
        RoleNouns.Is(_tokens, noun) || !(_tokens.Tokens[noun].Is(WordClass.Collective) || EndsWith(noun, "s"));

    /// <summary>The apostrophe of "the keepers' log".</summary>
    public bool IsPluralGenitive(int i)
    {
        var mark = _tokens.Tokens[i];
        return mark.Kind == TokenKind.Mark && mark.Extent.Length == 1
            && i > 0 && mark.Start == _tokens.Tokens[i - 1].End
            && _tokens.Text[mark.Start] is '\'' or '\u2019' && _tokens.Text[mark.Start - 1] == 's'
            && !scene.IsQuoted(i);
    }

    /// <summary>"both", "many", "two", "others": a word that stands for its noun.</summary>
    public bool IsFusedHead(int i) => _tokens.Tokens[i].IsWord && _tokens.Tokens[i].Is(WordClass.FusedHead);

    /// <summary>"two [of the keepers]", "many [of them]", "40 [of them]".</summary>
    public bool IsQuantity(int i) =>
        _tokens.Tokens[i].Kind == TokenKind.Number || _tokens.Tokens[i].Is(WordClass.Determiner | WordClass.FusedHead);

    /// <summary>"asked", "speaking": the form of a participle.</summary>
    public bool IsParticiple(int i) =>
        _tokens.Tokens[i].Case == LetterCase.Lower
            && !_tokens.Tokens[i].Is(WordClass.Profession | WordClass.Collective | WordClass.Document)
            && (EndsWith(i, "ed") || EndsWith(i, "ing"));

    /// <summary>"asked", "found".</summary>
    public bool IsPastParticiple(int i) => IsPostmodifier(i) && !EndsWith(i, "ing");

    /// <summary>"a person [familiar] with it", "a book [published] on Monday": behind its noun, and not of the noun's own words.</summary>
    public bool IsPostmodifier(int i) => IsParticiple(i) || (_tokens.Tokens[i].IsWord && _tokens.Tokens[i].Is(WordClass.Postpositive));

    /// <summary>"Senator", "director": a word that a name may follow as its title.</summary>
    public bool IsTitle(int i)
    {
        var token = _tokens.Tokens[i];
        return token.IsWord && scene.PersonAt(i) < 0
            && (token.Is(WordClass.Honorific | WordClass.JobTitle | WordClass.Profession)
            || (token.IsCapital && !token.Is(Boundary) && token.Is(WordClass.Demonym)));
    }

    private bool EndsWith(int i, string ending) =>
        _tokens.WordAt(i).Length > 4 && _tokens.WordAt(i).EndsWith(ending.AsSpan(), StringComparison.Ordinal);
}
