using System.Net;
using System.Text.RegularExpressions;
using Galley.Browser.Tests.Harness;
using Microsoft.Playwright;

namespace Galley.Browser.Tests;

/// <summary>The readme's pictures: <c>.ci/pictures</c> takes them anew, an ordinary run of the tests does not.</summary>
public partial class Pictures(Chromium chromium, ProofFolder proofs)
{
    private const string Terminal = """
        <!doctype html>
        <meta charset="utf-8">
        <title>Terminal</title>
        <style>
          body { margin: 0; padding: 20px 24px; background: #1d1f21; color: #d8dad6; font: 15px/1.6 "DejaVu Sans Mono", monospace; width: 940px }
          pre { margin: 0; font: inherit; white-space: pre-wrap }
          .prompt { color: #8fb573 } .warning { color: #e6c35c } b { color: #fff }
        </style>
        <pre><span class="prompt">$</span> <b>dotnet build</b>
        {0}

        <span class="prompt">$</span> <b>dotnet run</b>
        {1}</pre>
        """;

    [Fact(Explicit = true)]
    public async Task Of_a_build_and_of_a_proof()
    {
        var readme = File.ReadAllText(Path.Combine(Repository(), "README.md")).ReplaceLineEndings("\n");
        var (printed, reported) = (Console().Matches(readme)[0].Groups[1].Value, Console().Matches(readme)[1].Groups[1].Value);
        var page = Path.Combine(AppContext.BaseDirectory, "terminal.html");
        var warning = WebUtility.HtmlEncode(reported).Replace("warning GLY001", "<span class=\"warning\">warning GLY001</span>", StringComparison.Ordinal);
        File.WriteAllText(page, Terminal.Replace("{0}", warning, StringComparison.Ordinal).Replace("{1}", WebUtility.HtmlEncode(printed), StringComparison.Ordinal));

        await using (var terminal = await chromium.VisitAsync(new Uri(page).AbsoluteUri, Look.Desktop))
            await terminal.Page.Locator("body").ScreenshotAsync(new() { Path = PathOf("warning.png") });
        await using var proof = await chromium.VisitAsync(proofs.Page("mill-md"), Look.Desktop);
        await proof.Page.Locator(".quotation", new() { HasText = "louder than I remembered" }).HoverAsync();
        await proof.Page.ScreenshotAsync(new() { Path = PathOf("proof.png"), Clip = new Clip { X = 0, Y = 0, Width = 1280, Height = 735 } });
    }

    private static string PathOf(string picture) => Path.Combine(Repository(), "src", "Galley", "docs", "pictures", picture);

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Generators.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }

    [GeneratedRegex("```console\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Console();
}
