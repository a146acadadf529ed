using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Galley.Package.Tests;

/// <summary>What lies in the package.</summary>
public class ContentsTests(PackageFeed feed)
{
    private const string Analyzers = "analyzers/dotnet/cs/";

    /// <summary>
    /// What every compiler brings. Any other assembly would have to be shipped, and could meet another version of itself.
    /// </summary>
    private static readonly string[] CompilersOwn =
    [
        "netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp",
        "System.Collections.Immutable", "System.Reflection.Metadata", "System.Memory", "System.Buffers", "System.Runtime.CompilerServices.Unsafe",
    ];

    /// <summary>What every host of code fixes brings besides.</summary>
    private static readonly string[] Editors =
        ["Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces", "System.Composition.AttributedModel"];

    [Fact]
    public void Its_files_are_these_and_no_others()
    {
        string[] expected =
        [
            "Galley.nuspec", "README.md", "LICENSE", "icon.png", "build/Galley.props", "build/Galley.targets",
            "third-party/Markdig.txt", "third-party/YamlDotNet.txt", "third-party/compromise.txt", "third-party/faker.txt", "third-party/geonames.txt",
            "third-party/scowl.txt", "third-party/word-tables.md",
            Analyzers + "Galley.CodeFixes.dll", Analyzers + "Galley.Generators.dll", Analyzers + "Galley.Markdig.dll",
            Analyzers + "Galley.Reading.dll", Analyzers + "Galley.YamlDotNet.dll",
            .. Pages("docs"), .. Pages("docs/rules"),
        ];

        Assert.Equal(expected.Order(StringComparer.Ordinal), Entries().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Its_assemblies_need_nothing_but_each_other_and_the_compiler()
    {
        var assemblies = Assemblies();
        var shipped = assemblies.Keys.Concat(CompilersOwn).ToHashSet();

        var foreign =
            from assembly in assemblies
            let allowed = assembly.Key == "Galley.CodeFixes" ? shipped.Concat(Editors) : shipped
            from reference in assembly.Value.Except(allowed)
            select $"{assembly.Key} needs {reference}";

        Assert.Empty(foreign);
    }

    [Fact]
    public void Only_the_code_fixes_need_an_editor() =>
        Assert.Equal(["Galley.CodeFixes"], Assemblies().Where(assembly => assembly.Value.Intersect(Editors).Any()).Select(assembly => assembly.Key));

    private static IEnumerable<string> Pages(string folder) =>
        Directory.GetFiles(Path.Combine(PackageFeed.Repository, "src", "Galley", folder), "*.md").Select(page => folder + "/" + Path.GetFileName(page));

    /// <summary>Names of the files, without those that the package format itself wants.</summary>
    private IEnumerable<string> Entries()
    {
        using var package = ZipFile.OpenRead(feed.PackagePath);
        return package.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
            .ToList();
    }

    /// <summary>The name of each shipped assembly with the names of those it references.</summary>
    private Dictionary<string, IReadOnlyList<string>> Assemblies()
    {
        using var package = ZipFile.OpenRead(feed.PackagePath);
        return package.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal)).Select(ReferencesOf).ToDictionary();
    }

    private static KeyValuePair<string, IReadOnlyList<string>> ReferencesOf(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        using (var stream = entry.Open()) stream.CopyTo(bytes);
        bytes.Position = 0;
        using var file = new PEReader(bytes);
        var metadata = file.GetMetadataReader();
        var references = metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)).ToList();
        return new(metadata.GetString(metadata.GetAssemblyDefinition().Name), references);
    }
}
