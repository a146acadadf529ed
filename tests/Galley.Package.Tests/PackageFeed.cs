using System.Reflection;
using System.Xml.Linq;
using Xunit.Sdk;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(Galley.Package.Tests.PackageFeed))]
[assembly: Parallelization(Mode = ParallelMode.None)]

namespace Galley.Package.Tests;

/// <summary>
/// The package, packed once into a folder feed. Below <see cref="Root"/> lie the feed, a package folder of its own and the projects
/// that consume it; NuGet adds the feed to the machine's ordinary sources.
/// </summary>
public sealed class PackageFeed : IAsyncLifetime
{
    /// <summary>New at every run, so that no package of an earlier one is taken for this.</summary>
    public string Version { get; } = "0.1.0-test." + DateTime.UtcNow.Ticks.ToString("x16", null);

    public string Root { get; } = Directory.CreateTempSubdirectory("galley-").FullName;

    public string PackagePath => Path.Combine(Root, "feed", $"Galley.{Version}.nupkg");

    public static string Repository => Metadata("Repository");

    public async ValueTask InitializeAsync()
    {
        var feed = Directory.CreateDirectory(Path.Combine(Root, "feed")).FullName;
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        new XElement("configuration",
            new XElement("config", Add("globalPackagesFolder", Path.Combine(Root, "packages"))),
            new XElement("packageSources", Add("galley", feed)),
            new XElement("fallbackPackageFolders", Directory.Exists(packages) ? Add("machine", packages) : null))
            .Save(Path.Combine(Root, "nuget.config"));

        Assert.Equal(PackagePath, await PackAsync("Galley"));
    }

    /// <summary>Packs a project of this repository into the feed and gives the package's path.</summary>
    public async Task<string> PackAsync(string name)
    {
        var project = Path.Combine(Repository, "src", name, name + ".csproj");
        var feed = Path.Combine(Root, "feed");
        var pack = await Dotnet.RunAsync(Root,
            ["pack", project, "--no-build", "-c", Metadata("Configuration"), "-o", feed, $"-p:PackageVersion={Version}", "-v", "q"]);
        var package = Path.Combine(feed, $"{name}.{Version}.nupkg");
        Assert.True(pack.ExitCode == 0 && File.Exists(package), pack.Output);
        return package;
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Root, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static XElement Add(string key, string value) => new("add", new XAttribute("key", key), new XAttribute("value", value));

    private static string Metadata(string key) =>
        typeof(PackageFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == key).Value!;
}
