using Galley.Generators.Tests.Harness;

namespace Galley.Generators.Tests;

/// <summary>Lists of articles: their order, their tags, and drafts.</summary>
public class ListTests
{
    private static readonly Newsroom Blog = Newsroom.Of(
        ("blog/alder.md", "---\ndate: 2026-05-01\ntags: [Trees, river]\n---\n\nOld trees.\n"),
        ("blog/2026-05-03-beech.md", "---\ntags: [trees]\n---\n\nMara Quillfeather planted it.\n"),
        ("blog/cedar.md", "---\ndate: 2026-05-02\ndraft: true\ntags: [secret, trees]\n---\n\nMara Quillfeather waters it.\n"),
        ("about.md", "Us.\n"));

    private const string Ids = "string.Join(\" \", System.Linq.Enumerable.Select(Articles.All, article => article.Id))";

    [Theory]
    [InlineData("", "blog/beech blog/cedar blog/alder about")]
    [InlineData("newest", "blog/beech blog/cedar blog/alder about")]
    [InlineData("oldest", "blog/alder blog/cedar blog/beech about")]
    [InlineData("path", "about blog/beech blog/alder blog/cedar")]
    public void TheNewestComesFirstUnlessTheProjectSaysOtherwise(string order, string ids) =>
        Assert.Equal(ids, Blog.Set("GalleyOrder", order).Evaluate(Ids)[0]);

    [Fact]
    public void DraftsAreLeftOutOfEveryListButKeepTheirMember() => Blog.Set("GalleyDrafts", "exclude").Gives(
        (Ids, "blog/beech blog/alder about"),
        ("Articles.Blog.All.Count", "2"),
        ("Articles.Blog.Cedar.IsDraft", "True"),
        ("Articles.Blog.Alder.IsDraft", "False"),
        ("Articles.Find(\"blog/cedar\") == null", "True"),
        ("People.MaraQuillfeather.Articles.Count + People.MaraQuillfeather.Mentions.Count", "2"),
        ("Articles.Blog.Cedar.People[0] == People.MaraQuillfeather", "True"),
        ("Articles.Tags.All.Count + Articles.Tags.Trees.Count", "4"));

    [Fact]
    public void AFolderMayHaveItsOwnOrderAndItsOwnDrafts()
    {
        var paper = new[] { "blog", "news" }.Aggregate(new Newsroom(), (paper, folder) => paper
            .With(folder + "/alder.md", "---\ndate: 2026-05-01\n---\n\nOld.\n", Settings(folder))
            .With(folder + "/beech.md", "---\ndate: 2026-05-02\ndraft: true\n---\n\nNew.\n", Settings(folder)));
        paper.Set("GalleyDrafts", "exclude").Gives(
            (Ids, "blog/beech blog/alder news/alder"),
            (Ids.Replace("Articles.All", "Articles.Blog.All", StringComparison.Ordinal), "blog/alder blog/beech"),
            ("Articles.News.All.Count", "1"));

        static (string, string)[] Settings(string folder) => folder == "news" ? [] : [("GalleyOrder", "oldest"), ("GalleyDrafts", "include")];
    }

    [Fact]
    public async Task ASettingWithAnUnknownValueIsReportedOnce()
    {
        var paper = new Newsroom().With("a.md", "One.\n", ("GalleyOrder", "random")).With("b.md", "Two.\n", ("GalleyOrder", "random"));
        var found = Assert.Single(await Proof.RunAsync(paper));
        Assert.Equal("GLY304: The option GalleyOrder does not know 'random'; it takes newest, oldest or path", found.Id + ": " + found.GetMessage(null));
        Assert.EndsWith("a.md", found.Location.GetLineSpan().Path, StringComparison.Ordinal);
    }

    [Fact]
    public void ATagIsAMemberWithItsArticles() => Blog.Gives(
        ("string.Join(\" \", Articles.Tags.All)", "river secret trees"),
        ("string.Join(\" \", System.Linq.Enumerable.Select(Articles.Tags.Trees, article => article.Id))", "blog/beech blog/cedar blog/alder"),
        ("Articles.Tags.Find(\"RIVER\") == Articles.Tags.River", "True"),
        ("Articles.Tags.Find(\"none\") == null", "True"),
        ("Articles.Tags.Secret[0] == Articles.Blog.Cedar", "True"));

    [Fact]
    public async Task TwoArticlesOfAFolderWithOneSlugAreAFindingThatNamesBoth()
    {
        var found = Assert.Single(
            await Proof.RunAsync(Newsroom.Of(
                ("blog/alder.md", "---\nslug: tree\n---\n\nOld.\n"),
                ("blog/beech.md", "---\nslug: tree\n---\n\nNew.\n"),
                ("news/beech.md", "---\nslug: tree\n---\n\nNews.\n")).Set("GalleyUrlPattern", "/{folder}/{slug}")));
        Assert.Equal("GLY205: The slug 'tree' is already that of articles/blog/alder.md", found.Id + ": " + found.GetMessage(null));
        Assert.Equal((1, 6), (found.Location.GetLineSpan().StartLinePosition.Line, found.Location.GetLineSpan().StartLinePosition.Character));
    }

    [Theory]
    [InlineData("/articles/{slug}", "GLY205: The address '/articles/index' is already that of articles/blog/index.md")]
    [InlineData("/{folder}/{slug}")]
    [InlineData("/{id}")]
    public async Task SoAreTwoOfOneAddressInDifferentFolders(string pattern, params string[] findings)
    {
        var paper = Newsroom.Of(("blog/index.md", "Blog.\n"), ("news/index.md", "News.\n"))
            .With("blog/menu.yml", "", ("Article", "true")).With("news/menu.yml", "", ("Article", "true"));
        var found = await Proof.RunAsync(paper.Set("GalleyUrlPattern", pattern));
        Assert.Equal(findings, found.Select(finding => finding.Id + ": " + finding.GetMessage(null)));
        Assert.All(found, finding => Assert.EndsWith("news/index.md", finding.Location.GetLineSpan().Path, StringComparison.Ordinal));
    }
}
