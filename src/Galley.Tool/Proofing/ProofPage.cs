using Galley.Manuscripts;
using Galley.Tool.Output;

namespace Galley.Tool.Proofing;

/// <summary>
/// An article's proof: the text as set with the findings in its margin, the counts above it, its voices and people beside it.
/// </summary>
internal static class ProofPage
{
    /// <param name="index">The address of the page of all proofs.</param>
    public static void Write(TextWriter output, Proof proof, string index) =>
        Page.Write(output, "Proof: " + proof.Title, html =>
        {
            var lines = new LineMap(proof.Reading.Manuscript.Source);
            Header(html, proof, lines, index);
            html.Open("main", ("class", "sheet"));
            Cast.Write(html, proof);
            SetText.Write(html, proof, lines);
            html.Close();
            html.Raw("<svg class=\"wire\" aria-hidden=\"true\"><path d=\"\"/></svg>");
        });

    private static void Header(HtmlWriter html, Proof proof, LineMap lines, string index)
    {
        html.Open("header", ("class", "slip"));
        // An article without a headline is called by its name, for those who find their way by headings.
        html.Open(proof.Reading.Manuscript.Blocks.Any(block => block.Kind == BlockKind.Headline) ? "p" : "h1", ("class", "file"));
        html.Element("a", "All proofs", ("href", index));
        html.Text(" · ");
        html.Element("bdi", proof.Name);
        html.Close();
        html.Open("ul", ("class", "counts"));
        html.Element("li", Counted.Of(proof.Reading.Quotations.Count, "quotation"));
        html.Element("li", Counted.People(proof.Reading.People.Count));
        html.Element("li", Counted.Of(proof.Findings.Count, "finding"));
        html.Close();
        var unset = Enumerable.Range(0, proof.Findings.Count).Where(i => proof.Findings[i].Place is null).ToList();
        if (unset.Count > 0)
        {
            html.Open("ul", ("class", "notes"));
            foreach (var i in unset) FindingNote.Write(html, proof.Findings[i].Finding, i, lines, isInText: false);
            html.Close();
        }

        html.Close();
        html.Line();
    }
}
