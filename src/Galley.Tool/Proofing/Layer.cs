namespace Galley.Tool.Proofing;

/// <summary>What a stretch of the text is marked as.</summary>
internal enum LayerKind
{
    Quotation,
    /// <summary>A quotation inside another.</summary>
    Nested,
    Cue,
    /// <summary>The words that name a quotation's speaker.</summary>
    Speaker,
    /// <summary>A naming of a person.</summary>
    Mention,
    Finding,
}

/// <summary>A mark laid over the text.</summary>
/// <param name="Extent">Its place in the running text.</param>
/// <param name="Kind">What it marks.</param>
/// <param name="Number">Of a quotation (for cue and speaker: of theirs), a person or a finding, counted from 0.</param>
internal readonly record struct Layer(Extent Extent, LayerKind Kind, int Number);
