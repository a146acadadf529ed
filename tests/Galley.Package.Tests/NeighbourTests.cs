namespace Galley.Package.Tests;

/// <summary>
/// Packages of other authors in the same compiler. Of analyzer assemblies with one file name the SDK keeps the highest version alone,
/// so two packages that bring Markdig under its own name cannot both have theirs; ours must live beside any of them.
/// </summary>
public class NeighbourTests(PackageFeed feed)
{
    // The libraries under their own names, and a generator that calls them.
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>netstandard2.0</TargetFramework>
            <LangVersion>latest</LangVersion>
            <Version>1.0.0</Version>
            <IncludeBuildOutput>false</IncludeBuildOutput>
            <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
            <CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies>
            <NoWarn>NU5128;RS1036;RS1041;NU1605</NoWarn>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.14.0" PrivateAssets="all" ExcludeAssets="runtime" />
            <PackageReference Include="LIBRARY" Version="VERSION" PrivateAssets="all" />
            <None Include="$(OutputPath)$(AssemblyName).dll;$(OutputPath)LIBRARY.dll" Pack="true" PackagePath="analyzers/dotnet/cs" Visible="false" />
          </ItemGroup>
        </Project>
        """;

    private const string Generator = """
        using Microsoft.CodeAnalysis;

        [Generator(LanguageNames.CSharp)]
        public sealed class NeighbourGenerator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(output =>
                output.AddSource("NAME", "internal static class NAME { public const string Value = @\"" + EXPRESSION + "\"; }"));
        }
        """;

    [Fact]
    public async Task Others_bring_Markdig_and_YamlDotNet_too()
    {
        await PackAsync("MarkdownNeighbour", "Markdig", "0.45.0", "Markdig.Markdown.ToHtml(\"*bread*\").Trim()");
        await PackAsync("YamlNeighbour", "YamlDotNet", "16.3.0", "new YamlDotNet.Serialization.DeserializerBuilder().Build().Deserialize<string>(\"bread\")");
        var app = Consumer.Console(feed, items: """
            <PackageReference Include="MarkdownNeighbour" Version="1.0.0" PrivateAssets="all" />
            <PackageReference Include="YamlNeighbour" Version="1.0.0" PrivateAssets="all" />
            """)
            .With("articles/bakery.md", "---\ntitle: Bread\n---\n*Bread* is baked.\n")
            .With("Program.cs", "Console.WriteLine(Articles.Bakery.Title + Articles.Bakery.Html.Trim() + MarkdownNeighbour.Value + YamlNeighbour.Value);");

        Assert.Equal("Bread<p><em>Bread</em> is baked.</p><p><em>bread</em></p>bread", await app.RunAsync());
    }

    private async Task PackAsync(string name, string library, string version, string expression)
    {
        var project = Consumer.InEmptyFolder(feed, name)
            .With(name + ".csproj", Project.Replace("LIBRARY", library, StringComparison.Ordinal).Replace("VERSION", version, StringComparison.Ordinal))
            .With("Generator.cs", Generator.Replace("NAME", name, StringComparison.Ordinal).Replace("EXPRESSION", expression, StringComparison.Ordinal));
        await project.DotnetAsync("build", "-c", "Release", "-v", "q");
        await project.DotnetAsync("pack", "-c", "Release", "--no-build", "-o", Path.Combine(feed.Root, "feed"), "-v", "q");
    }
}
