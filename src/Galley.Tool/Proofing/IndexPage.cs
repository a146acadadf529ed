using System.Globalization;
using Galley.Tool.Output;

namespace Galley.Tool.Proofing;

/// <summary>A line of the page of all proofs.</summary>
internal sealed record IndexEntry(string Name, string Title, string File, int Quotations, int People, int Findings)
{
    public static IndexEntry Of(Proof proof, string file) =>
        new(proof.Name, proof.Title, file, proof.Reading.Quotations.Count, proof.Reading.People.Count, proof.Findings.Count);
}

/// <summary>The page of all proofs, those with most findings to be found by a glance at the last column.</summary>
internal static class IndexPage
{
    public static void Write(TextWriter output, IReadOnlyList<IndexEntry> entries) =>
        Page.Write(output, "Galley proofs", html =>
        {
            html.Open("header", ("class", "slip"));
            html.Element("h1", "Galley proofs");
            html.Open("ul", ("class", "counts"));
            html.Element("li", Counted.Of(entries.Count, "article"));
            html.Element("li", Counted.Of(entries.Sum(entry => entry.Findings), "finding"));
            html.Close();
            html.Close();
            html.Open("main");
            html.Open("table", ("class", "index"));
            html.Raw(
                "<thead><tr><th scope=\"col\">Article</th><th scope=\"col\">Quotations</th><th scope=\"col\">People</th>"
                + "<th scope=\"col\">Findings</th></tr></thead>");
            html.Open("tbody");
            foreach (var entry in entries) Row(html, entry);
            html.Close();
            html.Close();
            html.Close();
        });

    private static void Row(HtmlWriter html, IndexEntry entry)
    {
        html.Open("tr");
        html.Open("td");
        html.Element("a", entry.Title, ("href", Uri.EscapeDataString(entry.File)), ("dir", "auto"));
        html.Element("span", entry.Name, ("class", "file"));
        html.Close();
        Number(html, entry.Quotations, null);
        Number(html, entry.People, null);
        Number(html, entry.Findings, entry.Findings > 0 ? "some" : null);
        html.Close();
        html.Line();
    }

    private static void Number(HtmlWriter html, int number, string? kind) =>
        html.Element("td", number.ToString(CultureInfo.InvariantCulture), ("class", kind));
}
