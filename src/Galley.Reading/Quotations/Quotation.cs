using System.Text;

namespace Galley.Quotations;

/// <summary>One stretch of a quotation between its marks; of speech over several paragraphs, one paragraph's share.</summary>
/// <param name="Extent">Its place in the running text, marks included.</param>
/// <param name="Words">Its place without the marks.</param>
/// <param name="Block">Index of the block it opens in.</param>
/// <param name="Continues">It opens a paragraph anew, while no mark closed the piece before.</param>
public readonly record struct Piece(Extent Extent, Extent Words, int Block, bool Continues = false);

/// <summary>Somebody's words: one or more pieces, who says them, and the quotations inside.</summary>
public sealed record Quotation
{
    public required Sequence<Piece> Pieces { get; init; }

    /// <summary>Quotations inside this one, outermost first.</summary>
    public Sequence<Quotation> Nested { get; init; } = Sequence<Quotation>.Empty;

    /// <summary>Whether it is a fragment inside somebody else's sentence (called it "a mistake").</summary>
    public bool IsPartial { get; init; }

    /// <summary>Index of the speaker in the reading's people, or -1 where nobody is named.</summary>
    public int Speaker { get; init; } = -1;

    /// <summary>Where the speaker is named ("she", "a spokesman"); null where no words name one.</summary>
    public Extent? SpeakerExtent { get; init; }

    /// <summary>Where the cue stands ("recalled"); null where there is none.</summary>
    public Extent? Cue { get; init; }

    /// <summary>From the first piece's opening to the last one's closing mark.</summary>
    public Extent Extent => new(Pieces[0].Extent.Start, Pieces[Pieces.Count - 1].Extent.End);

    /// <summary>The words of all pieces as printed, marks off, joined by one space.</summary>
    public string Text(string text)
    {
        if (Pieces.Count == 1) return Pieces[0].Words.Of(text);
        var joined = new StringBuilder();
        foreach (var piece in Pieces)
        {
            if (joined.Length > 0) joined.Append(' ');
            joined.Append(text, piece.Words.Start, piece.Words.Length);
        }

        return joined.ToString();
    }
}
