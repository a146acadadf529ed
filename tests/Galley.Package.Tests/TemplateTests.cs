using System.Net;
using Galley.Tests;

namespace Galley.Package.Tests;

/// <summary>The templates for <c>dotnet new</c>, as somebody installs and uses them.</summary>
public class TemplateTests(PackageFeed feed)
{
    [Fact]
    public async Task A_new_site_builds_without_a_warning_and_shows_its_articles_and_their_speakers()
    {
        var package = await feed.PackAsync("Galley.Templates");
        var app = Consumer.InEmptyFolder(feed);
        // A hive of its own, so that nothing is installed on the machine.
        string[] hive = ["--debug:custom-hive", Path.Combine(feed.Root, "templates")];
        await app.DotnetAsync(["new", "install", package, .. hive]);
        await app.DotnetAsync(["new", "galley-site", "-n", "Harbour.Paper", "-o", ".", .. hive]);

        var build = await app.BuildAsync();
        build.ExpectSuccess();
        Assert.Empty(build.Reports);

        await using var site = await StartedSite.StartAsync(app.Directory);
        // Browsers ask for compressed files, which a site that is started otherwise than it says answers by nothing.
        using var handler = new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All };
        using var client = new HttpClient(handler) { BaseAddress = new(site.Address) };
        Assert.Contains("<a href=\"/articles/harbour-light\">The Light Stays On</a>", await GetAsync("/"), StringComparison.Ordinal);
        var article = await GetAsync("/articles/harbour-light");
        Assert.Contains("<span id=\"quote-1\" class=\"quote speaker-1\">“Nothing,”</span> Quillfeather told them.", article, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#quote-2\">Joris Halvard</a>: “I have a boat myself”", article, StringComparison.Ordinal);
        Assert.Contains("hsl(", await GetAsync("/site.css"), StringComparison.Ordinal);
        using var missing = await client.GetAsync("/articles/nothing", TestContext.Current.CancellationToken);
        Assert.Equal(404, (int)missing.StatusCode);

        Task<string> GetAsync(string path) => client.GetStringAsync(path, TestContext.Current.CancellationToken);
    }
}
