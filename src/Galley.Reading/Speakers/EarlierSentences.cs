using Galley.Language;

namespace Galley.Speakers;

/// <summary>Finds the sentence that came before.</summary>
internal sealed class EarlierSentences(Scene scene)
{
    /// <summary>No sentence is longer, in tokens; so that many quotations in an endless one cost no more than its length.</summary>
    private const int Longest = 300;

    private readonly TokenText _tokens = scene.Tokens;

    /// <summary>The last sentence of the words, without its full stop.</summary>
    public Extent Last(Extent words)
    {
        var end = words.End;
        if (end > words.Start && _tokens.EndsSentence(end - 1)) end--;
        return new(StartOf(end, words.Start), end);
    }

    /// <summary>Where the sentence of a token starts, not before <paramref name="start"/>.</summary>
    public int StartOf(int token, int start)
    {
        start = Math.Max(start, token - Longest);
        while (token > start && !_tokens.EndsSentence(token - 1)) token--;
        return token;
    }

    /// <summary>The tokens of the paragraph before, over one block of another kind; null where none is that near.</summary>
    public Extent? ParagraphBefore(int block)
    {
        for (var before = block - 1; before >= 0 && before >= block - 2; before--)
            if (_tokens.Manuscript.Blocks[before].IsParagraph) return _tokens.TokensOf(before);
        return null;
    }

    /// <summary>The sentence before the one in which the phrase names the speaker of a passage; it may hold the passage before.</summary>
    public Extent? Before(NounPhrase phrase, Surroundings at)
    {
        var first = Math.Min(at.Before.Start, _tokens.TokensOf(at.Passage.Block).Start);
        var end = at.Before.Contains(phrase.Tokens) ? StartOf(phrase.Tokens.Start, at.Before.Start) : at.Before.End;
        if (end <= first) return ParagraphBefore(at.Passage.Block) is { } paragraph ? Last(paragraph) : null;
        first = Math.Max(first, end - Longest);
        var last = end - 1;
        while (last > first && !_tokens.Tokens[last].IsWord) last--;
        var start = last;
        while (start > first && (scene.IsQuoted(start - 1) || !_tokens.EndsSentence(start - 1))) start--;
        return new(start, last + 1);
    }
}
