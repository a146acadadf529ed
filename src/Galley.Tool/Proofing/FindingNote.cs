using Galley.Manuscripts;
using Galley.Proofs;

namespace Galley.Tool.Proofing;

/// <summary>A finding as a proofreader writes it beside the line: what stands there struck out, what to write, and why.</summary>
internal static class FindingNote
{
    public static void Write(HtmlWriter html, Finding finding, int number, LineMap lines, bool isInText)
    {
        html.Open("li", ("id", Ids.Note(number)), ("class", "note " + SeverityName(finding.Severity)));
        var place = lines.At(finding.Extent.Start);
        if (isInText) html.Element("a", $"{place.Line}:{place.Column}", ("href", "#" + Ids.Finding(number)), ("class", "place"));
        else html.Element("span", $"{place.Line}:{place.Column}", ("class", "place"));
        html.Element("span", $"{SeverityName(finding.Severity)} {finding.Rule.Id}", ("class", "rule"));
        if (finding.Suggestions.Count > 0)
        {
            html.Open("span", ("class", "mending"));
            html.Element("ins", finding.Suggestions[0]);
            html.Close();
        }

        html.Element("span", finding.Message, ("class", "message"));
        html.Close();
    }

    public static string SeverityName(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => "hidden",
    };
}
