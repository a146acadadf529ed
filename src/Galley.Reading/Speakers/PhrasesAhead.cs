using Galley.Language;
using Galley.Lexicon;

namespace Galley.Speakers;

/// <summary>Finds the noun phrase that begins at a token.</summary>
internal sealed class PhrasesAhead(Scene scene, NounWords words)
{
    /// <summary>How far a name may stand behind the first word of what leads to it, in tokens.</summary>
    private const int LongestTitle = 12;

    /// <summary>Phrases that hang on phrases are followed no deeper.</summary>
    private const int Deepest = 6;

    private readonly TokenText _tokens = scene.Tokens;
    private int _depth;

    /// <summary>The phrase whose first token this is, not reaching <paramref name="end"/>; null where none begins here.</summary>
    public NounPhrase? StartingAt(int first, int end)
    {
        if (first >= end) return null;
        var token = _tokens.Tokens[first];
        if (token.Is(WordClass.SubjectPronoun)) return new(SpeakerKind.Pronoun, new(first, first + 1), first);
        var named = NameWithin(first, end);
        if (named >= 0) return NamedAt(first, named, end);
        if (token.Is(WordClass.Calendar) || token.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Verbatim)) return null;
        return FusedHead(first, end) ?? Nominal(first, end);
    }

    /// <summary>
    /// The phrase that begins here, taken for the subject of a verb behind it: somebody or something that may speak. Its last words may be
    /// the verb: "The campaign sent out …".
    /// </summary>
    public NounPhrase? SubjectAt(int first, int end)
    {
        if (!MayOpenSubject(first)) return null;
        var i = first;
        while (i < end && words.IsDeterminer(i)) i++;
        var head = -1;
        for (; i < end && words.IsModifier(i) && !(head >= 0 && OpensPostmodifier(i, end)); i++)
            if (RoleNouns.IsSpeaker(_tokens, i) || (IsOrganisation(i) && !(i + 1 < end && _tokens.Tokens[i + 1].IsCapital))) head = i;
        if (head < 0 || head + 1 >= end || NameWithin(first, head + 2) > head) return null;
        var after = WithComplement(head, head + 1, end);
        if (after >= end || !(_tokens.Tokens[after].IsWord || IsInterrupted(after, end))) return null;
        return new(_tokens.Tokens[head].IsCapital ? SpeakerKind.Organisation : SpeakerKind.Noun, new(first, after), head);
    }

    /// <summary>
    /// "One paper[, obtained by …, says]", "A spokesman for Hearth[, the company that …, says]", "Two analysts[, Bo Lee and Cy Dunn, say]".
    /// </summary>
    private bool IsInterrupted(int comma, int end)
    {
        var next = comma + 1;
        if (!_tokens.IsAt(comma, ',') || next + 1 >= end) return false;
        if (scene.PersonAt(next) >= 0) return SecondOf(scene.MentionEnd(next), end) > 0;
        return _tokens.Tokens[next].Is(WordClass.Relative | WordClass.Determiner) || OpensPostmodifier(next, end);
    }

    /// <summary>An article or possessive, a name with a genitive ending, a plural, or an organisation's name.</summary>
    private bool MayOpenSubject(int i)
    {
        var token = _tokens.Tokens[i];
        if (!token.IsWord || token.Is(WordClass.Relative | WordClass.SubjectPronoun)) return false;
        if (token.Is(WordClass.Determiner)) return true;
        if (scene.PersonAt(i) >= 0) return IsPossessive(i);
        return token.Is(WordClass.Collective | WordClass.Organisation) || token.Case == LetterCase.Upper;
    }

    /// <summary>A capitalised word that is nobody's name.</summary>
    private bool IsOrganisation(int i) =>
        _tokens.Tokens[i].IsCapital && scene.PersonAt(i) < 0 && !_tokens.Tokens[i].Is(NounWords.Boundary | WordClass.Calendar);

    private NounPhrase NamedAt(int first, int named, int end)
    {
        var nameEnd = scene.MentionEnd(named);
        return SecondOf(nameEnd, end) is > 0 and var joined
            ? new(SpeakerKind.Noun, new(named, joined), named)
            : new(SpeakerKind.Person, new(first, nameEnd), named, scene.PersonAt(named));
    }

    /// <summary>"two of the keepers", "a third", "others": no noun follows.</summary>
    private NounPhrase? FusedHead(int first, int end)
    {
        var head = first;
        while (head < end && words.IsDeterminer(head) && !words.IsFusedHead(head)) head++;
        while (head + 1 < end && words.IsFusedHead(head) && words.IsFusedHead(head + 1)) head++;
        if (head >= end || !words.IsFusedHead(head) || (head + 1 < end && words.IsModifier(head + 1))) return null;
        return new(SpeakerKind.Noun, new(first, WithComplement(head, head + 1, end)), head);
    }

    private NounPhrase? Nominal(int first, int end)
    {
        var i = first;
        while (i < end && _tokens.Tokens[i].Is(WordClass.Determiner)) i++;
        var head = -1;
        while (i < end && words.IsModifier(i) && !(head >= 0 && OpensPostmodifier(i, end)))
        {
            if (_tokens.Tokens[i].IsWord) head = i;
            i++;
        }

        if (head < 0) return null;
        var kind = _tokens.Tokens[head].IsCapital ? SpeakerKind.Organisation : SpeakerKind.Noun;
        return new(kind, new(first, WithComplement(head, i, end)), head);
    }

    /// <summary>"[a person] familiar with it", "[officials] briefed on it".</summary>
    private bool OpensPostmodifier(int i, int end) =>
        words.IsPostmodifier(i) && i + 1 < end && (words.IsPreposition(i + 1) || words.IsDeterminer(i + 1) || _tokens.IsAt(i + 1, ','));

    /// <summary>End of the phrase with what hangs on its head: "a spokeswoman for the zoo", "the mother of a keeper".</summary>
    private int WithComplement(int head, int after, int end)
    {
        var isOwned = after + 1 < end && head == after - 1
            && (_tokens.IsWordAt(after, "of") || (_tokens.IsWordAt(after, "for") && RoleNouns.IsSpeaker(_tokens, head)));
        if (!isOwned || _depth == Deepest) return after;
        _depth++;
        var complement = StartingAt(after + 1, end);
        _depth--;
        return complement is { Kind: not SpeakerKind.Pronoun } found ? found.Tokens.End : after;
    }

    /// <summary>
    /// The name at the end of what stands before it: "former governor Ruth Hale", "Hale campaign manager Bo Lee", "the Herald's editor Cy
    /// Dunn". Gives the index of its first token, or -1.
    /// </summary>
    private int NameWithin(int first, int end)
    {
        var found = -1;
        for (var i = first; i < end && i < first + LongestTitle; i++)
        {
            if (scene.PersonAt(i) >= 0)
            {
                found = i;
                i = scene.MentionEnd(i) - 1;
                if (!LeadsToName(i + 1, end)) return IsPossessive(i) || LeadsToNoun(first, found, i + 1, end) ? -1 : found;
                continue;
            }

            var token = _tokens.Tokens[i];
            if (token.Kind == TokenKind.Clitic) continue;
            if (!token.IsWord || (token.Is(NounWords.Boundary) && !IsInsideTitle(i, first))) return found;
        }

        return found;
    }

    /// <summary>Whether nouns, a role among them, lead from here to another name: "[Hale] campaign manager Bo Lee".</summary>
    public bool LeadsToName(int first, int end)
    {
        var hasRole = false;
        for (var i = first; i < end && i < first + 7; i++)
        {
            if (scene.PersonAt(i) >= 0) return hasRole;
            var token = _tokens.Tokens[i];
            if (token.Kind == TokenKind.Clitic) continue;
            if (!token.IsWord || token.Is(NounWords.Boundary)) return false;
            hasRole |= RoleNouns.Is(_tokens, i);
        }

        return false;
    }

    /// <summary>
    /// "[Hale] campaign", "[the printed Hale] slate sheet": the name stands before a noun that speaks, or amid a phrase with an article.
    /// </summary>
    private bool LeadsToNoun(int first, int name, int after, int end)
    {
        var i = after;
        while (i < end && words.IsNounLike(i)) i++;
        if (i == after) return false;
        return RoleNouns.IsSpeaker(_tokens, i - 1) || (words.IsDeterminer(first) && !HasRole(first, name));
    }

    private bool HasRole(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (RoleNouns.Is(_tokens, i)) return true;
        return false;
    }

    /// <summary>"chairman and [chief executive]", "Secretary of [State]".</summary>
    private bool IsInsideTitle(int i, int first) =>
        i > first && _tokens.Tokens[i - 1].Is(WordClass.JobTitle | WordClass.Profession) && _tokens.Tokens[i - 1].IsWord
            && (_tokens.IsWordAt(i, "and")
            || (_tokens.IsWordAt(i, "of") && _tokens.Tokens[i - 1].IsCapital
                && i + 1 < _tokens.Tokens.Length && _tokens.Tokens[i + 1].IsCapital));

    /// <summary>Whether the name that holds the token has a possessive ending ("Kim's lawyer").</summary>
    private bool IsPossessive(int token)
    {
        var end = scene.MentionEnd(token);
        return end < _tokens.Tokens.Length && _tokens.Tokens[end].Kind == TokenKind.Clitic
            && _tokens.Text[_tokens.Tokens[end].End - 1] is 's' or 'S';
    }

    /// <summary>End of the second of two joined names; 0 where no second one follows.</summary>
    private int SecondOf(int and, int end) =>
        and + 1 < end && _tokens.IsWordAt(and, "and") && scene.PersonAt(and + 1) >= 0
            && scene.MentionStart(and + 1) == and + 1 ? scene.MentionEnd(and + 1) : 0;
}
