using Galley.Language;
using Galley.Lexicon;

namespace Galley.Speakers;

/// <summary>
/// Finds the noun phrase that ends before a verb, or begins after it, without a parser: by closed-class words and known names.
/// </summary>
internal sealed class NounPhrases
{
    /// <summary>Longest stretch between two commas that is still taken for an apposition.</summary>
    private const int LongestApposition = 36;

    /// <summary>Phrases that hang on phrases are followed no deeper.</summary>
    private const int Deepest = 6;

    private readonly Scene _scene;
    private readonly TokenText _tokens;
    private readonly NounWords _words;
    private readonly ProperNouns _names;
    private readonly PhrasesAhead _ahead;
    private int _depth;

    public NounPhrases(Scene scene)
    {
        _scene = scene;
        _tokens = scene.Tokens;
        _words = new(scene);
        _names = new(scene, _words);
        _ahead = new(scene, _words);
    }

    /// <inheritdoc cref="PhrasesAhead.StartingAt"/>
    public NounPhrase? StartingAt(int first, int end) => _ahead.StartingAt(first, end);

    /// <inheritdoc cref="PhrasesAhead.SubjectAt"/>
    public NounPhrase? SubjectAt(int first, int end) => _ahead.SubjectAt(first, end);

    /// <inheritdoc cref="PhrasesAhead.LeadsToName"/>
    public bool LeadsToName(int first, int end) => _ahead.LeadsToName(first, end);

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
        if (_scene.PersonAt(last) >= 0) return GovernorOf(_names.EndingAt(last, start), start);
        if (token.Is(WordClass.SubjectPronoun)) return new(SpeakerKind.Pronoun, new(last, last + 1), last);
        if (token.Is(WordClass.Relative) && !_tokens.IsWordAt(last, "what")) return Antecedent(last, start);
        if (_words.IsFusedHead(last)) return FusedHead(last, start);
        if (token.IsCapital && !token.Is(WordClass.Determiner)) return Apposed(GovernorOf(_names.Capitalised(last, start), start), start);
        if (!_words.IsNounLike(last) && token.Kind != TokenKind.Number) return null;
        return Joined(Apposed(GovernorOf(Common(last, start), start), start), start);
    }

    /// <summary>"[Many reports and] a long account": the first words of the sentence are a speaker as well.</summary>
    private NounPhrase? Joined(NounPhrase? second, int start)
    {
        if (second is not { Kind: SpeakerKind.Noun } noun) return second;
        if (!_tokens.IsWordAt(noun.Tokens.Start - 1, "and") || noun.Tokens.Start - 2 < start) return second;
        var first = Common(noun.Tokens.Start - 2, start);
        var opensWithSpeaker = first.Tokens.Start == start && RoleNouns.IsSpeaker(_tokens, first.Head);
        return opensWithSpeaker ? first with { Tokens = new(start, noun.Tokens.End) } : second;
    }

    /// <summary>
    /// "Ann Wood, [director and owner of the mill] said": a role without an article is no subject; the second comma was left out.
    /// </summary>
    private NounPhrase? Apposed(NounPhrase? role, int start)
    {
        if (role is not { Kind: SpeakerKind.Noun } noun) return role;
        if (!RoleNouns.Is(_tokens, noun.Head) || _words.IsDeterminer(noun.Tokens.Start)) return role;
        var first = noun.Tokens.Start;
        if (_tokens.IsWordAt(first - 1, "and")) first = Common(first - 2, start).Tokens.Start;
        var isBehindName = first - 2 >= start && _tokens.IsAt(first - 1, ',') && _scene.PersonAt(first - 2) >= 0;
        return isBehindName && EndingAt(first - 2, start) is { Kind: SpeakerKind.Person } named ? named : role;
    }

    /// <summary>"both", "the two", "one of …"; in "they both" and "the keepers all" it is what stands before it.</summary>
    private NounPhrase? FusedHead(int last, int start)
    {
        var floats = _tokens.IsWordAt(last, "both") || _tokens.IsWordAt(last, "all") || _tokens.IsWordAt(last, "each");
        if (floats && last > start && EndingAt(last - 1, start) is { } before) return before;
        var first = last;
        while (first > start && _words.IsDeterminer(first - 1)) first--;
        return new(SpeakerKind.Noun, new(first, last + 1), last);
    }

    /// <inheritdoc cref="ProperNouns.Named"/>
    public NounPhrase NamedAt(int last, int start) => _names.Named(last, start);

    /// <summary>A common noun with what modifies it: "one senior campaign aide", "Trump's lawyer".</summary>
    private NounPhrase Common(int last, int start)
    {
        var first = last;
        while (first > start)
        {
            if (!_words.IsDeterminer(first - 1) && (!_words.IsModifier(first - 1) || _tokens.Tokens[first].Is(WordClass.Determiner))) break;
            first--;
        }

        return new(SpeakerKind.Noun, new(first, last + 1), last);
    }

    /// <summary>
    /// What a phrase hangs on, if a preposition stands before it: "a spokesman for the campaign", "a person familiar with it", "a letter
    /// sent to her". A phrase that a preposition governs is no subject.
    /// </summary>
    private NounPhrase? GovernorOf(NounPhrase last, int start)
    {
        var phrase = last with { Tokens = new(ListStart(last.Tokens.Start, start), last.Tokens.End) };
        var preposition = phrase.Tokens.Start - 1;
        if (preposition - 1 < start || !_words.IsPreposition(preposition)) return phrase;
        var word = preposition - 1;
        if (_tokens.Tokens[word].Is(WordClass.Calendar)) word -= _tokens.IsWordAt(word - 1, "on") ? 2 : 1;
        if (word < start || !_tokens.Tokens[word].IsWord && _tokens.Tokens[word].Kind is not TokenKind.Number) return phrase;
        if (_words.IsPostmodifier(word) && Modified(word, start) is { } modified) return modified;
        if (_words.IsQuantity(word) && _tokens.IsWordAt(preposition, "of"))
            return GovernorOfQuantity(Quantified(word, phrase, start), start);
        if (!IsNominal(word) || EndingAt(word, start) is not { } governor || IsGoverned(governor, start)) return phrase;
        return governor.Kind == SpeakerKind.Person ? governor : governor with { Tokens = new(governor.Tokens.Start, phrase.Tokens.End) };
    }

    /// <summary>"a spokesman for [two of the keepers]".</summary>
    private NounPhrase? GovernorOfQuantity(NounPhrase quantified, int start)
    {
        if (_depth == Deepest) return quantified;
        _depth++;
        var governor = GovernorOf(quantified, start);
        _depth--;
        return governor;
    }

    /// <summary>
    /// "a group of [artists, writers and scientists]": where a list of bare nouns behind "of" starts; elsewhere where the last noun does.
    /// </summary>
    private int ListStart(int first, int start)
    {
        if (first - 2 < start || !_tokens.IsWordAt(first - 1, "and")) return first;
        var i = first - 2;
        while (i > start && (_words.IsModifier(i) || _tokens.IsAt(i, ','))) i--;
        return _tokens.IsWordAt(i, "of") && i + 1 < first - 1 ? i + 1 : first;
    }

    /// <summary>"a person [familiar with it]", "a book [just published in Harlow]": the noun before the modifier.</summary>
    private NounPhrase? Modified(int modifier, int start)
    {
        var noun = modifier - 1;
        if (noun > start && _tokens.Tokens[noun].Is(WordClass.Adverb)) noun--;
        return noun >= start && IsNominal(noun) ? EndingAt(noun, start) : null;
    }

    /// <summary>"[almost] two of the keepers": the number is the head.</summary>
    private NounPhrase Quantified(int quantity, NounPhrase whole, int start)
    {
        var first = quantity;
        while (first > start && _words.IsDeterminer(first - 1)) first--;
        return new(SpeakerKind.Noun, new(first, whole.Tokens.End), quantity);
    }

    private bool IsNominal(int i) =>
        _scene.PersonAt(i) >= 0
            || (_words.IsNounLike(i) && !_words.IsPastParticiple(i))
            || (_tokens.Tokens[i].IsCapital && !_words.IsBoundary(i));

    /// <summary>"At a meeting with …": the phrase itself stands behind a preposition that opens the clause.</summary>
    private bool IsGoverned(NounPhrase phrase, int start) => phrase.Tokens.Start > start && _words.IsPreposition(phrase.Tokens.Start - 1);

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
        if (_tokens.IsAt(comma - 1, ')') && EndingBeforeBracket(comma - 1, start) is { Kind: SpeakerKind.Person } bracketed)
            return bracketed;

        // "her adviser, Karen Tull,": the name is the apposition.
        if (comma > start && _scene.PersonAt(comma - 1) >= 0
            && EndingAt(comma - 1, start) is { Kind: SpeakerKind.Person or SpeakerKind.Noun } named
            && _tokens.IsAt(named.Tokens.Start - 1, ','))
        {
            if (named.Kind == SpeakerKind.Person) return named;

            // "two analysts, Bo Lee and Cy Dunn,": the noun stands for both.
            if (_scene.PersonAt(named.Head) >= 0)
                return EndingAt(named.Tokens.Start - 2, start) is { Kind: SpeakerKind.Noun } both ? both : named;
        }

        NounPhrase? found = null;
        for (var i = comma - 1; i > start && i > comma - LongestApposition; i--)
        {
            if (_scene.IsQuoted(i)) continue;
            if (_tokens.EndsSentence(i) || _tokens.Tokens[i].Kind == TokenKind.Mark) break;
            if (!_tokens.IsAt(i, ',') || _tokens.IsAt(i - 1, ',')) continue;
            if (EndingAt(i - 1, start) is not { } phrase) continue;
            if (phrase.Kind == SpeakerKind.Person && !(found is not null && IsGoverned(phrase, start))) return phrase;
            found ??= OpensParenthesis(i + 1) ? phrase : null;
        }

        return found;
    }

    /// <summary>
    /// What stands between two commas as no part of the clause: an apposition, a relative clause, an adverb, a phrase with a preposition.
    /// </summary>
    private bool OpensParenthesis(int i) =>
        _tokens.Tokens[i].Is(WordClass.Determiner | WordClass.Relative | WordClass.Profession | WordClass.JobTitle | WordClass.Adverb
            | WordClass.Preposition)
            || _tokens.Tokens[i].Kind == TokenKind.Number || _words.IsPostmodifier(i) || _scene.PersonAt(i) >= 0;
}
