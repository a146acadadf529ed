using System.Diagnostics;
using System.Globalization;

namespace Galley.Benchmarks.Runs;

/// <summary>
/// <c>build N</c>: what N articles add to <c>dotnet build</c>, against the same project without any: processor time of the build and
/// all its processes an article, and the compiler's peak memory. Each build starts cold, without a compile server.
/// </summary>
internal static class BuildRun
{
    private const int Rounds = 3;

    private static readonly string[] Members = ["articles", "quotes"];

    public static void Run(int count)
    {
        using var folder = new TemporaryFolder();
        var version = Pack(folder.Path);
        var empty = Project(folder.Path, version, "empty", 0, Members[0]);
        var baseline = Measure(empty);
        Console.WriteLine($"{"",10} {"cpu s",8} {"ms/article",11} {"peak MB",8} {"KB/article",11}");
        Print("empty", baseline, baseline, 0);
        foreach (var members in Members)
        {
            var project = Project(folder.Path, version, members, count, members);
            Print(members, Measure(project), baseline, count);
        }
    }

    private static void Print(string name, Cost cost, Cost empty, int count) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,10} {cost.Seconds,8:f2} {(count == 0 ? 0 : (cost.Seconds - empty.Seconds) * 1000 / count),11:f2} {cost.PeakKilobytes / 1024,8} {(count == 0 ? 0 : (cost.PeakKilobytes - empty.PeakKilobytes) / (double)count),11:f0}"));

    private static Cost Measure(string project)
    {
        var costs = new List<Cost>();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var made in new[] { "bin", "obj/Debug" })
            {
                var path = Path.Combine(project, made);
                if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
            }

            costs.Add(Dotnet(project, "build", "--no-restore", "-nologo", "-v", "q", "-m:1", "-p:UseSharedCompilation=false", "-nodeReuse:false"));
        }

        return new(costs.Select(cost => cost.Seconds).Order().ElementAt(Rounds / 2), costs.Min(cost => cost.PeakKilobytes));
    }

    private static string Project(string root, string version, string name, int count, string members)
    {
        var project = Directory.CreateDirectory(Path.Combine(root, name)).FullName;
        File.WriteAllText(Path.Combine(project, "App.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net{Environment.Version.Major}.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <GalleyMembers>{members}</GalleyMembers>
              </PropertyGroup>
              <ItemGroup Condition="{(count > 0 ? "true" : "false")}">
                <PackageReference Include="Galley" Version="{version}" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(project, "Program.cs"), count == 0 ? "Console.WriteLine();" : "Console.WriteLine(Articles.All.Count);");
        if (count > 0) WriteRun.Reports(Path.Combine(project, "articles"), count);
        Dotnet(project, "restore", "-nologo", "-v", "q");
        return project;
    }

    /// <summary>The package of this working tree, in a folder feed of its own.</summary>
    private static string Pack(string root)
    {
        var version = "0.0.0-bench." + DateTime.UtcNow.Ticks.ToString("x", CultureInfo.InvariantCulture);
        File.WriteAllText(Path.Combine(root, "nuget.config"), """
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><add key="galley" value="feed" /></packageSources>
            </configuration>
            """);
        Directory.CreateDirectory(Path.Combine(root, "feed"));
        Dotnet(Repository.Root, "pack", "src/Galley", "-c", "Release", "-o", Path.Combine(root, "feed"), $"-p:PackageVersion={version}", "-v", "q", "-nodeReuse:false");
        return version;
    }

    /// <summary>Runs <c>dotnet</c> to its end; the cost is that of its whole tree of processes.</summary>
    private static Cost Dotnet(string folder, params string[] arguments)
    {
        var before = ChildCosts.Now;
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        foreach (var variable in start.Environment.Keys.Where(key => key.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(variable);
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(20)) peak = Math.Max(peak, ChildCosts.LargestDescendant(process.Id));
        if (process.ExitCode != 0) throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed: {output.Result}");
        return new((ChildCosts.Now - before).TotalSeconds, peak);
    }

    private readonly record struct Cost(double Seconds, long PeakKilobytes);
}
