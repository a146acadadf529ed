using System.Diagnostics;
using System.Globalization;

namespace Galley.Benchmarks.Runs;

/// <summary>Projects that have the package of this working tree, and what it costs to build and to run them.</summary>
internal static class Builds
{
    public static string Framework => $"net{Environment.Version.Major}.0";

    /// <summary>The package of this working tree, in a folder feed of its own.</summary>
    public static string Pack(string root)
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
    public static Cost Dotnet(string folder, params string[] arguments)
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

    public readonly record struct Cost(double Seconds, long PeakKilobytes);
}
