using CsCheck;
using Galley.Manuscripts;
using Galley.Quotations;

namespace Galley.Tests;

public class ReaderPropertyTests
{
    /// <summary>What the engine looks at, in any order.</summary>
    private static readonly Gen<string> Articles = Gen.OneOf(
        "\"", "“", "”", "'", "‘", "’", "''", "'''", "«", "»", "„", "「", "」", "\n", "\n\n", "\r\n", " ", " ", ", ", ". ", "? ", ": ", " — ", " - ", "-- ", "(", ")", "[", "]", "[sic]",
        "Ada", "Ada Byrne", "Adda Byrne", "Byrne", "Byrme", "Mr. Cole", "Dr. Mina Cole", "Cole Jr.", "de Groot", "Van der Linde", "Town Hall", "ADA", "Ada's", "a spokesman for the port",
        "he", "She", "they", "who", "said", "told reporters", "asked", "according to", "the mayor", "and", "&", "of", "in", "her husband, ", "by Ada Byrne\n", "Ada Byrne/Northlight\n",
        "It was late", "I'm", "6'2\"", "'90s", "U.S.", "@ada", "#byrne", "ada@example.org", "é", "e\u0301", "\uD83D\uDE00", "\uD83D", "\u200B", "\0", "\u2028", "<!-- stet -->",
        "> ", "- ", "Q: ", "A. ", "<p>", "</p>", "<blockquote>", "<a b=\"", "&amp;")
        .Array[0, 60].Select(string.Concat);

    private static readonly Gen<ManuscriptFormat> Formats = Gen.OneOf(ManuscriptFormat.PlainText, ManuscriptFormat.Markdown, ManuscriptFormat.Data);

    [Fact]
    public void Any_string_is_read_and_every_extent_lies_inside() => Gen.Select(Articles, Formats).Sample((source, format) => AssertInside(source, Reader.Read(source, format)), iter: 3000);

    [Fact]
    public void Line_ends_change_nothing() => Articles.Where(a => !a.Contains('\r')).Sample(source =>
    {
        var lf = Reader.Read(source, ManuscriptFormat.PlainText);
        var crlf = Reader.Read(source.Replace("\n", "\r\n"), ManuscriptFormat.PlainText);

        Assert.Equal(lf.Manuscript.Text, crlf.Manuscript.Text);
        Assert.Equal(lf.Quotations, crlf.Quotations);
        Assert.Equal(lf.People, crlf.People);
        Assert.Equal(lf.Findings.Select(f => f.Message), crlf.Findings.Select(f => f.Message));
    }, iter: 1000);

    private static void AssertInside(string source, Reading reading)
    {
        var text = new Extent(0, reading.Manuscript.Text.Length);
        foreach (var quotation in reading.Quotations) AssertInside(text, quotation, reading.People.Count);
        Assert.All(reading.People, p => Assert.NotEmpty(p.Mentions));
        Assert.All(reading.People.SelectMany(p => p.Mentions), m => Assert.True(text.Contains(m.Extent) && !m.Extent.IsEmpty));
        Assert.All(reading.Findings, f => Assert.True(new Extent(0, source.Length).Contains(f.Extent)));
        var starts = reading.Quotations.Select(q => q.Pieces[0].Extent.Start).ToList();
        Assert.Equal(starts.Order(), starts);
    }

    private static void AssertInside(Extent text, Quotation quotation, int people)
    {
        Assert.NotEmpty(quotation.Pieces);
        Assert.All(quotation.Pieces, p => Assert.True(text.Contains(p.Extent) && p.Extent.Contains(p.Words)));
        Assert.InRange(quotation.Speaker, -1, people - 1);
        Assert.True(quotation.SpeakerExtent is not { } speaker || (text.Contains(speaker) && !speaker.IsEmpty));
        Assert.True(quotation.Cue is not { } cue || (text.Contains(cue) && !cue.IsEmpty));
        foreach (var nested in quotation.Nested)
        {
            Assert.Contains(quotation.Pieces, p => p.Extent.Contains(nested.Extent));
            AssertInside(text, nested, people);
        }
    }
}
