namespace Galley.Package.Tests;

/// <summary>Links and images, with the files beside the articles before the analyzer.</summary>
public class LinkTests(PackageFeed feed)
{
    [Fact]
    public async Task The_build_knows_the_files_beside_the_articles()
    {
        const string List = "obj/Debug/net10.0/articles.galley";
        var app = Consumer.Console(feed, items: """
            <Article Include="letters/letter.md" />
            <ArticleAssets Include="wwwroot/it's here" />
            """, name: "it's a paper & more")
            .With("Program.cs", "Console.WriteLine();")
            .With("articles/coast/now.md", """
                # Now

                ![a](<../images/quay; at 5%25 night.png>) ![b](../images/café-潮.png) ![c](<../../wwwroot/it's here/deep/map.png>) [d](../../letters/plan.pdf)

                [a](lost.md) ![b](../images/lost.png) ![c](<../../wwwroot/it's here/lost.png>) [d](../../letters/lost.pdf) ![e](../../elsewhere/lost.png)
                """)
            .With("letters/letter.md", "![a](plan.pdf)\n")
            .With("letters/plan.pdf", "")
            .With("letters/deep/lost.pdf", "")
            .With("wwwroot/it's here/deep/map.png", "")
            .With("articles/images/quay; at 5% night.png", "")
            .With("articles/images/caf\u00e9-\u6f6e.png", "");

        var lost = new[] { "GLY221(5,5)", "GLY223(5,19)", "GLY223(5,45)", "GLY223(5,84)" };
        Assert.Equal(lost, Found(await app.BuildAsync()));
        var written = File.GetLastWriteTimeUtc(app.PathOf(List));
        var compiled = File.GetLastWriteTimeUtc(app.PathOf("bin/Debug/net10.0/App.dll"));

        // Nothing has changed, so nothing is written and nothing compiled.
        Assert.Empty(Found(await app.BuildAsync()));
        Assert.Equal(written, File.GetLastWriteTimeUtc(app.PathOf(List)));
        Assert.Equal(compiled, File.GetLastWriteTimeUtc(app.PathOf("bin/Debug/net10.0/App.dll")));

        // A file that is added or deleted is seen, though no article has changed.
        app.With("articles/images/lost.png", "");
        Assert.Equal(lost.Where(place => place != "GLY223(5,19)"), Found(await app.BuildAsync()));
        app.Without("articles/images/lost.png");
        Assert.Equal(lost, Found(await app.BuildAsync()));

        Assert.Equal(lost.Take(1), Found(await app.BuildAsync("-p:GalleyFileList=false", "--no-incremental")));
        await app.DotnetAsync("clean");
        Assert.False(File.Exists(app.PathOf(List)));
    }

    private static IEnumerable<string> Found(BuildLog log) =>
        log.ExpectSuccess().Reports.Select(report => $"{report.Id}({report.Line},{report.Column})").Order();
}
