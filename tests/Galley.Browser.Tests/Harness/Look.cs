using Microsoft.Playwright;

namespace Galley.Browser.Tests.Harness;

/// <summary>How somebody looks at a page.</summary>
internal sealed record Look(string Name, int Width, int Height, ColorScheme Scheme)
{
    public static readonly Look Desktop = new("desktop-light", 1280, 900, ColorScheme.Light);

    public static readonly IReadOnlyList<Look> All =
    [
        Desktop,
        Desktop with { Name = "desktop-dark", Scheme = ColorScheme.Dark },
        new("phone-light", 390, 844, ColorScheme.Light),
        new("phone-dark", 390, 844, ColorScheme.Dark),
    ];

    public static Look Named(string name) => All.Single(look => look.Name == name);

    /// <summary>Each page in each look, for a theory.</summary>
    public static TheoryData<string, string> At(params IEnumerable<string> pages) =>
        new(from page in pages from look in All select (page, look.Name));
}
