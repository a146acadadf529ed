using System.Globalization;

namespace Galley.Tool.Proofing;

/// <summary>Writes stretches of an article's text with what is laid over them.</summary>
internal sealed class Marking(HtmlWriter html, Proof proof)
{
    private readonly HashSet<int> _marked = [];

    public void Write(Segment segment)
    {
        var text = segment.Extent.In(proof.Reading.Manuscript.Text);
        if (segment.Layers.Count == 0)
        {
            html.Text(text);
            return;
        }

        var finding = Numbers(segment, LayerKind.Finding);
        html.Element(
            finding.Count > 0 ? "mark" : "span",
            text,
            ("class", string.Join(' ', segment.Layers.Select(layer => ClassOf(layer.Kind)).Distinct())),
            ("id", finding.Count > 0 && _marked.Add(finding[0]) ? Ids.Finding(finding[0]) : null),
            ("style", VoiceOf(segment) is { } voice ? Cast.Colour(voice) : null),
            ("data-quotation", Data(segment, LayerKind.Quotation, LayerKind.Nested)),
            ("data-cue", Data(segment, LayerKind.Cue)),
            ("data-speaker", Data(segment, LayerKind.Speaker)),
            ("data-person", Data(segment, LayerKind.Mention)));
        foreach (var layer in segment.Layers) WriteEnd(layer, segment.Extent.End);
    }

    /// <summary>After the last words of a quotation: who says them.</summary>
    private void WriteEnd(Layer layer, int end)
    {
        if (layer.Kind is not (LayerKind.Quotation or LayerKind.Nested)) return;
        var (quotation, voice) = proof.Quotations[layer.Number];
        if (voice is null || quotation.Extent.End != end) return;
        html.Element(
            "a",
            voice.Initials,
            ("class", "who"),
            ("href", "#" + Ids.Voice(voice.Number)),
            ("style", Cast.Colour(voice)),
            ("data-of", layer.Number.ToString(CultureInfo.InvariantCulture)),
            ("aria-label", $"{voice.Initials}, said by {voice.Name ?? Voice.Nobody}"));
    }

    /// <summary>The innermost quotation whose speaker is told gives the colour; else the one whose cue or speaker it is.</summary>
    private Voice? VoiceOf(Segment segment) =>
        LastVoice(segment, LayerKind.Quotation, LayerKind.Nested) ?? LastVoice(segment, LayerKind.Cue, LayerKind.Speaker);

    private Voice? LastVoice(Segment segment, LayerKind one, LayerKind other) => segment.Layers
        .Where(layer => layer.Kind == one || layer.Kind == other)
        .Select(layer => proof.Quotations[layer.Number].Voice)
        .LastOrDefault(voice => voice is not null);

    private static List<int> Numbers(Segment segment, params ReadOnlySpan<LayerKind> kinds)
    {
        var numbers = new List<int>();
        foreach (var layer in segment.Layers)
            if (kinds.Contains(layer.Kind)) numbers.Add(layer.Number);
        return numbers;
    }

    private static string? Data(Segment segment, params ReadOnlySpan<LayerKind> kinds) =>
        Numbers(segment, kinds) is { Count: > 0 } numbers ? string.Join(' ', numbers) : null;

    private static string ClassOf(LayerKind kind) => kind switch
    {
        LayerKind.Quotation => "quotation",
        LayerKind.Nested => "nested",
        LayerKind.Cue => "cue",
        LayerKind.Speaker => "speaker",
        LayerKind.Mention => "mention",
        _ => "finding",
    };
}
