namespace Galley.Manuscripts;

/// <summary>What a block of a manuscript is.</summary>
public enum BlockKind
{
    /// <summary>The article's own title.</summary>
    Headline,
    /// <summary>The summary under the headline.</summary>
    Standfirst,
    /// <summary>"by Jane Doe".</summary>
    Byline,
    /// <summary>A photo credit line, <c>Name/Agency</c>.</summary>
    Credit,
    Caption,
    Heading,
    Paragraph,
    ListItem,
    /// <summary>A paragraph of a block quotation: somebody's words without marks.</summary>
    BlockQuotation,
    TableCell,
    /// <summary>Code: shown, never read as prose.</summary>
    Code,
    /// <summary>Time stamps, rules and the like: shown, never read as prose.</summary>
    Furniture,
}

/// <summary>A block of a manuscript.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Extent">Its place in the running text (<see cref="Manuscript.Text"/>).</param>
/// <param name="Level">The level of a heading (1 to 6) or the depth of a list item or block quotation; else 0.</param>
public readonly record struct Block(BlockKind Kind, Extent Extent, int Level = 0)
{
    /// <summary>Whether sentences are looked for in it: all but code, credits, bylines and furniture.</summary>
    public bool IsProse => Kind is not (BlockKind.Code or BlockKind.Furniture or BlockKind.Credit or BlockKind.Byline);

    /// <summary>Whether it counts among <c>Article.Paragraphs</c>.</summary>
    public bool IsParagraph => Kind is BlockKind.Paragraph or BlockKind.BlockQuotation or BlockKind.ListItem;
}
