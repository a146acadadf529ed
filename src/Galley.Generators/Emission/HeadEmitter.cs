using Galley.Archives;
using Galley.Collections;

namespace Galley.Generators.Emission;

/// <summary>Writes the class of a front matter, or of a map in it: a property for each key, whose body is one call.</summary>
internal static class HeadEmitter
{
    private const string Read = "global::Galley.Typed.Head.";
    private const string List = "global::System.Collections.Generic.IReadOnlyList<";
    private const int ExampleLength = 60;

    public static void Write(Code code, string name, HeadType type, EmissionOptions options)
    {
        code.Line("/// <summary>The keys of the front matter as properties.</summary>")
            .Attributes()
            .Open("public sealed class " + name + " : global::Galley.FrontMatter")
            .Line("internal " + name + "(global::Galley.Typed.HeadNode map) : base(map) { }");
        var classes = new UniqueNames(type.Properties.Select(property => property.Identifier).Append(name));
        var maps = new List<(string Name, HeadType Type)>();
        foreach (var property in type.Properties)
        {
            var map = property.Map is null ? "" : classes.Take(property.Identifier + "Map");
            if (property.Map is { } inner) maps.Add((map, inner));
            code.Line(Doc(property)).Line($"public {Type(property, map, options)} {property.Identifier} => {Value(property, map)};");
        }

        foreach (var (map, inner) in maps) Write(code, map, inner, options);
        code.Close();
    }

    private static string Type(HeadProperty property, string map, EmissionOptions options)
    {
        var type = property.Kind switch
        {
            ValueKinds.Boolean => "bool",
            ValueKinds.Integer => "int",
            ValueKinds.Long => "long",
            ValueKinds.Decimal => "decimal",
            ValueKinds.Date => "Date",
            ValueKinds.DateTime => "global::System.DateTime",
            ValueKinds.Moment => "global::System.DateTimeOffset",
            ValueKinds.Map => map,
            _ => "string",
        };
        if (property.IsList) return List + type + ">";
        return property.IsNullable ? type + (IsReference(property) ? options.Nullable : "?") : type;
    }

    private static string Value(HeadProperty property, string map)
    {
        var key = Literal.Of(property.Key);
        if (property.Kind == ValueKinds.Text)
            return property.IsList ? $"{Read}Texts(this, {key})" : $"{Read}Text(this, {key})" + OrElse("\"\"");
        if (property.Kind == ValueKinds.Map)
        {
            return property.IsList
                ? $"{Read}Maps(this, {key}, map => new {map}(map))"
                : $"{Read}Map(this, {key}, map => new {map}(map))" + OrElse($"new {map}(global::Galley.Typed.HeadNode.Empty)");
        }

        var (type, reader) = property.Kind switch
        {
            ValueKinds.Boolean => ("bool", "Boolean"),
            ValueKinds.Integer => ("int", "Integer"),
            ValueKinds.Long => ("long", "Long"),
            ValueKinds.Decimal => ("decimal", "Decimal"),
            ValueKinds.Date => ("Date", "Day"),
            ValueKinds.DateTime => ("global::System.DateTime", "Local"),
            _ => ("global::System.DateTimeOffset", "Moment"),
        };
        var call = $"{Read}{(property.IsList ? "List" : "Value")}<{type}>(this, {key}, {Read}{reader})";
        return property.IsList || property.IsNullable ? call : call + ".GetValueOrDefault()";

        string OrElse(string value) => property.IsNullable ? "" : " ?? " + value;
    }

    private static bool IsReference(HeadProperty property) => property.Kind is ValueKinds.Text or ValueKinds.Map;

    private static string Doc(HeadProperty property)
    {
        var examples = string.Join(", ", property.Examples.Select(example => XmlDoc.Text(example, ExampleLength)));
        var key = "The key <c>" + XmlDoc.Text(property.Key, ExampleLength) + "</c>";
        return XmlDoc.Summary(key + (examples.Length == 0 ? "." : ": " + examples));
    }
}
