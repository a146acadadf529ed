using System.Text.RegularExpressions;
using Galley.Tests;

namespace Galley.Package.Tests;

/// <summary>What the readme tells a newcomer to type, from <c>dotnet new web</c> to an article on a page.</summary>
public partial class NewcomerTests(PackageFeed feed)
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(PackageFeed.Repository, "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public async Task Three_commands_and_two_files_make_a_page_with_typed_quotes_and_a_build_with_one_warning()
    {
        var (commands, program, run) = (In("commands"), In("program"), In("run"));
        Assert.Equal(["dotnet new web -o Harbour", "dotnet add Harbour package Galley", "dotnet run --project Harbour"], [.. commands.Split('\n'), run]);
        var parent = Consumer.InEmptyFolder(feed);
        await parent.DotnetAsync("new", "web", "-o", "Harbour", "--no-restore");
        await parent.DotnetAsync("add", "Harbour", "package", "Galley", "--version", feed.Version);
        var site = Consumer.InEmptyFolder(feed, Path.Combine(parent.Directory, "Harbour"));
        site.With("articles/lighthouse.txt", Article().Match(Readme).Groups[1].Value).With("Program.cs", program);

        var build = (await site.BuildAsync()).ExpectSuccess();

        Assert.Equal(["warning GLY001 articles/lighthouse.txt(5,66)"], build.Briefs);
        await using var running = await StartedSite.StartAsync(site.Directory);
        using var client = new HttpClient();
        var page = await client.GetStringAsync(new Uri(running.Address), TestContext.Current.CancellationToken);
        Assert.Contains("<h1>Harbour Town Keeps Its Lighthouse</h1>", page, StringComparison.Ordinal);
        Assert.Contains("class=\"quote\">“Ships still look for this light,”</span>".Replace('“', '"').Replace('”', '"'), page, StringComparison.Ordinal);
        Assert.Contains("<cite>Marta Quillfeather</cite>", page, StringComparison.Ordinal);
    }

    private static string In(string group) => Section().Match(Readme).Groups[group].Value;

    [GeneratedRegex(
        "## A page in a minute\n.*?```sh\n(?<commands>.*?)\n```.*?```c#\n(?<program>.*?\n)```\n\n`(?<run>[^`]+)`", RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex("`articles/lighthouse.txt`:\n\n```text\n(.*?\n)```", RegexOptions.Singleline)]
    private static partial Regex Article();
}
