using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Galley.Generators.Emission;

/// <summary>
/// The types that every project gets, whatever its articles are. (Their usings stand inside the namespace, where no namespace of the
/// project comes before them.) They are there from the start, so that Razor sees them; that
/// output knows neither options nor the language version, so it says nothing of accessibility (<see cref="TypesEmitter"/> does)
/// and is C# 7.3.
/// </summary>
internal static class FixedTypes
{
    private const string Prefix = "Fixed.";

    // In code that is silent on nullability the attribute alone makes the compiler warn, and older C# takes it too.
    private const string HasMaybeNull = "NETCOREAPP3_0_OR_GREATER || NETSTANDARD2_1_OR_GREATER";

    /// <summary>
    /// Attributes that not every target knows: what is written, what it becomes, and under which symbols. Properties that lead back, or
    /// out of the article, are no part of it for a serializer: System.Text.Json goes by the first, Json.NET and others by the second.
    /// </summary>
    private static readonly (string Written, string Attribute, string Symbols)[] Guarded =
    [
        ("[MaybeNull]", "[MaybeNull]", HasMaybeNull),
        ("[return: MaybeNull]", "[return: MaybeNull]", HasMaybeNull),
        ("[JsonIgnore]", "[global::System.Text.Json.Serialization.JsonIgnore]", "NETCOREAPP3_0_OR_GREATER"),
        ("[JsonIgnore]", "[global::System.Runtime.Serialization.IgnoreDataMember]", "NETCOREAPP || NETSTANDARD || NETFRAMEWORK"),
    ];

    public static void AddTo(IncrementalGeneratorPostInitializationContext context)
    {
        context.AddEmbeddedAttributeDefinition();
        foreach (var (name, text) in Read()) context.AddSource("Galley-" + name, SourceText.From(text, Encoding.UTF8));
    }

    /// <summary>All files by name, in ordinal order.</summary>
    public static IEnumerable<(string Name, string Text)> Read()
    {
        var assembly = typeof(FixedTypes).Assembly;
        var resources = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal));
        foreach (var resource in resources.OrderBy(name => name, StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
            yield return (resource.Substring(Prefix.Length), Code.Header + Guard(reader.ReadToEnd()));
        }
    }

    private static string Guard(string text)
    {
        var guarded = new StringBuilder();
        foreach (var line in text.Replace("\r\n", "\n").TrimEnd('\n').Split('\n'))
        {
            var written = line.TrimStart();
            var attributes = Array.FindAll(Guarded, attribute => attribute.Written == written);
            if (attributes.Length == 0) guarded.Append(line).Append('\n');
            foreach (var (_, attribute, symbols) in attributes)
                guarded.Append("#if " + symbols + "\n").Append(line.Replace(written, attribute)).Append("\n#endif\n");
        }

        return guarded.ToString();
    }
}
