using System.Collections.Immutable;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Galley.Generators.Tests.Harness;

/// <summary>A project with articles.</summary>
internal sealed record Newsroom
{
    // What the runtime does after an edit under hot reload
    private const string Edited = "static bool Edited() { Galley.Typed.HotReload.ClearCache(null); return true; }";

    private static readonly string[] StandardSymbols = ["NETSTANDARD", "NETSTANDARD2_0", "NETSTANDARD2_0_OR_GREATER"];
    private static readonly string[] NetSymbols =
        ["NET", "NET10_0", "NETCOREAPP", "NETCOREAPP3_0_OR_GREATER", "NET6_0_OR_GREATER", "NET10_0_OR_GREATER"];

    private static readonly MetadataReference[] Standard = System.IO.Directory
        .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "netstandard2.0"), "*.dll")
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)).ToArray();

    public string Directory { get; init; } = "/home/anna/paper/";

    /// <summary>The assembly.</summary>
    public string Name { get; init; } = "Paper";

    public ImmutableArray<MetadataReference> References { get; init; } = [];

    public ImmutableArray<ArticleFile> Files { get; init; } = [];

    public ImmutableArray<(string Name, string Value)> Properties { get; init; } = [("RootNamespace", "Paper")];

    public string Code { get; init; } = "";

    public LanguageVersion Language { get; init; } = LanguageVersion.Latest;

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    /// <summary>Whether it is built for .NET Standard 2.0; else for .NET 10.</summary>
    public bool IsStandard { get; init; }

    public BuildOptions Options => new(Properties.Add(("ProjectDir", Directory)), Files);

    public CSharpParseOptions ParseOptions => new CSharpParseOptions(Language, DocumentationMode.Diagnose)
        .WithPreprocessorSymbols((IsStandard ? StandardSymbols : NetSymbols).Concat(TypeSymbols));

    // As the package's targets do
    private IEnumerable<string> TypeSymbols => Properties
        .Where(property => property.Name == "GalleyTypes").Select(property => "GALLEY_TYPES_" + property.Value.ToUpperInvariant());

    public CSharpCompilation Compilation => CSharpCompilation.Create(
        Name,
        Code.Length == 0 ? [] : [CSharpSyntaxTree.ParseText(Code, ParseOptions, "Code.cs")],
        [.. IsStandard ? Standard : Net100.References.All.AsEnumerable<MetadataReference>(), .. References],
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: Language >= LanguageVersion.CSharp8 ? Nullable : NullableContextOptions.Disable,
            warningLevel: 9999));

    /// <summary>One article in the folder <c>articles</c>.</summary>
    public static Newsroom Of(string fileName, string text) => new Newsroom().With(fileName, text);

    public static Newsroom Of(params (string FileName, string Text)[] articles) =>
        articles.Aggregate(new Newsroom(), (project, article) => project.With(article.FileName, article.Text));

    public Newsroom With(string fileName, string? text, params (string Name, string Value)[] metadata) =>
        this with { Files = Files.Add(new(Directory + "articles/" + fileName, text, metadata)) };

    public Newsroom Set(string property, string value) => this with { Properties = Properties.Add((property, value)) };

    /// <param name="tracksSteps">Whether its run's steps are kept, which costs more than their work where articles are many.</param>
    public GeneratorDriver Driver(bool tracksSteps = true) => CSharpGeneratorDriver.Create(
        [new ArticleGenerator().AsSourceGenerator()],
        Files,
        ParseOptions,
        Options,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracksSteps));

    public Output Run()
    {
        var driver = Driver().RunGeneratorsAndUpdateCompilation(Compilation, out var compilation, out var diagnostics);
        return new(driver.GetRunResult(), (CSharpCompilation)compilation, diagnostics) { Embedded = Embedded() };
    }

    /// <summary>What the package's targets embed.</summary>
    private Dictionary<string, byte[]> Embedded() => Files
        .Where(file => file.Metadata.Contains(("GalleyText", "resource")))
        .ToDictionary(file => "Galley/" + file.Path[Directory.Length..], file => Encoding.UTF8.GetBytes(file.OnDisk ?? file.Content!));

    /// <summary>Compiles expressions into the project and asserts what each gives, as text.</summary>
    public void Gives(params (string Expression, string Value)[] expected)
    {
        var values = Evaluate(expected.Select(item => item.Expression).ToArray());
        Assert.Equal(
            expected.Select(item => item.Expression + " = " + item.Value),
            expected.Select((item, i) => item.Expression + " = " + values[i]));
    }

    /// <summary>Compiles expressions into the project and returns what they give, as text.</summary>
    public string[] Evaluate(params string[] expressions)
    {
        var run = "public static object Run() { return new object[] { " + string.Join(", ", expressions) + " }; }";
        var code = "using Paper; class Probe { " + run + " " + Edited + " }";
        var values = (object?[])(this with { Code = code, Nullable = NullableContextOptions.Disable }).Run().Probe()!;
        return values.Select(value => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!).ToArray();
    }
}
