using Galley.Language;
using Galley.Lexicon;

namespace Galley.Speakers;

/// <summary>Finds the noun phrase that ends before a verb, or begins after it, without a parser: by closed-class words and known names.</summary>
internal sealed class NounPhrases(Scene scene)
{
    /// <summary>Longest stretch between two commas that is still taken for an apposition.</summary>
    private const int LongestApposition = 24;

    private const WordClass Boundary = WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Relative
        | WordClass.SubjectPronoun | WordClass.Adverb;

    /// <summary>Phrases that hang on phrases are followed no deeper.</summary>
    private const int Deepest = 6;

    private readonly TokenText _tokens = scene.Tokens;
    private int _depth;

    /// <summary>The phrase whose last token this is, not reaching before <paramref name="start"/>; null where none ends here.</summary>
    public NounPhrase? EndingAt(int last, int start)
    {
        if (last < start || _depth == Deepest) return null;
        _depth++;
        var phrase = Ending(last, start);
        _depth--;
        return phrase;
    }

    private NounPhrase? Ending(int last, int start)
    {
        var token = _tokens.Tokens[last];
        if (_tokens.IsAt(last, ')')) return EndingBeforeBracket(last, start);
        if (_tokens.IsAt(last, ',')) return EndingBeforeApposition(last, start);
        if (!token.IsWord && token.Kind is not (TokenKind.Number or TokenKind.Verbatim)) return null;
        if (scene.PersonAt(last) is >= 0 and var person) return OwnerOf(Joint(Named(last, person, start), start), start);
        if (token.Is(WordClass.SubjectPronoun)) return new(SpeakerKind.Pronoun, new(last, last + 1), last);
        if (token.Is(WordClass.Relative) && !_tokens.IsWordAt(last, "what")) return Antecedent(last, start);
        if (_tokens.IsWordAt(last, "one") || IsIndefinite(last)) return new(SpeakerKind.Noun, new(last, last + 1), last);
        if (token.IsCapital && !token.Is(WordClass.Determiner)) return OwnerOf(Capitalised(last, start), start);
        return IsNounLike(last) ? OwnerOf(Common(last, start), start) : null;
    }

    /// <summary>The phrase whose first token this is, not reaching <paramref name="end"/>; null where none begins here.</summary>
    public NounPhrase? StartingAt(int first, int end)
    {
        if (first >= end) return null;
        var token = _tokens.Tokens[first];
        if (token.Is(WordClass.SubjectPronoun)) return new(SpeakerKind.Pronoun, new(first, first + 1), first);
        var named = PersonWithin(first, end);
        if (named >= 0)
        {
            var nameEnd = scene.MentionEnd(named);
            return IsJoined(nameEnd, end) is > 0 and var joined
                ? new(SpeakerKind.Noun, new(named, joined), named)
                : new(SpeakerKind.Person, new(first, nameEnd), named, scene.PersonAt(named));
        }

        if (token.Is(WordClass.Calendar) || token.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Verbatim)) return null;
        if (IsIndefinite(first)
            && !(first + 1 < end && (IsNounLike(first + 1) || _tokens.Tokens[first + 1].IsCapital))) return new(SpeakerKind.Noun,
            new(first, first + 1), first);
        var i = first;
        while (i < end && _tokens.Tokens[i].Is(WordClass.Determiner)) i++;
        var head = -1;
        while (i < end && (IsNounLike(i) || _tokens.Tokens[i].IsCapital || _tokens.Tokens[i].Kind is TokenKind.Clitic or TokenKind.Number))
        {
            if (_tokens.Tokens[i].IsWord) head = i;
            i++;
        }

