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
        var version = Builds.Pack(folder.Path);
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

    private static void Print(string name, Builds.Cost cost, Builds.Cost empty, int count) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,10} {cost.Seconds,8:f2} {(count == 0 ? 0 : (cost.Seconds - empty.Seconds) * 1000 / count),11:f2} {cost.PeakKilobytes / 1024,8} {(count == 0 ? 0 : (cost.PeakKilobytes - empty.PeakKilobytes) / (double)count),11:f0}"));

    private static Builds.Cost Measure(string project)
    {
        var costs = new List<Builds.Cost>();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var made in new[] { "bin", "obj/Debug" })
            {
                var path = Path.Combine(project, made);
                if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
            }

            costs.Add(Builds.Dotnet(project, "build", "--no-restore", "-nologo", "-v", "q", "-m:1", "-p:UseSharedCompilation=false", "-nodeReuse:false"));
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
                <TargetFramework>{Builds.Framework}</TargetFramework>
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
        Builds.Dotnet(project, "restore", "-nologo", "-v", "q");
        return project;
    }
}
