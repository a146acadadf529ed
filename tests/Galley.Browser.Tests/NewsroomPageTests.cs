using Galley.Browser.Tests.Harness;
using Microsoft.Playwright;

namespace Galley.Browser.Tests;

/// <summary>The sample site as its readers see it.</summary>
public class NewsroomPageTests(Chromium chromium, NewsroomSite site)
{
    private const string Ferry = "/articles/news/night-ferry";

    public static TheoryData<string, string> Pages => Look.At(
        "/", Ferry, "/articles/kanye-opened-up", "/articles/features/listening-station", "/articles/features/bell-founder", "/articles/news/pier-clock",
        "/people", "/people/odile-marchetti", "/tags/harbour", "/not-found");

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_is_in_order_in_every_look(string path, string look)
    {
        await using var visit = await OpenAsync(path, Look.Named(look));
        await visit.IsInOrderAsync("newsroom" + (path == "/" ? "" : path.Replace('/', '-')));
    }

    [Theory]
    [InlineData("desktop-light")]
    [InlineData("desktop-dark")]
    public async Task Quotations_have_the_colour_of_their_speaker_in_the_legend(string look)
    {
        await using var visit = await OpenAsync(Ferry, Look.Named(look));
        var wray = visit.Page.Locator(".prose .voice", new() { HasText = "a rounding error" });
        var marchetti = visit.Page.Locator(".prose .voice", new() { HasText = "You learned to say goodbye" });
        var legend = visit.Page.Locator(".legend .voice", new() { HasText = "Benedict Wray" });
        Assert.Equal(await Visit.StyleAsync(legend, "background-color"), await Visit.StyleAsync(wray, "background-color"));
        Assert.NotEqual(await Visit.StyleAsync(marchetti, "background-color"), await Visit.StyleAsync(wray, "background-color"));
    }

    [Fact]
    public async Task A_speaker_in_the_legend_lights_up_what_the_speaker_says()
    {
        await using var visit = await OpenAsync(Ferry, Look.Desktop);
        var wray = visit.Page.Locator(".prose .voice", new() { HasText = "a rounding error" });
        var quillon = visit.Page.Locator(".prose .voice", new() { HasText = "Now I have a timetable" });
        Assert.Equal("none", await Visit.StyleAsync(wray, "box-shadow"));
        await visit.Page.Locator(".legend .voice", new() { HasText = "Benedict Wray" }).HoverAsync();
        Assert.NotEqual("none", await Visit.StyleAsync(wray, "box-shadow"));
        Assert.Equal("none", await Visit.StyleAsync(quillon, "box-shadow"));
    }

    [Fact]
    public async Task A_quotation_on_a_persons_page_leads_to_its_words_in_the_article()
    {
        await using var visit = await OpenAsync("/people/odile-marchetti", Look.Desktop);
        var quotation = visit.Page.Locator(".quotes li", new() { HasText = "Enamel comes off" });
        await quotation.Locator("a").ClickAsync();
        await visit.Page.WaitForURLAsync(site.Address + Ferry + "#quote-*");
        var words = visit.Page.Locator(":target");
        Assert.Equal("“Enamel comes off,”", await words.TextContentAsync());
        await Assertions.Expect(words).ToBeInViewportAsync();
    }

    private Task<Visit> OpenAsync(string path, Look look) => chromium.VisitAsync(site.Address + path, look);
}
