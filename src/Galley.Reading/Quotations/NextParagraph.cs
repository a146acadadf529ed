using Galley.Language;
using Galley.Manuscripts;

namespace Galley.Quotations;

/// <summary>Tells whether a passage that its paragraph leaves open goes on in the next one.</summary>
internal sealed class NextParagraph(TokenText tokens, MarkReader reader)
{
    /// <summary>So many credits and captions at most stand between the paragraphs of one speech.</summary>
    private const int MostBetween = 20;

    private readonly string _text = tokens.Text;

    /// <summary>
    /// Whether the next paragraph begins with an opening mark of the same family: the convention for speech over several paragraphs.
    /// Behind a straight mark a curly one opens something else.
    /// </summary>
    public bool Reopens(int block, Mark opening)
    {
        if (NextProse(block) is not { } next) return false;
        var marks = reader.Read(next);
        return marks.Count > 0 && marks[0].CanOpen && marks[0].Family == opening.Family && IsFirstOf(next, marks[0])
            && !(opening.Side == MarkSide.Either && marks[0].Side == MarkSide.Opening);
    }

    /// <summary>
    /// Whether the first mark of its family in the next paragraph closes the passage, behind its author, the rest of its sentence or the
    /// whole paragraph; its own cue did not end it before.
    /// </summary>
    /// <param name="end">Where the passage's own block ends.</param>
    public bool Closes(int block, Passage passage, int end)
    {
        if (passage.Family == MarkFamily.Single || MissingClose.End(tokens, passage, end) != end) return false;
        if (NextProse(block) is not { } next) return false;
        foreach (var mark in reader.Read(next))
        {
            if (mark.Family != passage.Family) continue;
            var whole = tokens.Manuscript.Blocks[next].Extent;
            return mark.OnlyCloses && (IsAuthorOf(next, mark) || char.IsLower(_text[whole.Start]) || mark.Extent.End == whole.End);
        }

        return false;
    }

    /// <summary>Whether the block's words up to the mark name the author of what stands above.</summary>
    public bool IsAuthorOf(int block, Mark closing) => AuthorLine.IsBehindDash(tokens, new(tokens.TokensOf(block).Start, closing.Token));

    public bool IsFirstOf(int block, Mark mark) => tokens.TokensOf(block).Start == mark.Token;

    /// <summary>The next block but for credits and captions; null where it is no prose.</summary>
    private int? NextProse(int block)
    {
        var last = Math.Min(tokens.Manuscript.Blocks.Count - 1, block + 1 + MostBetween);
        for (var next = block + 1; next <= last; next++)
        {
            if (tokens.Manuscript.Blocks[next].Kind is BlockKind.Credit or BlockKind.Caption or BlockKind.Furniture) continue;
            return tokens.Manuscript.Blocks[next].IsProse ? next : null;
        }

        return null;
    }
}
