using Galley.Language;

namespace Galley.Quotations;

/// <summary>A quotation mark in its surroundings: what it can be.</summary>
internal readonly struct Mark
{
    public Mark(int token, Extent extent, MarkFamily family, MarkSide side, bool canOpen, bool canClose, bool maybeApostrophe)
    {
        Token = token;
        Extent = extent;
        Family = family;
        Side = side;
        CanOpen = canOpen;
        CanClose = canClose;
        MaybeApostrophe = maybeApostrophe;
    }

    public int Token { get; }

    public Extent Extent { get; }

    public MarkFamily Family { get; }

    public MarkSide Side { get; }

    public bool CanOpen { get; }

    public bool CanClose { get; }

    /// <summary>It may as well be the apostrophe of a plural possessive (the farmers' land).</summary>
    public bool MaybeApostrophe { get; }

    public bool OnlyOpens => CanOpen && !CanClose;

    public bool OnlyCloses => CanClose && !CanOpen;
}
