using Galley.Language;
using Galley.Manuscripts;

namespace Galley.Quotations;

/// <summary>
/// Finds words that are somebody's without marks: the turns of a transcript or interview ("CRANE: My brother did."), and block quotations
/// that a paragraph ending with a colon introduces.
/// </summary>
internal sealed class Turns
{
    private const int LongestLabel = 4;

    private readonly TokenText _tokens;

    private Turns(TokenText tokens) => _tokens = tokens;

    /// <summary>The passages with those of the unmarked ones; marked ones inside an unmarked one become its nested passages.</summary>
    public static List<Passage> AddTo(List<Passage> marked, TokenText tokens)
    {
        var turns = new Turns(tokens);
        var unmarked = turns.Find();
        if (unmarked.Count == 0) return marked;
        foreach (var passage in unmarked) passage.Nested.AddRange(marked.FindAll(m => passage.Words.Contains(m.Extent)));
        var all = marked.FindAll(m => !unmarked.Exists(u => u.Block == m.Block));
        all.AddRange(unmarked);
        all.Sort((a, b) => a.Extent.Start.CompareTo(b.Extent.Start));
        return all;
    }

    private List<Passage> Find()
    {
        var found = new List<Passage>();
        var blocks = _tokens.Manuscript.Blocks;
        var labels = new Extent[blocks.Count];
        var labelled = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind is not (BlockKind.Paragraph or BlockKind.ListItem)) continue;
            labels[i] = LabelOf(i);
            if (!labels[i].IsEmpty) labelled++;
        }

        for (var i = 0; i < blocks.Count; i++)
        {
            // One labelled line may be anything ("NOTE: …"); two are a conversation.
            if (labelled >= 2 && !labels[i].IsEmpty) found.Add(Passage.Unmarked(WordsAfter(labels[i].End, blocks[i]), i, labels[i]));
            else if (IsIntroduced(i)) found.Add(Passage.Unmarked(blocks[i].Extent, i, default));
        }

        return found;
    }

    /// <summary>The tokens of the speaker's label that opens a block, the colon left out; empty where none does: QUIST:, Q:, THE HERALD:.</summary>
    private Extent LabelOf(int block)
    {
        var range = _tokens.TokensOf(block);
        for (var i = range.Start; i < range.End && i <= range.Start + LongestLabel; i++)
        {
            if (_tokens.IsAt(i, ':')) return i > range.Start && i + 1 < range.End && !IsMark(i + 1) ? new(range.Start, i) : default;
            if (!IsLabelWord(i)) return default;
        }

        return default;
    }

    private bool IsLabelWord(int i)
    {
        var token = _tokens.Tokens[i];
        return token.IsWord && (token.Case == LetterCase.Upper || token.Extent.Length == 1) && char.IsUpper(_tokens.Text[token.Start]);
    }

    private bool IsMark(int i) => _tokens.Tokens[i].Kind == TokenKind.Mark;

    private Extent WordsAfter(int colon, Block block)
    {
        var first = _tokens.Tokens[colon + 1].Start;
        return new(first, block.Extent.End);
    }

    /// <summary>A block quotation without marks of its own, after a paragraph that ends with a colon.</summary>
    private bool IsIntroduced(int block)
    {
        var blocks = _tokens.Manuscript.Blocks;
        if (block == 0 || blocks[block].Kind != BlockKind.BlockQuotation || !blocks[block - 1].IsParagraph) return false;
        var own = _tokens.TokensOf(block);
        var before = _tokens.TokensOf(block - 1);
        return !own.IsEmpty && !before.IsEmpty && !IsMark(own.Start) && _tokens.IsAt(before.End - 1, ':');
    }
}
