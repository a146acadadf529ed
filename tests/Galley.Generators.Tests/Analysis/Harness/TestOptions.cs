using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Galley.Generators.Tests.Analysis.Harness;

/// <summary>MSBuild properties and the keys of <c>.editorconfig</c> sections, which here end in a file's ending (<c>.md</c>).</summary>
internal sealed class TestOptions : AnalyzerConfigOptionsProvider
{
    private readonly List<(string PathEnd, string Key, string Value)> _byPath = [];
    private readonly Dictionary<string, string> _properties = new(StringComparer.OrdinalIgnoreCase) { ["build_property.ProjectDir"] = "/project/" };

    public override AnalyzerConfigOptions GlobalOptions => new Keys(_properties);

    public TestOptions Property(string name, string value)
    {
        _properties["build_property." + name] = value;
        return this;
    }

    public TestOptions ForPath(string pathEnd, string key, string value)
    {
        _byPath.Add((pathEnd, key, value));
        return this;
    }

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Keys(_byPath
        .Where(entry => textFile.Path.EndsWith(entry.PathEnd, StringComparison.Ordinal))
        .ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.OrdinalIgnoreCase));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Keys([]);

    private sealed class Keys(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
