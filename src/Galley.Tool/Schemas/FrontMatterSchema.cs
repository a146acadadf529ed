using System.Globalization;
using System.Text.Json;
using Galley.Collections;

namespace Galley.Tool.Schemas;

/// <summary>
/// A type of front matter as a JSON schema, draft 7, which editors of YAML know best. Keys of the writer's own have the kind that the
/// articles give them; of those that fill a property of the article only what they are for is said, since many forms are right.
/// </summary>
internal static class FrontMatterSchema
{
    private static readonly string[] Scalar = ["string", "number", "boolean"];

    /// <param name="json">What to write to.</param>
    /// <param name="folder">The folder's name.</param>
    /// <param name="type">What its articles have in common.</param>
    public static void Write(Utf8JsonWriter json, string folder, HeadType type)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
        json.WriteString("title", "Front matter of the articles in " + folder);
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var property in type.Properties)
        {
            json.WriteStartObject(property.Key);
            if (ArticleKeys.PropertyOf(property.Key) is { } filled) WriteUse(json, filled);
            else WriteType(json, property);
            WriteExamples(json, property);
            json.WriteEndObject();
        }

        foreach (var key in ArticleKeys.Usual)
        {
            var filled = ArticleKeys.PropertyOf(key)!;
            if (type.Properties.Any(property => ArticleKeys.PropertyOf(property.Key) == filled)) continue;
            json.WriteStartObject(key);
            WriteUse(json, filled);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteUse(Utf8JsonWriter json, string property) =>
        json.WriteString("description", $"Fills the article's {property}.");

    private static void WriteType(Utf8JsonWriter json, HeadProperty property)
    {
        if (!property.IsList)
        {
            WriteValue(json, property);
            return;
        }

        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        WriteValue(json, property);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        WriteValue(json, property);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter json, HeadProperty property)
    {
        json.WriteStartArray("type");
        foreach (var name in NamesOf(property.Kind)) json.WriteStringValue(name);
        if (property.IsNullable) json.WriteStringValue("null");
        json.WriteEndArray();
        if (property.Map is not { } map) return;
        json.WriteStartObject("properties");
        foreach (var inner in map.Properties)
        {
            json.WriteStartObject(inner.Key);
            WriteType(json, inner);
            WriteExamples(json, inner);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>Days and times are text to JSON.</summary>
    private static string[] NamesOf(ValueKinds kind) => kind switch
    {
        ValueKinds.Boolean => ["boolean"],
        ValueKinds.Integer or ValueKinds.Long => ["integer"],
        ValueKinds.Decimal => ["number"],
        ValueKinds.Map => ["object"],
        ValueKinds.Text => Scalar,
        _ => ["string"],
    };

    private static void WriteExample(Utf8JsonWriter json, ValueKinds kind, string example)
    {
        if (kind == ValueKinds.Boolean) json.WriteBooleanValue(example == "true");
        else if (KindGroups.Has(kind, ValueKinds.Number)) json.WriteNumberValue(decimal.Parse(example, CultureInfo.InvariantCulture));
        else json.WriteStringValue(example);
    }

    /// <summary>Values of the articles, which editors offer; none that was cut.</summary>
    private static void WriteExamples(Utf8JsonWriter json, HeadProperty property)
    {
        var whole = property.Examples.Where(example => !example.EndsWith('…')).ToList();
        if (whole.Count == 0) return;
        json.WriteStartArray("examples");
        foreach (var example in whole) WriteExample(json, property.Kind, example);

        json.WriteEndArray();
    }
}
