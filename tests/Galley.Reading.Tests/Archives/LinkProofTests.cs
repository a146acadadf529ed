using Galley.Archives;
using Galley.Manuscripts;

namespace Galley.Tests.Archives;

/// <summary>Links and images that lead nowhere.</summary>
public class LinkProofTests
{
    private static readonly (string Path, string Source)[] Others =
    [
        ("articles/sport/heats.md", "# Heats\n\n## The Final\n\n## The Final\n\n<a id='boats'></a> <a name=crew></a>\n"),
        ("articles/tide.txt", "Tide\n\nHigh at noon.\n"),
    ];

    private static readonly FileList Files = new(
    [
        "articles/**", "notes/*", "articles/images/crew.jpeg", "articles/images/Quay at Night.png", "articles/images/caf\u0065\u0301.png",
        "articles/sport/map.pdf", "notes/plan.png", "articles/README.md",
    ]);

    [Theory]
    [InlineData("[a](sport/heets.md)", "GLY221 'sport/heets.md': The link 'sport/heets.md' leads to no article (did you mean 'sport/heats.md'?)")]
    [InlineData("[a](heats.md#the-final)", "GLY221 'heats.md#the-final': The link 'heats.md#the-final' leads to no article (did you mean 'sport/heats.md#the-final'?)")]
    [InlineData("[a](../tide.txt)", "GLY221 '../tide.txt': The link '../tide.txt' leads to no article (did you mean 'tide.txt'?)")]
    [InlineData("[a](nobody.markdown 'T')", "GLY221 'nobody.markdown': The link 'nobody.markdown' leads to no article")]
    [InlineData("[a][b]\n\n[b]: <nobody.md> 'T'", "GLY221 'nobody.md': The link 'nobody.md' leads to no article")]
    [InlineData("[a](no\\_one.md)", "GLY221 'no\\_one.md': The link 'no_one.md' leads to no article")]
    public void A_link_to_no_article_is_found_at_its_address(string source, string finding) => Assert.Equal([finding], Find(source));

    [Theory]
    [InlineData("[a](#here-too)", "GLY222 '#here-too': The link '#here-too' leads to no heading (did you mean '#here-two'?)")]
    [InlineData("[a](#Here-two)", "GLY222 '#Here-two': The link '#Here-two' leads to no heading (did you mean '#here-two'?)")]
    [InlineData("[a](sport/heats.md?x#the-finale)", "GLY222 'sport/heats.md?x#the-finale': The link 'sport/heats.md?x#the-finale' leads to no heading (did you mean 'sport/heats.md?x#the-final'?)")]
    [InlineData("[a](./sport/heats.md#no)", "GLY222 './sport/heats.md#no': The link './sport/heats.md#no' leads to no heading")]
    [InlineData("[a](tide.txt#noon)", "GLY222 'tide.txt#noon': The link 'tide.txt#noon' leads to no heading")]
    public void A_link_to_no_heading_is_found_at_its_address(string source, string finding) =>
        Assert.Equal([finding], Find(source + "\n\n## Here two\n"));

    [Theory]
    [InlineData("![a](images/crew.jpg)", "GLY223 'images/crew.jpg': The address 'images/crew.jpg' leads to no file (did you mean 'images/crew.jpeg'?)")]
    [InlineData("![a](images/Crew.jpeg)", "GLY223 'images/Crew.jpeg': The address 'images/Crew.jpeg' leads to no file (did you mean 'images/crew.jpeg'?)")]
    [InlineData("![a](quay%20at%20night.png)", "GLY223 'quay%20at%20night.png': The address 'quay%20at%20night.png' leads to no file (did you mean 'images/Quay%20at%20Night.png'?)")]
    [InlineData("[a](map.pdf#page=2)", "GLY223 'map.pdf#page=2': The address 'map.pdf#page=2' leads to no file (did you mean 'sport/map.pdf#page=2'?)")]
    [InlineData("![a](../notes/paln.png)", "GLY223 '../notes/paln.png': The address '../notes/paln.png' leads to no file (did you mean '../notes/plan.png'?)")]
    [InlineData("[![a](b.png)](c.zip)", "GLY223 'b.png': The address 'b.png' leads to no file", "GLY223 'c.zip': The address 'c.zip' leads to no file")]
    [InlineData("| a |\n|---|\n| ![a](b.png) |", "GLY223 'b.png': The address 'b.png' leads to no file")]
    [InlineData("---\nimage: b.png\n---\nText.", "GLY223 'b.png': The address 'b.png' leads to no file")]
    [InlineData("---\nimage: b.png\n---\n> Text ![a](c.png).", "GLY223 'b.png': The address 'b.png' leads to no file", "GLY223 'c.png': The address 'c.png' leads to no file")]
    public void A_link_or_image_that_leads_to_no_file_is_found_at_its_address(string source, params string[] findings) =>
        Assert.Equal(findings, Find(source));

