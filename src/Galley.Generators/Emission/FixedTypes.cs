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

    // What the compiler is told, since this output cannot ask for options.
    private const string Shared = "GALLEY_TYPES_SHARED", Referenced = "GALLEY_TYPES_REFERENCED";

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

    /// <summary>
    /// Accessibilities that hold inside one assembly, and what they are where several assemblies share the types.
    /// </summary>
    private static readonly (string Own, string Shared)[] Accessibilities =
        [("internal ", "public "), ("private protected ", "protected ")];

    private static string Guard(string text)
    {
        // Of types that a reference brings there is to be no second set. What is public for generated code alone has no documentation.
        var guarded = new StringBuilder("#if !" + Referenced + "\n#if " + Shared + "\n#pragma warning disable CS1573, CS1591\n#endif\n");
        foreach (var line in text.Replace("\r\n", "\n").TrimEnd('\n').Split('\n'))
        {
            var written = line.TrimStart();
            var attributes = Array.FindAll(Guarded, attribute => attribute.Written == written);
            if (attributes.Length == 0) AppendShared(guarded, line, written);
            foreach (var (_, attribute, symbols) in attributes)
                guarded.Append("#if " + symbols + "\n").Append(line.Replace(written, attribute)).Append("\n#endif\n");
        }

        return guarded.Append("#endif\n").ToString();
    }

    private static void AppendShared(StringBuilder guarded, string line, string written)
    {
        var (own, shared) = Array.Find(Accessibilities, pair => written.StartsWith(pair.Own, StringComparison.Ordinal));
        if (own is not null)
        {
            guarded.Append("#if " + Shared + "\n        " + Code.Unseen + "\n        " + shared)
                .Append(written, own.Length, written.Length - own.Length).Append("\n#else\n");
        }

        guarded.Append(line).Append(own is null ? "\n" : "\n#endif\n");
    }
}
