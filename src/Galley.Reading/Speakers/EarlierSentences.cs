using Galley.Language;

namespace Galley.Speakers;

/// <summary>Finds the sentence that came before.</summary>
internal sealed class EarlierSentences(TokenText tokens)
{
    /// <summary>The last sentence of the words, without its full stop.</summary>
    public Extent Last(Extent words)
    {
        var end = words.End;
        if (end > words.Start && tokens.EndsSentence(end - 1)) end--;
        return new(StartOf(end, words.Start), end);
    }

    /// <summary>Where the sentence of a token starts, not before <paramref name="start"/>.</summary>
    public int StartOf(int token, int start)
    {
        while (token > start && !tokens.EndsSentence(token - 1)) token--;
        return token;
    }

    /// <summary>The tokens of the paragraph before, over one block of another kind; null where none is that near.</summary>
    public Extent? ParagraphBefore(int block)
    {
        for (var before = block - 1; before >= 0 && before >= block - 2; before--)
            if (tokens.Manuscript.Blocks[before].IsParagraph) return tokens.TokensOf(before);
        return null;
    }

    /// <summary>The sentence before the one in which the phrase names the speaker of a passage.</summary>
    public Extent? Before(NounPhrase phrase, Surroundings at)
    {
        var end = at.Before.Contains(phrase.Tokens) ? StartOf(phrase.Tokens.Start, at.Before.Start) : at.Before.End;
        var words = end > at.Before.Start ? new(at.Before.Start, end) : ParagraphBefore(at.Passage.Block);
        return words is { } found ? Last(found) : null;
    }
}
