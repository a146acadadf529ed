using System.Text.Json;
using Galley.Manuscripts;
using Galley.People;
using Galley.Proofs;
using Galley.Quotations;

namespace Galley.Tool.Output;

/// <summary>A reading as JSON. The shape is stable and documented in the tool's README; offsets are into the text as given.</summary>
internal static class ReadingJson
{
    public static readonly JsonWriterOptions OnOneLine = new() { Encoder = LeastEscaping.Instance };

    public static readonly JsonWriterOptions Indented = OnOneLine with { Indented = true, NewLine = "\n" };

    /// <param name="findings">What the article shows by itself, under the stylebook.</param>
    /// <param name="identify">Writes the properties that say which article it is.</param>
    public static void Write(Utf8JsonWriter json, Reading reading, Sequence<Finding> findings, Action<Utf8JsonWriter> identify)
    {
        var manuscript = reading.Manuscript;
        json.WriteStartObject();
        identify(json);
        json.WriteString("title", manuscript.Title);
        WriteArray(json, "authors", manuscript.Authors, author => json.WriteStringValue(author.Name));
        json.WriteString("published", manuscript.Published?.ToString());
        WriteArray(json, "blocks", manuscript.Blocks, block =>
        {
            json.WriteStartObject();
            json.WriteString("kind", Kind(block.Kind));
            WriteExtent(json, manuscript.Map.ToSource(block.Extent));
            json.WriteEndObject();
        });
        WriteArray(json, "quotes", reading.Quotations, quotation => Write(json, quotation, reading));
        WriteArray(json, "people", reading.People, person => Write(json, person, manuscript));
        var lines = new LineMap(manuscript.Source);
        WriteArray(json, "findings", findings, finding => Write(json, finding, lines));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Quotation quotation, Reading reading)
    {
        var manuscript = reading.Manuscript;
        json.WriteStartObject();
        json.WriteString("text", quotation.Text(manuscript.Text));
        WriteArray(json, "pieces", Stretches(quotation), stretch =>
        {
            json.WriteStartObject();
            WriteExtent(json, manuscript.Map.ToSource(stretch));
            json.WriteEndObject();
        });
        json.WriteString("speaker", quotation.Speaker < 0 ? null : reading.People[quotation.Speaker].Name);
        WriteWords(json, quotation.SpeakerExtent, manuscript, "speakerText", "speakerStart", "speakerEnd");
        WriteWords(json, quotation.Cue, manuscript, "cue", "cueStart", "cueEnd");
        json.WriteBoolean("partial", quotation.IsPartial);
        WriteArray(json, "nested", quotation.Nested, nested => Write(json, nested, reading));
        json.WriteEndObject();
    }

    /// <summary>From opening to closing mark: speech that re-opens paragraph by paragraph without closing is one stretch.</summary>
    private static List<Extent> Stretches(Quotation quotation)
    {
        var stretches = new List<Extent>();
        foreach (var piece in quotation.Pieces)
        {
            if (piece.Continues && stretches.Count > 0) stretches[^1] = stretches[^1] with { End = piece.Extent.End };
            else stretches.Add(piece.Extent);
        }

        return stretches;
    }

    private static void Write(Utf8JsonWriter json, Person person, Manuscript manuscript)
    {
        json.WriteStartObject();
        json.WriteString("name", person.Name);
        WriteArray(json, "aliases", person.Aliases, json.WriteStringValue);
        json.WriteString("role", person.Role);
        json.WriteString("pronoun", person.Pronoun == Pronoun.Unknown ? null : Kind(person.Pronoun));
        WriteArray(json, "mentions", person.Mentions, mention =>
        {
            json.WriteStartObject();
            WriteExtent(json, manuscript.Map.ToSource(mention.Extent));
            json.WriteString("text", mention.Extent.In(manuscript.Text));
            json.WriteString("kind", Kind(mention.Kind));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Finding finding, LineMap lines)
    {
        var (line, column) = lines.At(finding.Extent.Start);
        json.WriteStartObject();
        json.WriteString("id", finding.Rule.Id);
        json.WriteString("severity", Kind(finding.Severity));
        WriteExtent(json, finding.Extent);
        json.WriteNumber("line", line);
        json.WriteNumber("column", column);
        json.WriteString("message", finding.Message);
        WriteArray(json, "suggestions", finding.Suggestions, json.WriteStringValue);
        json.WriteEndObject();
    }

    private static void WriteExtent(Utf8JsonWriter json, Extent extent)
    {
        json.WriteNumber("start", extent.Start);
        json.WriteNumber("end", extent.End);
    }

    /// <summary>Words of the text with their place, or three nulls.</summary>
    private static void WriteWords(Utf8JsonWriter json, Extent? words, Manuscript manuscript, string text, string start, string end)
    {
        if (words is not { } extent)
        {
            json.WriteNull(text);
            json.WriteNull(start);
            json.WriteNull(end);
            return;
        }

        var place = manuscript.Map.ToSource(extent);
        json.WriteString(text, extent.In(manuscript.Text));
        json.WriteNumber(start, place.Start);
        json.WriteNumber(end, place.End);
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(item);
        json.WriteEndArray();
    }

    private static string Kind<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
