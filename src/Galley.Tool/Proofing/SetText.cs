using Galley.Manuscripts;

namespace Galley.Tool.Proofing;

/// <summary>The text as set, block by block; before each its findings, which float into the margin beside it.</summary>
internal static class SetText
{
    public static void Write(HtmlWriter html, Proof proof, LineMap lines)
    {
        var manuscript = proof.Reading.Manuscript;
        var marking = new Marking(html, proof);
        html.Open("article", ("class", "galley"), ("lang", manuscript.Language ?? proof.Reading.Options.Language));
        var next = 0;
        var open = new List<Layer>();
        foreach (var block in manuscript.Blocks)
        {
            while (next < proof.Layers.Count && proof.Layers[next].Extent.Start < block.Extent.End) open.Add(proof.Layers[next++]);
            open.RemoveAll(layer => layer.Extent.End <= block.Extent.Start);
            html.Open("div", ("class", "row"));
            Margin(html, block, proof, lines, open);
            Set(html, block, marking, open);
            html.Close();
            html.Line();
        }

        html.Close();
    }

    private static void Set(HtmlWriter html, Block block, Marking marking, List<Layer> layers)
    {
        var (element, kind) = ElementOf(block);
        html.Open(element, ("class", "set " + kind), ("dir", "auto"));
        foreach (var segment in Segment.Of(block.Extent, layers)) marking.Write(segment);
        html.Close();
    }

    private static void Margin(HtmlWriter html, Block block, Proof proof, LineMap lines, List<Layer> layers)
    {
        var findings = layers.Where(layer => layer.Kind == LayerKind.Finding && block.Extent.Contains(layer.Extent.Start)).ToList();
        if (findings.Count == 0) return;
        html.Open("ul", ("class", "margin notes"), ("lang", "en"));
        foreach (var finding in findings)
        {
            var found = proof.Findings[finding.Number].Finding;
            FindingNote.Write(html, found, finding.Number, lines, isInText: true);
        }

        html.Close();
    }

    /// <summary>The element that sets a block, and its class.</summary>
    private static (string Element, string Kind) ElementOf(Block block) => block.Kind switch
    {
        BlockKind.Headline => ("h1", "headline"),
        BlockKind.Heading => ("h2", "heading"),
        BlockKind.BlockQuotation => ("blockquote", "quoted"),
        BlockKind.Code => ("pre", "code"),
        BlockKind.Standfirst => ("p", "standfirst"),
        BlockKind.Byline => ("p", "byline"),
        BlockKind.Credit or BlockKind.Caption => ("p", "caption"),
        BlockKind.ListItem => ("p", "item"),
        BlockKind.TableCell => ("p", "cell"),
        BlockKind.Furniture => ("p", "furniture"),
        _ => ("p", "paragraph"),
    };
}
