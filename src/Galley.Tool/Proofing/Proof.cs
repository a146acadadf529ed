using Galley.Manuscripts;
using Galley.Proofs;
using Galley.Quotations;

namespace Galley.Tool.Proofing;

/// <summary>A quotation and whose it is; null where one inside another has no speaker that the text tells.</summary>
internal readonly record struct VoicedQuotation(Quotation Quotation, Voice? Voice);

/// <summary>A finding with its place in the running text; null where it is about what is not set (front matter, the file itself).</summary>
internal readonly record struct PlacedFinding(Finding Finding, Extent? Place);

/// <summary>What a proof shows of an article: its text and everything that is laid over it.</summary>
internal sealed class Proof
{
    private readonly List<VoicedQuotation> _quotations = [];
    private readonly List<Layer> _layers = [];

    /// <param name="findings">What the article shows by itself, under the stylebook.</param>
    public Proof(string name, Reading reading, Sequence<Finding> findings)
    {
        Name = name;
        Reading = reading;
        Voices = new(reading);
        foreach (var quotation in reading.Quotations) Lay(quotation, LayerKind.Quotation);
        for (var person = 0; person < reading.People.Count; person++)
            foreach (var mention in reading.People[person].Mentions) _layers.Add(new(mention.Extent, LayerKind.Mention, person));
        Findings = [.. findings.Select(finding => new PlacedFinding(finding, PlaceOf(finding)))];
        for (var finding = 0; finding < Findings.Count; finding++)
            if (Findings[finding].Place is { } place) _layers.Add(new(place, LayerKind.Finding, finding));
        _layers.Sort((a, b) => a.Extent.Start.CompareTo(b.Extent.Start));
    }

    /// <summary>What the article is called by: its path, or its id.</summary>
    public string Name { get; }

    public Reading Reading { get; }

    public string Title => Reading.Manuscript.Title.Length > 0 ? Reading.Manuscript.Title : Name;

    public Voices Voices { get; }

    /// <summary>Each followed by those inside it.</summary>
    public IReadOnlyList<VoicedQuotation> Quotations => _quotations;

    public IReadOnlyList<PlacedFinding> Findings { get; }

    /// <summary>In the order of their beginnings.</summary>
    public IReadOnlyList<Layer> Layers => _layers;

    /// <summary>At least one character inside a block, so that every finding that has a place can be seen at it.</summary>
    private Extent? PlaceOf(Finding finding)
    {
        if (Reading.Manuscript.Map.ToText(finding.Extent) is not { } place) return null;
        var block = BlockAt(place.Start);
        return block.Extent.Contains(place.Start)
            ? place with { End = Math.Max(place.Start + 1, Math.Min(place.End, block.Extent.End)) } : null;
    }

    /// <summary>The last block that begins no later; none at all where there is none.</summary>
    private Block BlockAt(int offset)
    {
        var blocks = Reading.Manuscript.Blocks;
        int low = 0, high = blocks.Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (blocks[middle].Extent.Start <= offset) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? default : blocks[low - 1];
    }

    private void Lay(Quotation quotation, LayerKind kind)
    {
        var number = _quotations.Count;
        var isUntold = kind == LayerKind.Nested && quotation.Speaker < 0 && quotation.SpeakerExtent is null;
        _quotations.Add(new(quotation, isUntold ? null : Voices.Of(quotation)));
        foreach (var piece in quotation.Pieces) _layers.Add(new(piece.Extent, kind, number));
        if (quotation.Cue is { } cue) _layers.Add(new(cue, LayerKind.Cue, number));
        if (quotation.SpeakerExtent is { } speaker) _layers.Add(new(speaker, LayerKind.Speaker, number));
        foreach (var nested in quotation.Nested) Lay(nested, LayerKind.Nested);
    }
}
