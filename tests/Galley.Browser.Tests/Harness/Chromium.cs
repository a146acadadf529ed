using Microsoft.Playwright;

namespace Galley.Browser.Tests.Harness;

/// <summary>One browser for all tests. Where the machine has none, they are skipped.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Missing = "No Chromium was found; install it, or set " + BrowserPath.Variable + " to its path";

    /// <summary>In milliseconds: only a browser that hangs takes so long.</summary>
    private const float Patience = 180_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (BrowserPath.Find() is not { } path) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Timeout = Patience });
        Assertions.SetDefaultExpectTimeout(Patience);
    }

    /// <summary>Opens a page and loads an address in it.</summary>
    internal async Task<Visit> VisitAsync(string address, Look look)
    {
        Assert.SkipWhen(_browser is null, Missing);
        var context = await _browser.NewContextAsync(new()
        {
            ColorScheme = look.Scheme,
            ViewportSize = new() { Width = look.Width, Height = look.Height },
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(Patience);
        var visit = new Visit(context, await context.NewPageAsync(), look);
        await visit.Page.GotoAsync(address);
        return visit;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
