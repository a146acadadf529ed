using System.Text;
using System.Text.Json;
using Galley.Fuzz;
using Galley.Manuscripts;
using Galley.Tool.Fixing;
using Galley.Tool.Output;
using Galley.Tool.Proofing;

namespace Galley.Benchmarks.Soak;

/// <summary>What holds of the tool's work on any text.</summary>
internal static class ToolInvariants
{
    private static readonly ReadingOptions AllPlaces = new(Report: NameReport.All);

    /// <exception cref="Violation">One of them does not hold.</exception>
    public static void Hold(string source, ManuscriptFormat format)
    {
        HoldOfFixes(source, format);
        HoldOfOutput(Reader.Read(source, format));
        HoldOfBytes(source);
    }

    /// <summary>Corrections end, and correcting again changes nothing.</summary>
    public static void HoldOfFixes(string source, ManuscriptFormat format)
    {
        var once = Correction.Of(source, Judge(source), Judge);
        var twice = Correction.Of(once.Source, Judge(once.Source), Judge);
        Violation.Unless(twice.Changes.Count == 0, "a corrected article is corrected again");

        IReadOnlyList<Reported> Judge(string text) =>
            [.. Reader.Read(text, format, AllPlaces).Findings.Select(finding => new Reported(finding, finding.Severity))];
    }

    /// <summary>The proof is a page and the reading is valid JSON.</summary>
    public static void HoldOfOutput(Reading reading)
    {
        var page = new StringWriter();
        ProofPage.Write(page, new("article.txt", reading, reading.Findings), PageNames.Index);
        Violation.Unless(page.ToString().EndsWith("</html>\n", StringComparison.Ordinal), "the proof does not end");
        var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, ReadingJson.OnOneLine)) ReadingJson.Write(json, reading, reading.Findings, _ => { });
        using var parsed = JsonDocument.Parse(bytes.ToArray());
        Violation.Unless(!bytes.ToArray().AsSpan().Contains((byte)'\n'), "the JSON of an article is more than a line");
    }

    /// <summary>A file's bytes are kept but where they are no text.</summary>
    public static void HoldOfBytes(string source)
    {
        foreach (var encoding in Enum.GetValues<SourceEncoding>())
        {
            var bytes = SourceDecoder.Encode(source, encoding);
            var decoded = SourceDecoder.Decode(bytes);
            var encoded = SourceDecoder.Encode(decoded.Text, decoded.Encoding);
            Violation.Unless(!decoded.IsValid || encoded.AsSpan().SequenceEqual(bytes), "a file's bytes are lost");
        }

        var misread = SourceDecoder.Decode(Encoding.Latin1.GetBytes(source));
        Violation.Unless(misread.Text.Length <= source.Length, "a file's text is longer than its bytes");
    }
}
