using Galley.Language;
using Galley.Manuscripts;

namespace Galley.Quotations;

/// <summary>
/// Finds words that are somebody's without marks: the turns of a transcript or interview ("CRANE: My brother did."), and block quotations
/// that a paragraph ending with a colon introduces or whose author stands below them, all their paragraphs.
/// </summary>
internal sealed class Turns
{
    /// <summary>Where the author of the block quotation that is open stands, as tokens behind a dash; empty where nobody does.</summary>
    private Extent _author;

    private readonly TokenText _tokens;

    private Turns(TokenText tokens) => _tokens = tokens;

    /// <summary>The passages with those of the unmarked ones; marked ones inside an unmarked one become its nested passages.</summary>
    public static List<Passage> AddTo(List<Passage> marked, TokenText tokens)
    {
        var unmarked = new Turns(tokens).Find();
        if (unmarked.Count == 0) return marked;
        var byBlock = unmarked.ToDictionary(passage => passage.Block);
        var all = new List<Passage>(unmarked);
        foreach (var passage in marked)
        {
            if (!byBlock.TryGetValue(passage.Block, out var around)) all.Add(passage);
            else if (around.Words.Contains(passage.Extent)) around.Nested.Add(passage);
        }

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
            isOpen = goesOn || IsIntroduced(i) || HasAuthor(i);
            if (!labels[i].Name.IsEmpty) found.Add(Passage.Unmarked(Words(labels[i], blocks[i]), i, labels[i].Name));
            else if (isOpen) found.Add(BlockQuotation(i, goesOn));
        }

        return found;
    }

    private Extent Words(TurnLabel label, Block block) => new(_tokens.Tokens[label.Words].Start, block.Extent.End);

    private Passage BlockQuotation(int block, bool goesOn)
    {
        var passage = Passage.Unmarked(_tokens.Manuscript.Blocks[block].Extent, block, default, goesOn);
        if (AuthorLine.Dash(_tokens, _tokens.TokensOf(block)) is { } dash)
            passage.EndUnmarked(_tokens.Tokens[dash].Start, _tokens.Text);
        if (!goesOn) passage.Author = _author;
        _author = default;
        return passage;
    }

    /// <summary>A block quotation without marks of its own, after a paragraph that ends with a colon.</summary>
    private bool IsIntroduced(int block)
    {
        if (block == 0 || !_tokens.Manuscript.Blocks[block - 1].IsParagraph || !IsPlainBlockQuotation(block)) return false;
        var before = _tokens.TokensOf(block - 1);
        return !before.IsEmpty && _tokens.IsAt(before.End - 1, ':');
    }

    /// <summary>Whether the block quotation that begins here ends with its author behind a dash, or has it in the block below.</summary>
    private bool HasAuthor(int block)
    {
        if (!IsPlainBlockQuotation(block) || (block > 0 && IsPlainBlockQuotation(block - 1))) return false;
        var last = block;
        while (last + 1 < _tokens.Manuscript.Blocks.Count && IsPlainBlockQuotation(last + 1)) last++;
        var words = _tokens.TokensOf(last);
        _author = AuthorLine.Dash(_tokens, words) is { } dash ? new(dash + 1, words.End) : AuthorBelow(last);
        return !_author.IsEmpty;
    }

    private Extent AuthorBelow(int block)
    {
        if (block + 1 >= _tokens.Manuscript.Blocks.Count) return default;
        var below = _tokens.TokensOf(block + 1);
        return AuthorLine.OpensWithDash(_tokens, below) ? new(below.Start + 1, below.End) : default;
    }

    /// <summary>It opens with a word: no mark, and no dash before an author.</summary>
    private bool IsPlainBlockQuotation(int block)
    {
        var own = _tokens.TokensOf(block);
        return _tokens.Manuscript.Blocks[block].Kind == BlockKind.BlockQuotation && !own.IsEmpty
            && _tokens.Tokens[own.Start].Kind is TokenKind.Word or TokenKind.Number;
    }
}
