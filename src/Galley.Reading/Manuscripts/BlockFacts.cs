namespace Galley.Manuscripts;

/// <summary>What follows from a manuscript's blocks, whatever its format.</summary>
internal sealed class BlockFacts
{
    /// <param name="text">The running text.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="headBlocks">How many of them come from the front matter.</param>
    public BlockFacts(string text, IReadOnlyList<Block> blocks, int headBlocks)
    {
        var authors = new List<Naming>();
        var credits = new List<Credit>();
        var isFirstParagraph = true;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            switch (block.Kind)
            {
                case BlockKind.Headline when Title.Length == 0:
                    Title = block.Extent.Of(text);
                    break;
                case BlockKind.Standfirst when Summary.Length == 0:
                    Summary = block.Extent.Of(text);
                    break;
                case BlockKind.Byline:
                    AddAuthors(text, block.Extent, isFromHead: i < headBlocks, authors);
                    break;
                case BlockKind.Credit:
                    credits.Add(Bylines.Credit(text, block.Extent, i));
                    break;
                case BlockKind.Paragraph when isFirstParagraph:
                    Dateline = Datelines.Find(text, block.Extent);
                    isFirstParagraph = false;
                    break;
            }
        }

        Authors = authors.ToSequence();
        Credits = credits.ToSequence();
    }

    public string Title { get; } = "";

    public string Summary { get; } = "";

    public Sequence<Naming> Authors { get; }

    public Sequence<Credit> Credits { get; }

    public Extent? Dateline { get; }

    /// <summary>Each author once. What the front matter calls an author is one, even if it does not look like a name.</summary>
    private static void AddAuthors(string text, Extent byline, bool isFromHead, List<Naming> authors)
    {
        var names = Bylines.Authors(text, byline).ToList();
        if (names.Count == 0 && isFromHead) names.Add(new(byline.Of(text), byline));
        foreach (var name in names)
            if (!authors.Exists(a => string.Equals(a.Name, name.Name, StringComparison.Ordinal))) authors.Add(name);
    }
}
