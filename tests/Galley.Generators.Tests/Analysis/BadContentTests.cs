using Galley.Generators.Tests.Harness;

namespace Galley.Generators.Tests.Analysis;

/// <summary>
/// Each fault that bad content has is a finding at its line and column, all in one run, and no article is lost with it. The first rows are
/// those of the table in <c>src/Galley/docs/comparison.md</c>.
/// </summary>
public class BadContentTests
{
    private const string Body = "The ferry stayed.";

    private const string Types = """
        [Galley.FrontMatter("blog/**")]
        internal partial record BlogPost
        {
            public required string Title { get; init; }
            public required string Author { get; init; }
            public System.DateOnly? Date { get; init; }
            public System.Collections.Generic.IReadOnlyList<string> Tags { get; init; } = new string[0];
            public string? Slug { get; init; }
        }
        """;

    private static readonly Row[] Rows =
    [
        // In a folder with a declared type
        new("a required key is missing", "blog", Post("title: Missing\ndate: 2026-05-01"), "(1,1): Error GLY211: The key 'author' is missing"),
        new("a date that no calendar has", "blog", Post("title: Date\nauthor: Ada Brink\ndate: 2024-13-45"),
            "(4,7): Error GLY202: '2024-13-45' is no date for 'date'"),
        new("a wrong pair of quotation marks", "blog", Post("author: Ada Brink\ntitle: 'Here's a wrong pair'"),
            "(3,14): Error GLY201: The front matter cannot be read: while parsing a block mapping, did not find expected key"),
        new("a scalar for a list", "blog", Post("title: Scalar\nauthor: Ada Brink\ntags: politics")),
        new("a list for a scalar", "blog", Post("title: [Two, titles]\nauthor: Ada Brink"), "(2,8): Error GLY212: The key 'title' takes text, not a list"),
        new("a misspelled key", "blog", Post("title: Key\nauthor: Ada Brink\nauhtor: Ole Vann"),
            "(4,1): Warning GLY204: The key 'auhtor' is unknown (did you mean 'author'?)"),
        new("a slug of another article", "blog", Post("title: Slug\nauthor: Ada Brink\nslug: good"),
            "(4,7): Warning GLY205: The slug 'good' is already that of articles/blog/a good one.md"),

        // In a folder without one
        new("a tab", "tab", Post("title: Tab\ntags:\n\t- sea"),
            "(4,1): Error GLY201: The front matter cannot be read: a line is indented by a tab, where YAML takes spaces only"),
        new("a key twice", "twice", Post("title: One\nmood: calm\nTitle: Two"),
            "(4,1): Error GLY201: The front matter cannot be read: the key 'Title' stands here a second time"),
        new("an anchor and an alias", "anchor", Post("title: &it Anchor\nmood: *it"),
            "(2,8): Error GLY201: The front matter cannot be read: anchors (&name) are not kept",
            "(3,7): Error GLY201: The front matter cannot be read: references (*name) are not followed"),
        new("an alias bomb", "bomb", Post("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]"),
            "(2,4): Error GLY201: The front matter cannot be read: anchors (&name) are not kept",
            "(3,4): Error GLY201: The front matter cannot be read: anchors (&name) are not kept",
            "(3,8): Error GLY201: The front matter cannot be read: references (*name) are not followed",
            "(3,12): Error GLY201: The front matter cannot be read: references (*name) are not followed",
            "(4,5): Error GLY201: The front matter cannot be read: references (*name) are not followed",
            "(4,9): Error GLY201: The front matter cannot be read: references (*name) are not followed"),
        new("a head without end", "endless", "---\ntitle: Endless\n\n" + Body,
            "(1,1): Error GLY201: The front matter cannot be read: the line '---' that ends it is missing"),
        new("a megabyte of head", "long", Post("title: Long\n" + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"key{i}: a value of it\n"))),
            "(1,1): Error GLY201: The front matter cannot be read: it is longer than 64 KB"),
        new("line ends of Windows", "windows", Post("title: Windows\ndate: 2024-13-45").Replace("\n", "\r\n", StringComparison.Ordinal),
            "(3,7): Error GLY202: '2024-13-45' is no date for 'date'"),
        new("a byte order mark", "mark", "\uFEFF" + Post("title: Mark\ndate: 2024-13-45"), "(3,7): Error GLY202: '2024-13-45' is no date for 'date'"),
        new("keys that are words of C#", "words", Post("class: rye\nnamespace: 5\nto-string: false")),
        new("keys of one name in code", "names", Post("opening hours: 6\nopening-hours: daily"),
            "(3,1): Warning GLY208: The key 'opening-hours' has the name of 'opening hours' in code, so its property is 'OpeningHours_2'"),
        new("emoji", "emoji", Post("title: 🌊\nmoods: { 🎉: 1, 🎉: 2 }"),
            "(3,17): Error GLY201: The front matter cannot be read: the key 'moods.🎉' stands here a second time"),
        new("text from right to left", "right", Post("title: שלום\nشعار: \"مرحبا بالعالم\"\ndate: 2024-13-45"),
            "(4,7): Error GLY202: '2024-13-45' is no date for 'date'"),
    ];

    private static readonly Newsroom Good =
        Newsroom.Of("blog/a good one.md", Post("title: Good\nauthor: Ada Brink\ndate: 2026-05-01\ntags: [sea]\nslug: good")) with { Code = Types };

    private static readonly Newsroom All = Rows.Aggregate(Good, (project, row) => project.With(row.Path, row.Text));

    public static TheoryData<string> Faults => new(Rows.Select(row => row.Fault));

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task AFaultIsFoundAtItsPlace(string fault)
    {
        var row = Rows.Single(row => row.Fault == fault);
        Assert.Equal(row.Found, await Found(Good.With(row.Path, row.Text)));
    }

    [Fact]
    public async Task AllFaultsAreFoundInOneRun() => Assert.Equal(
        Rows.OrderBy(row => row.Path, StringComparer.Ordinal).SelectMany(row => row.Found), await Found(All));

    [Fact]
    public void NoArticleIsLostAndEachHasItsWords()
    {
        var texts = (All with { Code = "" }).Evaluate([.. Rows.Select(row => $"Articles.Find({Quoted(row.Id)}).Text")]);
        Assert.All(texts, text => Assert.EndsWith(Body, text, StringComparison.Ordinal));
    }

    [Fact]
    public void WhatCanBeReadIsKept() => (All with { Code = "" }).Gives(
        ("Articles.Blog.ADateThatNoCalendarHas.Published == null", "True"),
        ("Articles.Blog.ADateThatNoCalendarHas.FrontMatter[\"date\"]", "2024-13-45"),
        ("Articles.Blog.AWrongPairOfQuotationMarks.Authors[0]", "Ada Brink"),
        ("Articles.Blog.AScalarForAList.Tags[0]", "politics"),
        ("Articles.Blog.AMisspelledKey.FrontMatter[\"auhtor\"]", "Ole Vann"),
        ("Articles.Blog.ASlugOfAnotherArticle.Slug", "good"),
        ("Articles.Tab.ATab.Title", "Tab"),
        ("Articles.Twice.AKeyTwice.Title", "One"),
        ("Articles.Bomb.AnAliasBomb.FrontMatter.List(\"a\").Count", "2"),
        ("Articles.Windows.LineEndsOfWindows.Title", "Windows"),
        ("Articles.Mark.AByteOrderMark.Title", "Mark"),
        ("Articles.Words.KeysThatAreWordsOfC.FrontMatter.Class + Articles.Words.KeysThatAreWordsOfC.FrontMatter.Namespace", "rye5"),
        ("Articles.Names.KeysOfOneNameInCode.FrontMatter.OpeningHours + Articles.Names.KeysOfOneNameInCode.FrontMatter.OpeningHours_2", "6daily"),
        ("Articles.Emoji.Emoji_.Title", "🌊"),
        ("Articles.Right.TextFromRightToLeft.FrontMatter.شعار", "مرحبا بالعالم"));

    private static async Task<IEnumerable<string>> Found(Newsroom project) =>
        (await Proof.RunAsync(project)).Select(found => (Finding: found, At: found.Location.GetLineSpan())).Select(found =>
            $"{Path.GetFileName(found.At.Path)}({found.At.StartLinePosition.Line + 1},{found.At.StartLinePosition.Character + 1}): "
            + $"{found.Finding.Severity} {found.Finding.Id}: {found.Finding.GetMessage(null)}");

    private static string Post(string head) => "---\n" + head + "\n---\n\n" + Body + "\n";

    private static string Quoted(string text) => "\"" + text + "\"";

    /// <param name="Findings">Each as <c>(line,column): severity id: message</c>.</param>
    private sealed record Row(string Fault, string Folder, string Text, params string[] Findings)
    {
        public string Id => Folder + "/" + Fault;

        public string Path => Id + ".md";

        public IEnumerable<string> Found => Findings.Select(finding => Fault + ".md" + finding);
    }
}
