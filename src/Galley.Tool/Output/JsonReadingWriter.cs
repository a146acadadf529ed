using System.Text.Json;
using Galley.Tool.Input;

namespace Galley.Tool.Output;

/// <summary><c>--format json</c>: one indented object, or an array of them.</summary>
internal sealed class JsonReadingWriter : IReadingWriter
{
    private readonly Stream _output;
    private readonly Utf8JsonWriter _json;
    private readonly bool _isArray;

    public JsonReadingWriter(Stream output, bool isArray)
    {
        _output = output;
        _json = new(output, ReadingJson.Indented);
        _isArray = isArray;
        if (isArray) _json.WriteStartArray();
    }

    public void Write(FileReading article) => ReadingJson.Write(_json, article.Reading, article.Findings, json => Identify(json, article));

    public void Flush()
    {
        _json.Flush();
        _output.Flush();
    }

    public void End()
    {
        if (_isArray) _json.WriteEndArray();
        _json.Flush();
        if (_json.BytesCommitted > 0) _output.Write("\n"u8);
        _output.Flush();
    }

    internal static void Identify(Utf8JsonWriter json, FileReading article)
    {
        json.WriteString("id", article.Id);
        json.WriteString("path", article.File.Path == ArticlePaths.StandardInput ? null : article.File.Path);
    }
}
