using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Galley.Manuscripts;
using Galley.Proofs;
using Galley.Stylebooks;
using Galley.Tool.Output;

namespace Galley.Tool.Input;

/// <summary>
/// The protocol of <c>--input-format jsonl</c>: <c>{"id": …, "text": "…", "format": "markdown"}</c> a line in, a reading a line out.
/// A line that cannot be understood is answered by <c>{"id": …, "error": "…"}</c>. Blank lines are no lines.
/// </summary>
internal static class JsonLines
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static async IAsyncEnumerable<Line> ReadAsync(Stream input, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var reader = new LineReader(input);
        var isFirst = true;
        while (await reader.ReadAsync(cancellation) is { } line)
        {
            if (isFirst && line.Bytes.AsSpan().StartsWith(ByteOrderMark)) line = line with { Bytes = line.Bytes[ByteOrderMark.Length..] };
            isFirst = false;
            if (line.IsTooLong || !IsBlank(line.Bytes)) yield return line;
        }
    }

    public static JsonAnswer Answer(Line line, ReadingOptions options, HouseStyle house)
    {
        var article = Understand(line);
        if (article.Error is { } error) return Error(article.Id, error);
        var reading = Reader.Read(article.Text, article.Format, options);
        var findings = HouseProof.Read(reading, house);
        return Write(json => ReadingJson.Write(json, reading, findings, json => WriteId(json, article.Id)), isError: false);
    }

    /// <summary>The article on a line, or why there is none.</summary>
    public static JsonArticle Understand(Line line)
    {
        if (line.IsTooLong) return JsonArticle.Failed(default, $"the line is longer than {LineReader.MaxLength >> 20} MB");
        try
        {
            using var document = JsonDocument.Parse(line.Bytes);
            return Understand(document.RootElement);
        }
        catch (JsonException failure)
        {
            return JsonArticle.Failed(default, "the line is not JSON: " + failure.Message);
        }
    }

    private static JsonArticle Understand(JsonElement article)
    {
        if (article.ValueKind != JsonValueKind.Object) return JsonArticle.Failed(default, "the line is not a JSON object");
        if (article.TryGetProperty("id", out var id)) id = id.Clone();
        if (Text(article, "text") is not { } text) return JsonArticle.Failed(id, "\"text\" is missing or is not a valid string");
        if (FormatOf(article) is not { } format) return JsonArticle.Failed(id, "\"format\" is neither \"text\" nor \"markdown\"");
        return new(id, text, format, null);
    }

    private static ManuscriptFormat? FormatOf(JsonElement article) =>
        !article.TryGetProperty("format", out _) ? ManuscriptFormat.PlainText : Text(article, "format") switch
        {
            "text" => ManuscriptFormat.PlainText,
            "markdown" => ManuscriptFormat.Markdown,
            _ => null,
        };

    private static string? Text(JsonElement article, string name)
    {
        try
        {
            return article.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Escapes of half a surrogate pair, or bytes that are not UTF-8.
            return null;
        }
    }

    private static JsonAnswer Error(JsonElement id, string message) => Write(
        json =>
        {
            json.WriteStartObject();
            WriteId(json, id);
            json.WriteString("error", message);
            json.WriteEndObject();
        },
        isError: true);

    private static JsonAnswer Write(Action<Utf8JsonWriter> write, bool isError)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, ReadingJson.OnOneLine)) write(json);
        bytes.Write("\n"u8);
        return new(bytes.WrittenMemory, isError);
    }

    private static void WriteId(Utf8JsonWriter json, JsonElement id)
    {
        json.WritePropertyName("id");
        if (id.ValueKind == JsonValueKind.Undefined) json.WriteNullValue();
        else id.WriteTo(json);
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r"u8) < 0;
}

/// <summary>One line of output, line end included.</summary>
internal readonly record struct JsonAnswer(ReadOnlyMemory<byte> Bytes, bool IsError);

/// <summary>An article as a line of JSON gives it.</summary>
/// <param name="Id">As given, of any kind; undefined where there is none.</param>
/// <param name="Error">Why there is no article; null where there is one.</param>
internal readonly record struct JsonArticle(JsonElement Id, string Text, ManuscriptFormat Format, string? Error)
{
    public static JsonArticle Failed(JsonElement id, string error) => new(id, "", ManuscriptFormat.PlainText, error);

    /// <summary>The id in words; null where there is none.</summary>
    public string? Name => Id.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => null,
        JsonValueKind.String => Id.GetString(),
        _ => Id.GetRawText(),
    };
}
