using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Galley.Browser.Tests.Harness;

/// <summary>A page that is open in the browser, and what the browser complained of.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private static readonly string Artifacts = Path.Combine(AppContext.BaseDirectory, "artifacts");

    private readonly IBrowserContext _context;
    private readonly Look _look;
    private readonly List<string> _complaints = [];

    public Visit(IBrowserContext context, IPage page, Look look)
    {
        (_context, Page, _look) = (context, page, look);
        page.Console += (_, message) => Complain(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => Complain(true, error);
        page.RequestFailed += (_, request) => Complain(true, "Failed: " + request.Url);
        page.Response += (_, response) => Complain(response.Status >= 400, $"{response.Status}: {response.Url}");
        page.Request += (_, request) => Requests.Add(new(request.Url));
    }

    public IPage Page { get; }

    /// <summary>All that the page asked for, itself first.</summary>
    public List<Uri> Requests { get; } = [];

    /// <summary>
    /// The page is as it should be in this look: no errors, nothing from elsewhere, nothing beyond its edge, accessible to all.
    /// </summary>
    public async Task IsInOrderAsync(string name)
    {
        await ShowImagesAsync();
        await Page.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(Artifacts, $"{name}-{_look.Name}.png") });
        Assert.Empty(_complaints);
        Assert.All(Requests, request => Assert.Equal(Requests[0].GetLeftPart(UriPartial.Authority), request.GetLeftPart(UriPartial.Authority)));
        Assert.Equal(0, await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        var axe = await Page.RunAxe();
        Assert.Equal([], axe.Violations.Select(violation =>
            $"{violation.Impact} {violation.Id}: {string.Join("; ", violation.Nodes.Select(node => node.Html))}"));
    }

    /// <summary>How an element is shown: a value of its computed style.</summary>
    public static Task<string> StyleAsync(ILocator element, string property) =>
        element.EvaluateAsync<string>("(element, property) => getComputedStyle(element).getPropertyValue(property)", property);

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private void Complain(bool isComplaint, string text)
    {
        if (isComplaint) _complaints.Add(text);
    }

    /// <summary>Images that load when they come into view are waited for.</summary>
    private Task ShowImagesAsync() => Page.EvaluateAsync(
        "Promise.all([...document.images].map(image => { image.loading = 'eager'; return image.decode(); }))");
}
