using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Galley.Browser.Tests.Harness;

namespace Galley.Browser.Tests;

/// <summary>What the sample site holds, for readers and for programs; no browser is needed to see it.</summary>
public sealed class NewsroomContentTests(NewsroomSite site) : IDisposable
{
    private readonly HttpClient _client = new() { BaseAddress = new(site.Address) };

    [Fact]
    public async Task Every_link_leads_to_a_page_and_to_the_place_on_it_that_it_names()
    {
        var pages = new Dictionary<string, IHtmlDocument?>(StringComparer.Ordinal);
        var links = new Queue<Uri>([_client.BaseAddress!]);
        while (links.TryDequeue(out var link))
        {
            if (!pages.TryGetValue(link.AbsolutePath, out var page))
            {
                pages.Add(link.AbsolutePath, page = await ReadAsync(link.AbsolutePath));
                foreach (var found in page?.Links.OfType<IHtmlAnchorElement>() ?? []) links.Enqueue(new(link, found.GetAttribute("href")));
            }

            if (link.Fragment.Length > 0) Assert.NotNull(page!.GetElementById(link.Fragment[1..]));
        }

        Assert.Equal(10, pages.Keys.Count(path => path.StartsWith("/articles/", StringComparison.Ordinal)));
        Assert.True(pages.Keys.Count(path => path.StartsWith("/people/", StringComparison.Ordinal)) > 30);
    }

    [Fact]
    public async Task What_is_not_there_is_said_to_be_missing()
    {
        foreach (var path in new[] { "/articles/news/nothing", "/people/nobody", "/tags/nothing", "/nothing" })
        {
            using var response = await _client.GetAsync(path, TestContext.Current.CancellationToken);
            Assert.Equal(404, (int)response.StatusCode);
            Assert.Contains("Not in this edition", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_feed_has_each_article_at_its_address()
    {
        var feed = XDocument.Parse(await _client.GetStringAsync("/feed.xml", TestContext.Current.CancellationToken));
        var items = feed.Descendants("item").ToList();
        Assert.Equal(10, items.Count);
        Assert.Equal("The Night Ferry Comes Back", items[0].Element("title")!.Value);
        Assert.Equal("Fri, 16 Oct 2026 00:00:00 GMT", items[0].Element("pubDate")!.Value);
        Assert.All(items, item => Assert.StartsWith(site.Address + "/articles/", item.Element("link")!.Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_article_describes_itself_to_search_engines()
    {
        var page = await ReadAsync("/articles/news/night-ferry");
        using var data = JsonDocument.Parse(page!.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Equal("The Night Ferry Comes Back", data.RootElement.GetProperty("headline").GetString());
        Assert.Contains(data.RootElement.GetProperty("hasPart").EnumerateArray(), quote =>
            quote.GetProperty("creator").GetProperty("name").GetString() == "Benedict Wray");
    }

    public void Dispose() => _client.Dispose();

    /// <summary>A page; null for what is no HTML, such as the feed.</summary>
    private async Task<IHtmlDocument?> ReadAsync(string path)
    {
        using var response = await _client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{path}: {response.StatusCode}");
        return response.Content.Headers.ContentType?.MediaType == "text/html"
            ? new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
            : null;
    }
}
