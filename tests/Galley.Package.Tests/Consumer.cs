using System.Runtime.CompilerServices;

namespace Galley.Package.Tests;

/// <summary>A project in a fresh folder that has the package from the feed.</summary>
internal sealed class Consumer
{
    private Consumer(PackageFeed feed, string name) => Directory = System.IO.Directory.CreateDirectory(Path.Combine(feed.Root, name)).FullName;

    public string Directory { get; }

    /// <summary>An empty folder named after the test.</summary>
    public static Consumer InEmptyFolder(PackageFeed feed, [CallerMemberName] string name = "") => new(feed, name);

    /// <summary>A console project; <paramref name="properties"/> and <paramref name="items"/> are MSBuild's XML.</summary>
    public static Consumer Console(PackageFeed feed, string properties = "", string items = "", [CallerMemberName] string name = "") =>
        new Consumer(feed, name).With("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Galley" Version="{feed.Version}" PrivateAssets="all" />
                {items}
              </ItemGroup>
            </Project>
            """);

    /// <summary>Writes a file, and the folders above it.</summary>
    public Consumer With(string path, string text)
    {
        var file = PathOf(path);
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    public Consumer Without(string path)
    {
        File.Delete(PathOf(path));
        return this;
    }

    public string PathOf(string path) => Path.Combine(Directory, path);

    /// <summary>Runs <c>dotnet</c> here and expects it to succeed.</summary>
    public async Task<string> DotnetAsync(params string[] arguments)
    {
        var outcome = await Dotnet.RunAsync(Directory, arguments);
        Assert.True(outcome.ExitCode == 0, outcome.Output);
        return outcome.Output;
    }

    public async Task<BuildLog> BuildAsync(params string[] arguments) =>
        BuildLog.Of(await Dotnet.RunAsync(Directory, ["build", "-nologo", "-clp:NoSummary", "-tl:off", .. arguments]), Directory);

    /// <summary>Builds <see cref="Console"/>'s project, runs it and gives what it printed, with <c>\n</c> for line ends.</summary>
    public async Task<string> RunAsync()
    {
        (await BuildAsync()).ExpectSuccess();
        return (await DotnetAsync("bin/Debug/net10.0/App.dll")).ReplaceLineEndings("\n").TrimEnd('\n');
    }
}
