using Galley.Language;
using Galley.Lexicon;

namespace Galley.Speakers;

/// <summary>Finds the subject that stands behind its verb: said Kim.</summary>
internal sealed class InvertedSubjects(Scene scene)
{
    private readonly TokenText _tokens = scene.Tokens;
    private readonly NounWords _words = new(scene);
    private readonly NounPhrases _phrases = new(scene);
    private readonly CueVerbs _verbs = new(scene);

    /// <summary>The subject that follows the verb; null where none does.</summary>
    /// <param name="length">The tokens of the verb.</param>
    public NounPhrase? After(int verb, int length, int stop)
    {
        var token = _tokens.Tokens[verb];
        if (_verbs.IsGerund(verb) || _tokens.IsWordAt(verb + length, "that")) return null;
        if (token.Word.Traits.HasFlag(CueTraits.Addressee) && !token.Word.Traits.HasFlag(CueTraits.Asks)) return null;
        if (token.Word.Traits.HasFlag(CueTraits.Names)) return null;
        var next = verb + length;
        while (next < stop && _tokens.Tokens[next].Is(WordClass.Adverb) && !_tokens.Tokens[next].IsCapital) next++;
        next = BehindParenthesis(next, stop);
        if (next >= stop) return null;
        if (_tokens.Tokens[next].Is(WordClass.OtherPronoun) && !_tokens.Tokens[next].Is(WordClass.Determiner)) return null;
        return _phrases.StartingAt(next, stop) is { } phrase && !OpensClause(phrase, stop) ? NameBehind(phrase, stop) : null;
    }

    /// <summary>"…," said, of all people, [Ann]: behind the second comma.</summary>
    private int BehindParenthesis(int comma, int stop)
    {
        const int longest = 8;
        if (!_tokens.IsAt(comma, ',')) return comma;
        for (var i = comma + 1; i + 1 < stop && i <= comma + longest && !_tokens.EndsSentence(i) && scene.PersonAt(i) < 0; i++)
            if (_tokens.IsAt(i, ',') && scene.PersonAt(i + 1) >= 0) return i + 1;
        return comma;
    }

    /// <summary>"…," said she would not come: what stands behind the verb is the subject of a verb of its own.</summary>
    private bool OpensClause(NounPhrase phrase, int stop) =>
        phrase.Tokens.End < stop && _tokens.Tokens[phrase.Tokens.End].Is(WordClass.Auxiliary);

    /// <summary>
    /// "another leading advocate, Andrew Pincus", "Sill's only dowser, the teacher Joan Birch": the name behind the comma says who.
    /// </summary>
    private NounPhrase NameBehind(NounPhrase phrase, int stop)
    {
        var comma = phrase.Tokens.End;
        if (phrase.Kind != SpeakerKind.Noun || !_words.IsSingular(phrase.Head)) return phrase;
        if (comma + 1 >= stop || !_tokens.IsAt(comma, ',')) return phrase;
        if (_phrases.StartingAt(comma + 1, stop) is not { Kind: SpeakerKind.Person } named) return phrase;
        return RoleNouns.Is(_tokens, phrase.Head) || !_tokens.Tokens[named.Tokens.End].IsWord
            ? named with { Tokens = new(named.Head, named.Tokens.End) } : phrase;
    }
}
