using Galley.Language;
using Galley.Manuscripts;

namespace Galley.Quotations;

/// <summary>
/// Finds words that are somebody's without marks: the turns of a transcript or interview ("CRANE: My brother did."), and block quotations
/// that a paragraph ending with a colon introduces, all their paragraphs.
/// </summary>
internal sealed class Turns
{
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
        var labels = TurnLabels.Of(_tokens);
        var isOpen = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            var goesOn = isOpen && IsPlainBlockQuotation(i);
            isOpen = goesOn || IsIntroduced(i);
            if (!labels[i].Name.IsEmpty) found.Add(Passage.Unmarked(Words(labels[i], blocks[i]), i, labels[i].Name));
            else if (isOpen) found.Add(Passage.Unmarked(blocks[i].Extent, i, default, goesOn));
        }

        return found;
    }

    private Extent Words(TurnLabel label, Block block) => new(_tokens.Tokens[label.Words].Start, block.Extent.End);

    /// <summary>A block quotation without marks of its own, after a paragraph that ends with a colon.</summary>
    private bool IsIntroduced(int block)
    {
        if (block == 0 || !_tokens.Manuscript.Blocks[block - 1].IsParagraph || !IsPlainBlockQuotation(block)) return false;
        var before = _tokens.TokensOf(block - 1);
        return !before.IsEmpty && _tokens.IsAt(before.End - 1, ':');
    }

    /// <summary>It opens with a word: no mark, and no dash before an author.</summary>
    private bool IsPlainBlockQuotation(int block)
    {
        var own = _tokens.TokensOf(block);
        return _tokens.Manuscript.Blocks[block].Kind == BlockKind.BlockQuotation && !own.IsEmpty
            && _tokens.Tokens[own.Start].Kind is TokenKind.Word or TokenKind.Number;
    }
}
