using System.Text.RegularExpressions;

namespace Galley.Package.Tests;

/// <summary>
/// A project as a page of the documentation shows it: its files, each in a fenced block below a line that ends in the file's name
/// (<c>`articles/bread.md`:</c>), then what is printed, in blocks of their own kind. Another project begins with the next file.
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
        var app = Consumer.Console(feed, Part("PropertyGroup"), Part("ItemGroup"), name);
        if (!Files.ContainsKey("Program.cs")) app.With("Program.cs", "Console.WriteLine();");
        foreach (var (path, text) in Files)
            if (path != ProjectFile) app.With(path, text);

        var build = await app.BuildAsync();

        Assert.Equal(
            Reported.Order(StringComparer.Ordinal),
            build.Reports.Select(report => $"{report.Path}({report.Line},{report.Column}): {report.Severity} {report.Id}: {report.Message}").Order(StringComparer.Ordinal));
        if (Printed is not null) Assert.Equal(Printed, (await app.DotnetAsync("bin/Debug/net10.0/App.dll")).ReplaceLineEndings("\n").TrimEnd());
    }

    private string Part(string element) =>
        Files.TryGetValue(ProjectFile, out var project) ? Regex.Match(project, $"<{element}>(.*?)</{element}>", RegexOptions.Singleline).Groups[1].Value : "";

    [GeneratedRegex(@"(?:`(?<name>[^`\n]+\.\w+)`[^`\n]*:\n\n)?^```(?<language>\w+)\n(?<content>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\(\d+,\d+\): (warning|error) \w+: ")]
    private static partial Regex ReportLine();
}
