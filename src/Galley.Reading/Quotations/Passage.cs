using Galley.Language;

namespace Galley.Quotations;

/// <summary>A stretch in marks, before it is known whether it is somebody's words.</summary>
internal sealed class Passage(Mark opening, int block)
{
    public Mark Opening { get; } = opening;

    public int Block { get; } = block;

    public MarkFamily Family => Opening.Family;

    /// <summary>It has no marks: a turn of a transcript, an introduced block quotation.</summary>
    public bool IsUnmarked { get; private init; }

    /// <summary>Tokens of the label that names a turn's speaker; empty where there is none.</summary>
    public Extent Label { get; private init; }

    /// <summary>A passage without marks.</summary>
    public static Passage Unmarked(Extent words, int block, Extent label, bool continuesPrevious = false)
    {
        var nothing = new Mark(0, new(words.Start, words.Start), MarkFamily.Double, MarkSide.Opening, canOpen: true, canClose: false,
            maybeApostrophe: false);
        return new(nothing, block)
        {
            IsUnmarked = true, Label = label, Extent = words, Words = words, ContinuesPrevious = continuesPrevious,
        };
    }

    /// <summary>A passage that no mark opens; <paramref name="at"/> is the empty place where one is missing.</summary>
    public static Passage Unopened(Mark closing, Extent at, int block) =>
        new(new(closing.Token, at, closing.Family, MarkSide.Opening, canOpen: true, canClose: false, maybeApostrophe: false), block);

    /// <summary>Marks included; the end is set when the passage is closed.</summary>
    public Extent Extent { get; private set; }

    /// <summary>Without the marks.</summary>
    public Extent Words { get; private set; }

    public List<Passage> Nested { get; } = [];

    /// <summary>It opens a paragraph and goes on with the passage that the paragraph before left open.</summary>
    public bool ContinuesPrevious { get; set; }

    /// <summary>It looked as if it went on with the passage before, but is somebody else's: that one lacks its closing mark.</summary>
    public bool IsSomebodyElses { get; private set; }

    public void PartFromPrevious() => (ContinuesPrevious, IsSomebodyElses) = (false, true);

    /// <summary>
    /// Tokens that name whose words it is, behind a dash or before the closing mark, in its own paragraph or in one below; empty where
    /// there are none.
    /// </summary>
    public Extent Author { get; set; }

    /// <summary>Ends its words before its mark: at the author.</summary>
    public void EndWords(int end, string text) => Words = Trim(text, new(Words.Start, end));

    /// <summary>Ends one without marks before its author.</summary>
    public void EndUnmarked(int end, string text)
    {
        EndWords(end, text);
        Extent = Words;
    }

    /// <summary>Ends it with a mark. Marks that stand doubled around the same words are one passage's.</summary>
    public void Close(Mark closing, string text)
    {
        Extent = new(Opening.Extent.Start, closing.Extent.End);
        Words = Trim(text, new(Opening.Extent.End, closing.Extent.Start));
        if (Nested.Count != 1 || Nested[0].Family != Family || Nested[0].Extent != Words) return;
        var doubled = Nested[0];
        Nested.Clear();
        Nested.AddRange(doubled.Nested);
        Words = doubled.Words;
    }

    /// <summary>Ends it where no mark does.</summary>
    public void Break(int end, string text)
    {
        Extent = new(Opening.Extent.Start, end);
        Words = Trim(text, new(Opening.Extent.End, end));
    }

    /// <summary>Without the spaces that some conventions set inside the marks.</summary>
    private static Extent Trim(string text, Extent words)
    {
        var (start, end) = (words.Start, Math.Max(words.Start, words.End));
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new(start, end);
    }
}
