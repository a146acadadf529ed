using System.Text.Json;
using Galley.Manuscripts;
using Galley.Proofs;

namespace Galley.Tool.Output;

/// <summary>Findings as SARIF 2.1.0, for code scanning and editors. Columns count UTF-16 code units.</summary>
internal sealed class SarifReport : IDisposable
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private readonly Utf8JsonWriter _json;

    public SarifReport(Stream output)
    {
        _json = new(output, ReadingJson.Indented);
        _json.WriteStartObject();
        _json.WriteString("$schema", Schema);
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        WriteTool();
        _json.WriteString("columnKind", "utf16CodeUnits");
        _json.WriteStartArray("results");
    }

    public void Add(string path, string source, IEnumerable<Reported> findings)
    {
        var lines = new LineMap(source);
        foreach (var finding in findings) Write(path, finding, lines);
    }

    public void Dispose()
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Dispose();
    }

    private void WriteTool()
    {
        _json.WriteStartObject("tool");
        _json.WriteStartObject("driver");
        _json.WriteString("name", "galley");
        _json.WriteString("semanticVersion", typeof(SarifReport).Assembly.GetName().Version!.ToString(3));
        _json.WriteStartArray("rules");
        foreach (var rule in Rules.All) Write(rule);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void Write(Rule rule)
    {
        var page = RulePages.Of(rule);
        _json.WriteStartObject();
        _json.WriteString("id", rule.Id);
        WriteText("shortDescription", rule.Title);
        _json.WriteStartObject("help");
        _json.WriteString("text", page);
        _json.WriteString("markdown", page);
        _json.WriteEndObject();
        _json.WriteStartObject("defaultConfiguration");
        _json.WriteString("level", Level(rule.Severity));
        _json.WriteEndObject();
        _json.WriteStartObject("properties");
        _json.WriteStartArray("tags");
        _json.WriteStringValue(rule.Category);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void Write(string path, Reported reported, LineMap lines)
    {
        var finding = reported.Finding;
        _json.WriteStartObject();
        _json.WriteString("ruleId", finding.Rule.Id);
        _json.WriteNumber("ruleIndex", IndexOf(finding.Rule));
        _json.WriteString("level", Level(reported.Severity));
        WriteText("message", finding.Message);
        _json.WriteStartArray("locations");
        WriteLocation(path, lines.At(finding.Extent.Start), lines.At(finding.Extent.End));
        _json.WriteEndArray();
        if (finding.Related is { } related)
        {
            _json.WriteStartArray("relatedLocations");
            WriteLocation(related.File ?? path, related.Start, related.End, id: 1);
            _json.WriteEndArray();
        }

        if (finding.Suggestions.Count > 0) WriteFixes(path, finding, lines);
        _json.WriteEndObject();
    }

    private void WriteFixes(string path, Finding finding, LineMap lines)
    {
        _json.WriteStartArray("fixes");
        foreach (var suggestion in finding.Suggestions)
        {
            _json.WriteStartObject();
            _json.WriteStartArray("artifactChanges");
            _json.WriteStartObject();
            WriteArtifact(path);
            _json.WriteStartArray("replacements");
            _json.WriteStartObject();
            WriteRegion("deletedRegion", lines.At(finding.Extent.Start), lines.At(finding.Extent.End));
            _json.WriteStartObject("insertedContent");
            _json.WriteString("text", suggestion);
            _json.WriteEndObject();
            _json.WriteEndObject();
            _json.WriteEndArray();
            _json.WriteEndObject();
            _json.WriteEndArray();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteLocation(string path, LineColumn start, LineColumn end, int? id = null)
    {
        _json.WriteStartObject();
        if (id is { } number) _json.WriteNumber("id", number);
        _json.WriteStartObject("physicalLocation");
        WriteArtifact(path);
        WriteRegion("region", start, end);
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteArtifact(string path)
    {
        _json.WriteStartObject("artifactLocation");
        _json.WriteString("uri", UriOf(path));
        _json.WriteEndObject();
    }

    private void WriteRegion(string name, LineColumn start, LineColumn end)
    {
        _json.WriteStartObject(name);
        _json.WriteNumber("startLine", start.Line);
        _json.WriteNumber("startColumn", start.Column);
        _json.WriteNumber("endLine", end.Line);
        _json.WriteNumber("endColumn", end.Column);
        _json.WriteEndObject();
    }

    private void WriteText(string name, string text)
    {
        _json.WriteStartObject(name);
        _json.WriteString("text", text);
        _json.WriteEndObject();
    }

    /// <summary>Relative paths stay so, that a server may find them in its checkout.</summary>
    private static string UriOf(string path) => Path.IsPathRooted(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));

    private static int IndexOf(Rule rule) => Rules.All.TakeWhile(other => other != rule).Count();

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "note",
        _ => "none",
    };
}
