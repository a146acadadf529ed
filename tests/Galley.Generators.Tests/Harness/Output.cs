using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Galley.Generators.Tests.Harness;

/// <summary>What a run of the generator gave.</summary>
internal sealed record Output(GeneratorDriverRunResult Result, CSharpCompilation Compilation, ImmutableArray<Diagnostic> Diagnostics)
{
    private static readonly string[] Others = ["Declared.cs", "FrontMatter.cs", "People.cs", "People-0000.cs", "Tags.cs"];

    /// <summary>The resources of the assembly.</summary>
    public IReadOnlyDictionary<string, byte[]> Embedded { get; init; } = new Dictionary<string, byte[]>();

    /// <summary>The generated files that depend on articles, by hint name.</summary>
    public IReadOnlyDictionary<string, string> Files => Result.Results[0].GeneratedSources
        .Where(source => source.HintName.StartsWith("Articles", StringComparison.Ordinal) || Others.Contains(source.HintName))
        .ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    public string All => string.Join("\n", Result.Results[0].GeneratedSources
        .OrderBy(source => source.HintName, StringComparer.Ordinal).Select(source => source.SourceText.ToString()));

    /// <summary>Everything the compiler has to say about the project, hidden diagnostics left out.</summary>
    public IEnumerable<string> Complaints => Compilation.GetDiagnostics()
        .Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden).Select(diagnostic => diagnostic.ToString());

    /// <summary>Compiles, loads and calls <c>Probe.Run</c> of the project's own code.</summary>
    public object? Probe()
    {
        Assert.True(!Complaints.Any(), string.Join("\n", Complaints));
        return Load().GetType("Probe")!.GetMethod("Run", BindingFlags.Static | BindingFlags.Public)!.Invoke(null, null);
    }

    public Assembly Load()
    {
        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        var emitted = Compilation.Emit(
            assembly, xmlDocumentationStream: documentation,
            manifestResources: Embedded.Select(file => new ResourceDescription(file.Key, () => new MemoryStream(file.Value), isPublic: true)));
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        assembly.Position = 0;
        return new AssemblyLoadContext("Paper", isCollectible: true).LoadFromStream(assembly);
    }
}
