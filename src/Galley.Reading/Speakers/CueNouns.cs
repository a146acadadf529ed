using Galley.Language;
using Galley.Lexicon;

namespace Galley.Speakers;

/// <summary>Tells whose words a noun announces: "Kim's letter", "in her remarks", "came the reply from Kim".</summary>
internal sealed class CueNouns(Scene scene)
{
    /// <summary>Words at most from an article, a possessive or "came" to the noun.</summary>
    private const int LongestPhrase = 4;

    private readonly TokenText _tokens = scene.Tokens;
    private readonly NounPhrases _phrases = new(scene);
    private readonly NounWords _words = new(scene);

    /// <summary>Whose statement, letter or remark it is: "Kim's letter", "in her remarks".</summary>
    public NounPhrase? OwnerOf(int noun, int start, int stop)
    {
        if (_tokens.IsWordAt(noun, "words") && _tokens.IsWordAt(noun + 1, "of")) return _phrases.StartingAt(noun + 2, stop);
        for (var i = noun - 1; i >= start && i >= noun - LongestPhrase; i--)
        {
            if (_tokens.Tokens[i].Kind == TokenKind.Clitic || _words.IsPluralGenitive(i)) return _phrases.EndingAt(i - 1, start);
            if (_tokens.Tokens[i].Is(WordClass.OtherPronoun)
                && _tokens.Tokens[i].Is(WordClass.Determiner)) return new(SpeakerKind.Pronoun, new(i, i + 1), i);
            if (!_tokens.Tokens[i].IsWord || _tokens.Tokens[i].Is(WordClass.Preposition | WordClass.Conjunction)) break;
        }

        return null;
    }

    /// <summary>"In Kim's words", "in the words of Kim": it governs its sentence, as "according to" does.</summary>
    public bool IsInWords(NounPhrase owner, int noun) =>
        _tokens.IsWordAt(noun, "words") && (_tokens.IsWordAt(owner.Tokens.Start - 1, "in") || _tokens.IsWordAt(noun - 2, "in"));

    /// <summary>"her remark [to Kim] that …": behind whom a noun's words were for.</summary>
    public int BehindAddressee(int i, int stop) =>
        i + 1 < stop && _tokens.IsWordAt(i, "to") && _phrases.StartingAt(i + 1, stop) is { } addressee ? addressee.Tokens.End : i;

    /// <summary>"…," came [the reply] from Kim: whom the noun behind "came" comes from.</summary>
    public SpeakerCandidate? ComingAt(int came, int stop)
    {
        if (!_tokens.IsWordAt(came, "came") && !_tokens.IsWordAt(came, "comes")) return null;
        var noun = came + 1;
        while (noun < stop && _tokens.Tokens[noun].IsWord && !_tokens.Tokens[noun].Is(WordClass.CueNoun | WordClass.CueVerb)) noun++;
        if (noun > came + LongestPhrase || !_tokens.IsWordAt(noun + 1, "from")) return null;
        if (_phrases.StartingAt(noun + 2, stop) is not { } source) return null;
        return new(source, new(noun, noun + 1), SpeakerFeatures.CueNoun | SpeakerFeatures.Touches, 0);
    }
}
