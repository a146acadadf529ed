using Galley.Language;
using Galley.Quotations;

namespace Galley.Speakers;

/// <summary>A passage with the words around it in its block, as ranges of token indexes.</summary>
/// <param name="Before">From the end of the passage before (or the block's start) to this one.</param>
/// <param name="After">From this one to the next (or to the block's end).</param>
internal sealed record Surroundings(Passage Passage, Extent Before, Extent After)
{
    /// <summary>The passages of a block in order, each with its surroundings.</summary>
    public static List<Surroundings> Of(TokenText tokens, List<Passage> passages, int block)
    {
        var range = tokens.TokensOf(block);
        var all = new List<Surroundings>(passages.Count);
        for (var i = 0; i < passages.Count; i++)
        {
            var start = tokens.TokenAt(passages[i].Extent.Start);
            var end = tokens.TokenAt(passages[i].Extent.End);
            var before = i == 0 ? range.Start : tokens.TokenAt(passages[i - 1].Extent.End);
            var after = i + 1 == passages.Count ? range.End : tokens.TokenAt(passages[i + 1].Extent.Start);
            if (passages[i].IsUnmarked) all.Add(new(passages[i], Introduction(tokens, passages[i]), new(range.End, range.End)));
            else all.Add(new(passages[i], new(Math.Min(before, start), start), new(Math.Min(end, range.End), Math.Max(end, after))));
        }

        return all;
    }

    /// <summary>What introduces a block quotation stands in the block before; a turn has nothing but its label.</summary>
    private static Extent Introduction(TokenText tokens, Passage passage)
    {
        var start = tokens.TokensOf(passage.Block).Start;
        return passage.Label.IsEmpty && passage.Block > 0 ? tokens.TokensOf(passage.Block - 1) : new(start, start);
    }
}
