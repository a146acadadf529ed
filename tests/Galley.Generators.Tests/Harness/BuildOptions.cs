using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Galley.Generators.Tests.Harness;

/// <summary>
/// Properties of a project, metadata of its files and the keys of their <c>.editorconfig</c>, as the SDK hands them over.
/// </summary>
internal sealed class BuildOptions(IEnumerable<(string Name, string Value)> properties, IEnumerable<ArticleFile> files) : AnalyzerConfigOptionsProvider
{
    private readonly Dictionary<string, Keys> _files = files.DistinctBy(file => file.Path).ToDictionary(
        file => file.Path, file => new Keys(file.Metadata.Select(item => ("build_metadata.AdditionalFiles." + item.Name, item.Value)).Concat(file.Keys)));

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Keys(properties.Select(item => (KeyOf(item.Name), item.Value)));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Keys([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        _files.TryGetValue(textFile.Path, out var keys) ? keys : new Keys([]);

    /// <summary>Keys of a <c>.globalconfig</c> have a dot, properties have none.</summary>
    private static string KeyOf(string name) => name.Contains('.') ? name : "build_property." + name;

    private sealed class Keys(IEnumerable<(string Key, string Value)> values) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = values.ToDictionary(item => item.Key, item => item.Value, KeyComparer);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
