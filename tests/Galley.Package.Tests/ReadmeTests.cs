using System.Text.RegularExpressions;

namespace Galley.Package.Tests;

/// <summary>The readme's example is the truth: its article, its program, what that prints and what its build says.</summary>
public partial class ReadmeTests(PackageFeed feed)
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(PackageFeed.Repository, "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public async Task The_example_prints_and_warns_as_the_readme_says()
    {
        var app = Consumer.Console(feed)
            .With("articles/lighthouse.txt", Blocks("text").Single())
            .With("Program.cs", Blocks("csharp").Single());

        var build = await app.BuildAsync();

        build.ExpectSuccess();
        Assert.Equal([Blocks("console")[1]], build.Reports.Select(report => $"{report.Path}({report.Line},{report.Column}): {report.Severity} {report.Id}: {report.Message}"));
        Assert.Equal(Blocks("console")[0], (await app.DotnetAsync("run", "--no-build")).ReplaceLineEndings("\n").TrimEnd());
    }

    /// <summary>The contents of the fenced blocks of a language.</summary>
    private static IReadOnlyList<string> Blocks(string language) =>
        Fence().Matches(Readme).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["content"].Value).ToList();

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<content>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