    [Theory]
    [InlineData("[a](sport/heats.md) [b](Sport/Heats.md?q#the-final-1) [c](sport/heats.md#) [d](sport/heats.md#boats) [e](sport/heats.md#crew) [f](sport/heats.md#heats)")]
    [InlineData("[a](#top) [b](#) [c](#:~:text=high%20water) [d](#now)\n\n# Now")]
    [InlineData("[a](#%C3%A9t%C3%A9)\n\n## \u00C9t\u00E9")]
    [InlineData("[a](README.md) [b](tide.txt) ![c](images/crew.jpeg) ![d](<images/Quay at Night.png>) ![e](images/caf\u00E9.png) [f](sport/map.pdf?x#page=2)")]
    [InlineData("[a](/no.md) [b](https://example.org/no.md) [c](mailto:no@example.org) [d](//example.org/no.png) [e](?no.png) [f](\\\\no\\\\no.png)")]
    [InlineData("[a](about) [b](../sport/) [c](sport/about.html) [d](.) [e]() [f](.hidden)")]
    [InlineData("![a](../wwwroot/no.png) ![b](../notes/below/no.png) ![c](../../no.png)")]
    [InlineData("`[a](no.md)`\n\n    [a](no.md)\n\n<img src=\"no.png\">")]
    [InlineData("<!-- stet -->\n[a](no.md) ![b](no.png)\n\nText. [c](#no) <!-- stet -->")]
    [InlineData("---\nstet: [no.md]\nimage: https://example.org/no.png\n---\n[a](no.md)")]
    public void What_leads_somewhere_or_is_not_known_is_let_be(string source) => Assert.Empty(Find(source));

    [Fact]
    public void Without_a_list_of_files_only_articles_are_missed() => Assert.Equal(
        ["GLY221 'no.md': The link 'no.md' leads to no article"],
        Find("now.md", "![a](no.png) [b](no.md) [c](no.zip)", [], new FileList([])));

    [Fact]
    public void A_picture_is_sought_beside_the_file_and_an_article_where_the_file_is_shown()
    {
        var manuscript = ManuscriptReader.Read("[a](tide.txt) ![b](plan.png) ![c](no.png)", ManuscriptFormat.Markdown);
        var page = LinkedPage.From("articles/now.md", "notes/now.md", manuscript);
        Assert.Equal(["The address 'no.png' leads to no file"], new LinkProof([page, .. Pages(Others)], Files).Read(page).Select(finding => finding.Message));
    }

    [Fact]
    public void A_suggestion_replaces_the_address_as_it_is_written()
    {
        var findings = Read("articles/now.md", "[a](sport/heets.md) [b](<sport/heets.md>) [c](sport/heets\\.md)", Others, Files);
        Assert.Equal(["sport/heats.md", "sport/heats.md", ""], findings.Select(finding => string.Concat(finding.Suggestions)));
        Assert.Equal(3, findings.Select(finding => finding.Extent).Distinct().Count());
    }

    [Fact]
    public void A_label_with_many_links_is_found_once() =>
        Assert.Equal(["GLY221 'no.md': The link 'no.md' leads to no article"], Find("[a] [b][a] [c][a]\n\n[a]: no.md"));

    [Fact]
    public void A_name_that_several_files_have_is_not_guessed_at() => Assert.Equal(
        ["GLY221 'c/index.md': The link 'c/index.md' leads to no article"],
        Find("now.md", "[a](c/index.md)", [("a/index.md", ""), ("b/index.md", "")], Files));

    /// <summary>Each of these by itself costs nothing; every one against every other takes hours.</summary>
    [Fact]
    public void Floods_of_links_and_headings_are_read()
    {
        var links = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"See [a](#heading-x{i})\n\n## Heading {i}\n\n"));
        Assert.Equal(20_000, Find("now.md", links, [], Files).Length);
    }

    private static string[] Find(string source) => Find("articles/now.md", source, Others, Files);

    private static string[] Find(string path, string source, (string, string)[] others, FileList files) =>
        [.. Read(path, source, others, files).Select(finding => $"{finding.Rule.Id} '{finding.Extent.Of(source)}': {finding.Message}")];

    private static List<Galley.Proofs.Finding> Read(string path, string source, (string Path, string Source)[] others, FileList files)
    {
        var pages = Pages([(path, source), .. others]);
        return [.. new LinkProof(pages, files).Read(pages[0])];
    }

    private static LinkedPage[] Pages((string Path, string Source)[] articles) => [.. articles.Select(article => LinkedPage.From(
        article.Path, article.Path, ManuscriptReader.Read(
            article.Source, article.Path.EndsWith(".txt", StringComparison.Ordinal) ? ManuscriptFormat.PlainText : ManuscriptFormat.Markdown)))];
}
