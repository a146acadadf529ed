using System.Security.Cryptography;
using System.Text;
using CsCheck;
using Galley.Manuscripts;
using Galley.Tool.Proofing;

namespace Galley.Tool.Tests.Proofing;

public class ProofPageSafetyTests
{
    private static readonly Gen<string> Hostile = Gen.OneOf(
        Gen.Char.Select(c => c.ToString()),
        Gen.OneOf(
            "<script>alert(1)</script>", "</script>", "</style>", "<!--", "-->", "]]>", "\"", "'", "\" onmouseover=\"alert(1)", "&", "&lt;", "&#0;", "<img src=x onerror=alert(1)>",
            "\u202E", "\0", "\uD800", "\n\n", "“", "”", "said", "Marta Oyelaran ", "Oyelarn ", " said. ", "> ", "# ", "javascript:alert(1)"))
        .Array[0, 40].Select(string.Concat);

    [Fact]
    public void Nothing_in_an_article_becomes_markup_or_script() =>
        Gen.Select(Hostile, Hostile, Gen.OneOf(ManuscriptFormat.PlainText, ManuscriptFormat.Markdown)).Sample((source, name, format) =>
        {
            var page = Proofs.Page(source, format, name);
            var script = Assert.Single(page.QuerySelectorAll("script"));
            Assert.Same(page.Body, script.ParentElement);
            Assert.Contains("sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script.TextContent))), Policy(page), StringComparison.Ordinal);
            Assert.Empty(page.QuerySelectorAll("img, iframe, object, embed, link, form, base, input"));
            Assert.All(page.All.SelectMany(element => element.Attributes), attribute => Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
            Assert.All(page.QuerySelectorAll("a"), link => Assert.True(link.GetAttribute("href") == PageNames.Index || link.GetAttribute("href")!.StartsWith('#')));
            Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(element => element.Id).Distinct().Count());
        });

    [Fact]
    public void Nothing_is_fetched_and_only_our_script_may_run()
    {
        var policy = Policy(Proofs.Page("Bread\n"));
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a/b.txt", "a-b-txt.html")]
    [InlineData("../../etc/passwd", "etc-passwd.html")]
    [InlineData("日本", "article.html")]
    [InlineData("index", "index-2.html")]
    public void Names_of_pages_are_plain(string name, string page) => Assert.Equal(page, new PageNames().Of(name));

    [Fact]
    public void Names_of_pages_differ_in_more_than_case()
    {
        var names = new PageNames();
        Assert.Equal(["a.html", "a-2.html", "a-3.html"], [names.Of("a"), names.Of("A"), names.Of("á a")]);
    }

    private static string Policy(AngleSharp.Html.Dom.IHtmlDocument page) => page.QuerySelector("meta[http-equiv]")!.GetAttribute("content")!;
}