        if (head < 0) return null;
        return new(_tokens.Tokens[head].IsCapital ? SpeakerKind.Organisation : SpeakerKind.Noun, new(first, WithComplement(head, i, end)), head);
    }

    /// <summary>End of the phrase with what hangs on its head: "a spokeswoman for the zoo".</summary>
    private int WithComplement(int head, int after, int end)
    {
        var isOwned = after + 1 < end && head == after - 1 && RoleNouns.IsSpeaker(_tokens, head)
            && (_tokens.IsWordAt(after, "for") || _tokens.IsWordAt(after, "of"));
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
    private int PersonWithin(int first, int end)
    {
        var found = -1;
        for (var i = first; i < end && i < first + 12; i++)
        {
            if (scene.PersonAt(i) >= 0)
            {
                found = i;
                i = scene.MentionEnd(i) - 1;
                if (!LeadsToName(i + 1, end)) return IsPossessive(i) ? -1 : found;
                continue;
            }

            var token = _tokens.Tokens[i];
            if (token.Kind == TokenKind.Clitic) continue;
            if (!token.IsWord || (token.Is(Boundary) && !HasTitleBefore(i, first))) return found;
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
            if (!token.IsWord || token.Is(Boundary)) return false;
            hasRole |= RoleNouns.Is(_tokens, i);
        }

        return false;
    }

    private bool HasTitleBefore(int i, int first) =>
        i > first && _tokens.Tokens[i - 1].Is(WordClass.JobTitle | WordClass.Profession) && _tokens.Tokens[i - 1].IsWord
            && _tokens.IsWordAt(i, "and");

    /// <summary>Whether the name that holds the token has a possessive ending ("Kim's lawyer").</summary>
    private bool IsPossessive(int token)
    {
        var end = scene.MentionEnd(token);
        return end < _tokens.Tokens.Length && _tokens.Tokens[end].Kind == TokenKind.Clitic && _tokens.Text[_tokens.Tokens[end].End - 1] is 's' or 'S';
    }

    private NounPhrase Named(int last, int person, int start)
    {
        var first = scene.MentionStart(last);
        var from = first;
        if (from > start && IsTitleWord(from - 1))
            while (from > start && (IsTitleWord(from - 1) || IsModifier(from - 1))) from--;
        return new(SpeakerKind.Person, new(from, last + 1), first, person);
    }

    /// <summary>What may stand before a role: nouns, names, genitives, an article.</summary>
    private bool IsModifier(int i)
    {
        var token = _tokens.Tokens[i];
        return token.Kind == TokenKind.Clitic || IsNounLike(i) || (token.IsWord && token.Is(WordClass.Determiner) && !token.Is(WordClass.Relative))
            || (token.IsCapital && !token.Is(Boundary));
    }

    /// <summary>"Julia Amsel and Martin Oder": two who speak together are nobody's person.</summary>
    private NounPhrase Joint(NounPhrase second, int start)
    {
        var and = second.Tokens.Start - 1;
        if (and - 1 < start || !_tokens.IsWordAt(and, "and") || scene.PersonAt(and - 1) < 0) return second;
        var first = scene.MentionStart(and - 1);
        return new(SpeakerKind.Noun, new(first, second.Tokens.End), first);
    }

    /// <summary>End of the second of two joined names; 0 where no second one follows.</summary>
    private int IsJoined(int and, int end) =>
        and + 1 < end && _tokens.IsWordAt(and, "and") && scene.PersonAt(and + 1) >= 0
            && scene.MentionStart(and + 1) == and + 1 ? scene.MentionEnd(and + 1) : 0;

    private bool IsTitleWord(int i)
    {
        var token = _tokens.Tokens[i];
        return token.IsWord && scene.PersonAt(i) < 0
            && (token.Is(WordClass.Honorific | WordClass.JobTitle | WordClass.Profession)
            || (token.IsCapital && !token.Is(Boundary) && token.Is(WordClass.Demonym)));
    }

    /// <summary>A name that is no person's: capitalised words, with small words between ("the Bank of Harlow").</summary>
    private NounPhrase Capitalised(int last, int start)
    {
        var first = last;
        while (first > start)
        {
            var before = _tokens.Tokens[first - 1];
            if (before.IsCapital && !(before.Is(Boundary) && Sentences.StartsAt(_tokens, first - 1, start))) first--;
            else if (first - 2 >= start && _tokens.Tokens[first - 2].IsCapital
                && (_tokens.IsWordAt(first - 1, "of") || _tokens.IsAt(first - 1, '&'))) first -= 2;
            else break;
        }

        while (first < last && _tokens.Tokens[first].Is(WordClass.Determiner)) first++;
        var head = last;
        while (first > start && (IsNounLike(first - 1) || _tokens.Tokens[first - 1].Is(WordClass.Determiner))) first--;
        return new(SpeakerKind.Organisation, new(first, last + 1), head);
    }

    /// <summary>A common noun with what modifies it: "one senior campaign aide", "Trump's lawyer".</summary>
    private NounPhrase Common(int last, int start)
    {
        var first = last;
        while (first > start)
        {
            var before = _tokens.Tokens[first - 1];
            var isModifier = IsNounLike(first - 1) || before.Kind is TokenKind.Clitic or TokenKind.Number
                || (before.IsCapital && !before.Is(Boundary));
            if (before.Is(WordClass.Determiner) && !before.Is(WordClass.Relative))
            {
                first--;
                continue;
            }

            if (!isModifier || _tokens.Tokens[first].Is(WordClass.Determiner)) break;
            first--;
        }

        return new(SpeakerKind.Noun, new(first, last + 1), last);
    }

    /// <summary>"a spokesman for the campaign": where the phrase hangs on a noun before a preposition, that noun is the head.</summary>
    private NounPhrase OwnerOf(NounPhrase phrase, int start)
    {
        var preposition = phrase.Tokens.Start - 1;
        if (preposition - 1 < start || !IsAttaching(preposition) || _tokens.Tokens[preposition - 1].Is(Boundary & ~WordClass.Adverb)) return phrase;
        var noun = _tokens.Tokens[preposition - 1];
        if (!noun.IsWord || scene.PersonAt(preposition - 1) >= 0) return phrase;
        if (IsParticiple(preposition - 1) && preposition - 2 >= start && RoleNouns.IsSpeaker(_tokens, preposition - 2)
            && EndingAt(preposition - 2, start) is { } acting)
            return acting with { Tokens = new(acting.Tokens.Start, preposition - 1) };
        if (IsQuantity(preposition - 1)
            && _tokens.IsWordAt(preposition, "of")) return phrase with { Tokens = new(preposition - 1, phrase.Tokens.End) };
        var isOwner = noun.Is(WordClass.Profession | WordClass.Collective | WordClass.Document | WordClass.JobTitle)
            || (phrase.Kind != SpeakerKind.Person && _tokens.IsWordAt(preposition, "of") && IsNounLike(preposition - 1));
        if (!isOwner || EndingAt(preposition - 1, start) is not { } owner) return phrase;
        return owner with { Tokens = new(owner.Tokens.Start, phrase.Tokens.End) };
    }

    /// <summary>"two of the keepers", "many of them".</summary>
    private bool IsQuantity(int i) => _tokens.Tokens[i].Kind == TokenKind.Number || _tokens.Tokens[i].Is(WordClass.Determiner);

    private bool IsAttaching(int i) =>
        _tokens.IsWordAt(i, "for") || _tokens.IsWordAt(i, "of") || _tokens.IsWordAt(i, "with") || _tokens.IsWordAt(i, "from")
            || _tokens.IsWordAt(i, "at")
        || _tokens.IsWordAt(i, "in") || _tokens.IsWordAt(i, "to") || _tokens.IsWordAt(i, "on");

    /// <summary>"…, who runs the shelter": what the relative pronoun stands for.</summary>
    private NounPhrase? Antecedent(int relative, int start)
    {
        var before = relative - 1;
        if (before > start && _tokens.IsAt(before, ',')) before--;
        if (before < start || _tokens.IsAt(before, ',') || EndingAt(before, start) is not { } meant) return null;
        return new(SpeakerKind.Pronoun, new(relative, relative + 1), relative, meant.Person);
    }

    /// <summary>"Sen. Paul Reyes (D-Ohio)".</summary>
    private NounPhrase? EndingBeforeBracket(int last, int start)
    {
        for (var i = last - 1; i >= start && i > last - 12; i--)
            if (_tokens.IsAt(i, '(')) return EndingAt(i - 1, start);
        return null;
    }

    /// <summary>"Dana Whitlock, director of the shelter," or "Whitlock, 34, of Harlow,".</summary>
    private NounPhrase? EndingBeforeApposition(int comma, int start)
    {
        // "her adviser, Karen Tull,": the name is the apposition.
        if (comma > start && scene.PersonAt(comma - 1) >= 0 && _tokens.IsAt(scene.MentionStart(comma - 1) - 1, ',')
            && EndingAt(comma - 1, start) is { Kind: SpeakerKind.Person } named) return named;
        NounPhrase? found = null;
        for (var i = comma - 1; i > start && i > comma - LongestApposition; i--)
        {
            if (_tokens.EndsSentence(i) || _tokens.Tokens[i].Kind == TokenKind.Mark) break;
            if (!_tokens.IsAt(i, ',') || _tokens.IsAt(i - 1, ',')) continue;
            if (EndingAt(i - 1, start) is not { } phrase) continue;
            if (phrase.Kind == SpeakerKind.Person) return phrase;
            found ??= OpensApposition(i + 1) ? phrase : null;
        }

        return found;
    }

    private bool OpensApposition(int i) =>
        _tokens.Tokens[i].Is(WordClass.Determiner | WordClass.Relative | WordClass.Profession | WordClass.JobTitle)
            || _tokens.Tokens[i].Kind == TokenKind.Number || IsParticiple(i);

    /// <summary>"…, asked about it, …"; "…, speaking in Harlow, …".</summary>
    private bool IsParticiple(int i) =>
        _tokens.Tokens[i].Case == LetterCase.Lower
            && (_tokens.WordAt(i).EndsWith("ed".AsSpan(), StringComparison.Ordinal)
            || _tokens.WordAt(i).EndsWith("ing".AsSpan(), StringComparison.Ordinal));

    private bool IsIndefinite(int i) =>
        _tokens.IsWordAt(i, "someone") || _tokens.IsWordAt(i, "somebody") || _tokens.IsWordAt(i, "everyone") || _tokens.IsWordAt(i, "everybody")
        || _tokens.IsWordAt(i, "many") || _tokens.IsWordAt(i, "some") || _tokens.IsWordAt(i, "others") || _tokens.IsWordAt(i, "another")
        || _tokens.IsWordAt(i, "several");

    /// <summary>A lower-case word of an open class that is no clear verb.</summary>
    private bool IsNounLike(int i)
    {
        var token = _tokens.Tokens[i];
        if (!token.IsWord || token.Case != LetterCase.Lower) return false;
        if (token.Is(WordClass.Profession | WordClass.Collective | WordClass.Document)) return true;
        return !token.Is(Boundary | WordClass.Determiner | WordClass.OtherPronoun) && !(token.Is(WordClass.CueVerb) && token.Word.CueGrade >= 4);
    }
}
