namespace Galley.Package.Tests;

/// <summary>
/// What a real language server offers who writes in the sample. It shows members and their documentation, but no findings in articles.
/// </summary>
public class LanguageServerTests(PackageFeed feed)
{
    [Fact]
    public async Task A_language_server_completes_and_describes_what_the_articles_hold()
    {
        var program = Path.Combine(PackageFeed.Repository, "samples", "Quickstart", "Program.cs");
        var tools = Directory.CreateDirectory(Path.Combine(feed.Root, "tools")).FullName;
        await using var server = await LanguageServer.OpenAsync(tools, program);

        Assert.Contains("KanyeOpenedUp", await server.CompleteAsync("var article = Articles.$"));
        Assert.Contains("AnyTimeIWasAroundHer", await server.CompleteAsync("var quote = Articles.KanyeOpenedUp.Quotes.$"));
        var hover = await server.HoverAsync("var quote = Articles.KanyeOpenedUp.Quotes.AnyTimeIWas$AroundHer;");
        Assert.Contains("Any time I was around her", hover, StringComparison.Ordinal);
        Assert.Contains("Kanye West", hover, StringComparison.Ordinal);
    }
}
