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
        var (commands, program) = (Section().Match(Readme).Groups["commands"].Value, Section().Match(Readme).Groups["program"].Value);
        Assert.Equal(["dotnet new web -o Harbour", "cd Harbour", "dotnet add package Galley"], commands.Split('\n'));
        var parent = Consumer.InEmptyFolder(feed);
        await parent.DotnetAsync("new", "web", "-o", "Harbour", "--no-restore");
        var site = Consumer.InEmptyFolder(feed, Path.Combine(parent.Directory, "Harbour"));
        await site.DotnetAsync("add", "package", "Galley", "--version", feed.Version);
        site.With("articles/lighthouse.txt", Article().Match(Readme).Groups[1].Value).With("Program.cs", program);

        var build = (await site.BuildAsync()).ExpectSuccess();

        Assert.Equal(["warning GLY001 articles/lighthouse.txt(5,66)"], build.Briefs);
        await using var running = await StartedSite.StartAsync(site.PathOf("bin/Debug/net10.0/Harbour.dll"), site.Directory);
        using var client = new HttpClient();
        var page = await client.GetStringAsync(new Uri(running.Address), TestContext.Current.CancellationToken);
        Assert.Contains("<h1>Harbour Town Keeps Its Lighthouse</h1>", page, StringComparison.Ordinal);
        Assert.Contains("class=\"quote\">“Ships still look for this light,”</span>".Replace('“', '"').Replace('”', '"'), page, StringComparison.Ordinal);
        Assert.Contains("<cite>Marta Quillfeather</cite>", page, StringComparison.Ordinal);
    }

    [GeneratedRegex("## A page in a minute\n.*?```sh\n(?<commands>.*?)\n```.*?```c#\n(?<program>.*?\n)```", RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex("`articles/lighthouse.txt`:\n\n```text\n(.*?\n)```", RegexOptions.Singleline)]
    private static partial Regex Article();
}
