using System.Text.Json;

namespace Galley.Tool.Output;

/// <summary><c>--format jsonl</c>: one object a line.</summary>
internal sealed class JsonLinesReadingWriter(Stream output) : IReadingWriter
{
    public void Write(FileReading article)
    {
        using (var json = new Utf8JsonWriter(output, ReadingJson.OnOneLine))
            ReadingJson.Write(json, article.Reading, article.Findings, json => JsonReadingWriter.Identify(json, article));
        output.Write("\n"u8);
    }

    public void Flush() => output.Flush();

    public void End() => output.Flush();
}
