using System.Globalization;

namespace Galley.Benchmarks.Runs;

/// <summary>
/// <c>start N</c>: processor time of a program that has N reports and prints the first quote of one, with Galley and with Markdig and
/// YamlDotNet, which read them when it starts; both over a program that does nothing.
/// </summary>
internal static class StartRun
{
    private const int Rounds = 7;

    private const string Typed = "Console.WriteLine(Articles.Report00001.Quotes[0].Text);";

    private const string ReadAtStart =
        """
        using System.Text.RegularExpressions;
        using Markdig;
        using YamlDotNet.Serialization;

        var pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().Build();
        var yaml = new DeserializerBuilder().Build();
        var articles = new Dictionary<string, (Dictionary<string, object> Head, string Html, List<string> Quotes)>();
        foreach (var file in Directory.EnumerateFiles(args[0], "*.txt", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            var head = yaml.Deserialize<Dictionary<string, object>>("title: '" + text[..text.IndexOf('\n')] + "'\ntags: [town, harbour]\n");
            articles.Add(Path.GetFileName(file), (head, Markdown.ToHtml(text, pipeline), Regex.Matches(text, "“[^”]*”").Select(m => m.Value).ToList()));
        }

        Console.WriteLine(articles["report-00001.txt"].Quotes[0]);
        """;

    public static void Run(int count)
    {
        using var folder = new TemporaryFolder();
        var version = Builds.Pack(folder.Path);
        var programs = new (string Name, string Code, string Items)[]
        {
            ("nothing", "Console.WriteLine();", ""),
            ("Galley", Typed, $"<PackageReference Include=\"Galley\" Version=\"{version}\" PrivateAssets=\"all\" />"),
            ("Markdig, YamlDotNet", ReadAtStart, "<PackageReference Include=\"Markdig\" Version=\"1.6.0\" /><PackageReference Include=\"YamlDotNet\" Version=\"18.1.0\" />"),
        };
        var reports = Path.Combine(folder.Path, "Galley", "articles");
        WriteRun.Reports(reports, count);
        var built = programs.Select(program => (program.Name, Path: Build(folder.Path, program.Name, program.Code, program.Items))).ToList();
        var costs = built.ToDictionary(program => program.Name, _ => new List<double>());
        for (var round = 0; round < Rounds; round++)
            foreach (var (name, program) in built) costs[name].Add(Builds.Dotnet(folder.Path, program, reports).Seconds);

        var nothing = MedianOf(costs["nothing"]);
        foreach (var (name, _) in built)
        {
            var cost = MedianOf(costs[name]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,20} {cost * 1000,6:f0} ms, {(cost - nothing) * 1000,6:f0} ms over nothing"));
        }
    }

    private static string Build(string root, string name, string code, string items)
    {
        var project = Directory.CreateDirectory(Path.Combine(root, name)).FullName;
        File.WriteAllText(Path.Combine(project, "App.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>{Builds.Framework}</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(project, "Program.cs"), code);
        Builds.Dotnet(project, "build", "-c", "Release", "-nologo", "-v", "q", "-nodeReuse:false", "-p:UseSharedCompilation=false");
        return Path.Combine(project, "bin", "Release", Builds.Framework, "App.dll");
    }

    private static double MedianOf(List<double> costs) => costs.Order().ElementAt(Rounds / 2);
}
