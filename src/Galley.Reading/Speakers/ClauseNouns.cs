using Galley.Language;
using Galley.Lexicon;

namespace Galley.Speakers;

/// <summary>Finds the nouns that are subjects of whole clauses, however far their verb is.</summary>
internal sealed class ClauseNouns(Scene scene, NounPhrases phrases)
{
    /// <summary>Longest relative clause that is looked over, in tokens.</summary>
    private const int LongestRelative = 20;

    private readonly TokenText _tokens = scene.Tokens;
    private readonly NounWords _words = new(scene);

    /// <summary>
    /// The noun phrase that a clause begins with, where a verb may follow: "The ad targets …", "In its report, the agency lists …". The
    /// first clause of the words that has one.
    /// </summary>
    public NounPhrase? First(int start, int end)
    {
        var isOpening = !_words.IsPreposition(start) && !IsSubordinator(start) && !_words.IsParticiple(start);
        for (var i = start; i < end; i++)
        {
            if (scene.IsQuoted(i)) return null;
            if (isOpening && phrases.SubjectAt(i, end) is { } subject) return subject;
            isOpening = _tokens.IsAt(i, ',') || _tokens.IsWordAt(i, "and") || _tokens.IsWordAt(i, "but")
                || (isOpening && _tokens.Tokens[i].Is(WordClass.Adverb));
        }

        return null;
    }

    /// <summary>
    /// What a relative clause that ends here hangs on: "the union [that represents the keepers]", "an official [who spoke to us]". Null
    /// where none ends here.
    /// </summary>
    public NounPhrase? BeforeRelative(int last, int start)
    {
        for (var i = last; i > start && i > last - LongestRelative; i--)
        {
            var token = _tokens.Tokens[i];
            if (token.Kind is TokenKind.Punctuation or TokenKind.Mark) return null;
            if (token.Is(WordClass.SubjectPronoun) || scene.IsQuoted(i)) return null;
            if (i == last || !token.Is(WordClass.Relative) || !IsNominal(i - 1) || !OpensPredicate(i)) continue;
            return phrases.EndingAt(i - 1, start);
        }

        return null;
    }

    /// <summary>Whether a clause may begin here: at the start, behind a comma, a conjunction, an adverb or a quotation.</summary>
    public bool IsAtOpening(int i, int start)
    {
        if (i <= start || (_tokens.Tokens[i].Kind == TokenKind.Number && !_words.IsPreposition(i - 1))) return true;
        var before = _tokens.Tokens[i - 1];
        if (!before.IsWord) return before.Kind is TokenKind.Punctuation or TokenKind.Mark;
        return before.Word.CueGrade >= 4
            || (before.Is(WordClass.Conjunction | WordClass.Relative | WordClass.Adverb) && !JoinsPhrases(i - 1));
    }

    /// <summary>"a ban [or] fine", "promoted her [as] the winner", "taller [than] the mayor".</summary>
    private bool JoinsPhrases(int i) => _tokens.IsWordAt(i, "or") || _tokens.IsWordAt(i, "as") || _tokens.IsWordAt(i, "than");

    /// <summary>
    /// Where the main clause starts: behind the comma, if the sentence opens with a clause of its own ("Even before the vote ended, …") or
    /// with a preposition ("In a letter to Ann, Bo …"); behind the "that" that an "it" only announces.
    /// </summary>
    public int MainClause(int start, int end)
    {
        var i = start;
        while (i < end && _words.IsAdverb(i) && !IsSubordinator(i)) i++;
        if (i < end && _tokens.IsWordAt(i, "it")) return BehindExpletive(i, end) ?? start;
        if (i >= end || !(IsSubordinator(i) || _words.IsPreposition(i))) return start;
        var isClause = IsSubordinator(i);
        for (; i + 1 < end; i++)
            if (_tokens.IsAt(i, ',') && (isClause || OpensSubject(i + 1, end))) return i + 1;
        return start;
    }

    /// <summary>"It has not helped that [her campaign …]": not "it said that".</summary>
    private int? BehindExpletive(int it, int end)
    {
        for (var i = it + 1; i + 1 < end && _tokens.Tokens[i].IsWord && _tokens.Tokens[i].Word.CueGrade < 4; i++)
            if (_tokens.IsWordAt(i, "that")) return i + 1;
        return null;
    }

    private bool OpensSubject(int i, int end) =>
        phrases.StartingAt(i, end) is { Kind: SpeakerKind.Person or SpeakerKind.Pronoun } || phrases.SubjectAt(i, end) is not null;

    private bool IsNominal(int i) => _words.IsNounLike(i) || (_tokens.Tokens[i].IsCapital && !_words.IsBoundary(i));

    /// <summary>The relative pronoun is the subject of its clause: a verb follows it, and no other noun phrase.</summary>
    private bool OpensPredicate(int relative)
    {
        if (!_tokens.IsWordAt(relative, "who") && !_tokens.IsWordAt(relative, "that") && !_tokens.IsWordAt(relative, "which")) return false;
        var next = relative + 1;
        while (_tokens.Tokens[next].Is(WordClass.Adverb)) next++;
        var token = _tokens.Tokens[next];
        const WordClass opensPhrase =
            WordClass.Determiner | WordClass.SubjectPronoun | WordClass.OtherPronoun | WordClass.Preposition | WordClass.FusedHead;
        return token.IsWord && token.Case == LetterCase.Lower && !token.Is(opensPhrase)
            && scene.PersonAt(next) < 0 && !RoleNouns.IsSpeaker(_tokens, next);
    }

    /// <summary>"when", "after", "because"; "as" is none, since "as Bo Lee puts it" is what a quotation hangs on.</summary>
    private bool IsSubordinator(int i) =>
        _tokens.Tokens[i].Is(WordClass.Conjunction)
            && !_tokens.IsWordAt(i, "and") && !_tokens.IsWordAt(i, "but") && !_tokens.IsWordAt(i, "as");
}
