using System.Text.RegularExpressions;

namespace Galley.Package.Tests;

/// <summary>
/// A project as a page of the documentation shows it: its files, each in a fenced block below a line that ends in the file's name
/// (<c>`articles/bread.md`:</c>), then what is printed, in blocks of their own kind. Another project begins with the next file. Where
/// there are project files in folders of their own, the last is the one that is built and run.
/// </summary>
/// <param name="Files">Names and contents; of the project file only what goes into it.</param>
/// <param name="Printed">What its program prints; null where the page does not say.</param>
/// <param name="Reported">What its build reports, a line each.</param>
internal sealed partial record PageProject(IReadOnlyDictionary<string, string> Files, string? Printed, IReadOnlyList<string> Reported)
{
    private const string ProjectFile = "App.csproj";

    /// <summary>The languages whose blocks have to be somebody's file.</summary>
    private static readonly string[] OfFiles = ["cs", "csharp", "markdown", "text", "yaml", "json"];

    /// <summary>The projects of a page, in order.</summary>
    public static IReadOnlyList<PageProject> In(string page)
    {
        var projects = new List<PageProject>();
        var (files, printed, reported) = (new Dictionary<string, string>(), (string?)null, new List<string>());
        foreach (Match fence in Fence().Matches(page))
        {
            var (name, content) = (fence.Groups["name"].Value, fence.Groups["content"].Value);
            if (fence.Groups["language"].Value == "console")
            {
                if (ReportLine().IsMatch(content)) reported.AddRange(content.Split('\n'));
                else printed = content;
                continue;
            }

            Assert.True(name.Length > 0 || !OfFiles.Contains(fence.Groups["language"].Value), "Which file is this?\n" + content);
            if (name.Length == 0) continue;
            if (printed is not null || reported.Count > 0) End();
            files.Add(name, content + "\n");
        }

        End();
        return projects;

        void End()
        {
            if (files.Count > 0) projects.Add(new(files, printed, reported));
            (files, printed, reported) = ([], null, []);
        }
    }

    /// <summary>Builds and runs it, and asserts that it does what the page says.</summary>
    public async Task AssertAsync(PackageFeed feed, string name)
    {
        var main = Files.Keys.LastOrDefault(file => file != ProjectFile && file.EndsWith(".csproj", StringComparison.Ordinal));
        var app = main is null ? Console(feed, name) : Consumer.InEmptyFolder(feed, name);
        foreach (var (path, text) in Files)
            if (path != ProjectFile) app.With(path, PackageVersion().Replace(text, $"\"Galley\" Version=\"{feed.Version}\""));

        var folder = Path.GetDirectoryName(main) ?? "";
        var build = await app.BuildAsync(Path.Combine(".", folder));

        Assert.Equal(
            Reported.Order(StringComparer.Ordinal),
            build.Reports.Select(report => $"{report.Path}({report.Line},{report.Column}): {report.Severity} {report.Id}: {report.Message}").Order(StringComparer.Ordinal));
        var program = Path.Combine(folder, "bin/Debug/net10.0", Path.GetFileNameWithoutExtension(main ?? ProjectFile) + ".dll");
        if (Printed is not null) Assert.Equal(Printed, (await app.DotnetAsync(program)).ReplaceLineEndings("\n").TrimEnd());
    }

    private Consumer Console(PackageFeed feed, string name) =>
        Consumer.Console(feed, Part("PropertyGroup"), Part("ItemGroup"), name).With("Program.cs", "Console.WriteLine();");

    private string Part(string element) =>
        Files.TryGetValue(ProjectFile, out var project) ? Regex.Match(project, $"<{element}>(.*?)</{element}>", RegexOptions.Singleline).Groups[1].Value : "";

    [GeneratedRegex(@"(?:`(?<name>[^`\n]+\.\w+)`[^`\n]*:\n\n)?^```(?<language>\w+)\n(?<content>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"""Galley"" Version=""[^""]*""")]
    private static partial Regex PackageVersion();

    [GeneratedRegex(@"\(\d+,\d+\): (warning|error) \w+: ")]
    private static partial Regex ReportLine();
}
