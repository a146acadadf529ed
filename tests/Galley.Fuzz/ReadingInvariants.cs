using System.Globalization;
using Galley.Manuscripts;
using Galley.Quotations;

namespace Galley.Fuzz;

/// <summary>What holds of the reading of any text.</summary>
public static class ReadingInvariants
{
    /// <exception cref="Violation">One of them does not hold.</exception>
    public static void Hold(string source, ManuscriptFormat format)
    {
        var reading = Reader.Read(source, format);
        Violation.Unless(reading.Failure is null, reading.Failure!);
        AreInside(reading);
        Violation.Unless(AreSame(reading, Reader.Read(source, format)), "a second reading is another");
        HoldOfLineEnds(source, format);
    }

    /// <summary>A file that another system's line ends were written into reads the same.</summary>
    public static void HoldOfLineEnds(string source, ManuscriptFormat format)
    {
        if (source.Contains('\r')) return;
        var (lf, crlf) = (Reader.Read(source, format), Reader.Read(source.Replace("\n", "\r\n", StringComparison.Ordinal), format));
        Violation.Unless(lf.Manuscript.Title == crlf.Manuscript.Title, "the title depends on the line ends");
        Violation.Unless(Normal(lf) == Normal(crlf), "the text depends on the line ends");
        Violation.Unless(
            lf.Findings.Select(finding => finding.Message).SequenceEqual(crlf.Findings.Select(finding => finding.Message)),
            "the findings depend on the line ends");
        Violation.Unless(
            lf.People.Select(person => person.Name).SequenceEqual(crlf.People.Select(person => person.Name)),
            "the people depend on the line ends");
        Violation.Unless(lf.Quotations.Count == crlf.Quotations.Count, "the quotations depend on the line ends");
    }

    /// <summary>The machine's language changes nothing.</summary>
    public static void HoldOfCultures(string source, ManuscriptFormat format, IEnumerable<CultureInfo> cultures)
    {
        var (before, reading) = (CultureInfo.CurrentCulture, Reader.Read(source, format));
        try
        {
            foreach (var culture in cultures)
            {
                CultureInfo.CurrentCulture = culture;
                Violation.Unless(AreSame(reading, Reader.Read(source, format)), $"the reading is another in {culture.Name}");
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>Every extent lies where it belongs, and is in order.</summary>
    public static void AreInside(Reading reading)
    {
        var manuscript = reading.Manuscript;
        var (source, text) = (new Extent(0, manuscript.Source.Length), new Extent(0, manuscript.Text.Length));
        Violation.Unless(
            manuscript.Blocks.All(block => text.Contains(block.Extent) && !block.Extent.IsEmpty),
            "a block is outside of the text");
        Violation.Unless(
            manuscript.Blocks.All(block => source.Contains(manuscript.Map.ToSource(block.Extent))),
            "a block is outside of the source");
        Violation.Unless(IsOrdered(manuscript.Blocks.Select(block => block.Extent.Start)), "blocks are out of order");
        Violation.Unless(
            manuscript.Links.Concat(manuscript.Images).All(link => text.Contains(link.Extent)),
            "a link is outside of the text");
        foreach (var quotation in reading.Quotations) IsInside(text, quotation, reading.People.Count);
        Violation.Unless(
            reading.Quotations.SelectMany(quotation => quotation.Pieces)
                .All(piece => manuscript.Blocks[piece.Block].Extent.Contains(piece.Extent)),
            "a piece is outside of its block");
        Violation.Unless(
            IsOrdered(reading.Quotations.Select(quotation => quotation.Pieces[0].Extent.Start)),
            "quotations are out of order");
        Violation.Unless(
            reading.People.All(person => person.Mentions.Count > 0 && person.Name.Length > 0),
            "somebody is nowhere mentioned");
        Violation.Unless(
            reading.People.SelectMany(person => person.Mentions).All(mention => text.Contains(mention.Extent) && !mention.Extent.IsEmpty),
            "a mention is outside of the text");
        Violation.Unless(reading.Findings.All(finding => source.Contains(finding.Extent)), "a finding is outside of the source");
        Violation.Unless(IsOrdered(reading.Findings.Select(finding => finding.Extent.Start)), "findings are out of order");
        Violation.Unless(
            reading.Findings.All(finding => finding.Message.Length is > 0 and < 1000 && finding.Message.IndexOfAny(['\r', '\n', '\0']) < 0),
            "a message is no line of text");
    }

    private static void IsInside(Extent text, Quotation quotation, int people)
    {
        Violation.Unless(quotation.Pieces.Count > 0, "a quotation has no piece");
        Violation.Unless(
            quotation.Pieces.All(piece => text.Contains(piece.Extent) && piece.Extent.Contains(piece.Words)),
            "a piece is outside of the text");
        Violation.Unless(quotation.Speaker >= -1 && quotation.Speaker < people, "a speaker is none of the people");
        Violation.Unless(
            quotation.SpeakerExtent is not { } speaker || (text.Contains(speaker) && !speaker.IsEmpty),
            "a speaker is outside of the text");
        Violation.Unless(quotation.Cue is not { } cue || (text.Contains(cue) && !cue.IsEmpty), "a cue is outside of the text");
        foreach (var nested in quotation.Nested)
        {
            Violation.Unless(
                quotation.Pieces.Any(piece => piece.Extent.Contains(nested.Extent)),
                "a nested quotation is outside of its own");
            IsInside(text, nested, people);
        }
    }

    private static bool AreSame(Reading one, Reading other) =>
        one.Manuscript.Text == other.Manuscript.Text && one.Manuscript.Blocks.Equals(other.Manuscript.Blocks)
            && one.Manuscript.Html == other.Manuscript.Html
            && one.Quotations.Equals(other.Quotations) && one.People.Equals(other.People) && one.Findings.Equals(other.Findings);

    private static string Normal(Reading reading) => reading.Manuscript.Text.ReplaceLineEndings("\n");

    private static bool IsOrdered(IEnumerable<int> starts)
    {
        var last = 0;
        foreach (var start in starts)
        {
            if (start < last) return false;
            last = start;
        }

        return true;
    }
}
