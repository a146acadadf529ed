using System.Text.Json;
using Galley.Generators.Tests.Harness;
using Galley.Tests;

namespace Galley.Generators.Tests;

/// <summary>No title, name or text makes code that does not compile, or that says something else.</summary>
public class HostileContentTests
{
    public static TheoryData<string> Titles => new(
        "class", "All", "Find", "Equals", "Articles", "People", "_", "9 to 5", "🎉🎉🎉", "*/ } } class Evil {", "\"\"\"", "\\u0022",
        "{0} {{", "#line 1",
        "</summary><script>&", "\uD800 alone", "\u202Eevas\u202C", "東京の夏", "Ünïcödé", "x\u200By", "a\u2028b", "\u0000\u0001",
        "'; DROP TABLE", "@\"", "$\"{x}\"",
        new string('w', 5000), string.Concat(Enumerable.Repeat("many words ", 500)), "// TODO", "\t", "ﷺ", "0x1F", "null", "a\nb\r\nc\r#line 1\n", "Ⅷ", "İstanbul", "ß");

    [Theory]
    [MemberData(nameof(Titles))]
    public void AsTitle(string title) => Compiles(Newsroom.Of("2024-01-02.txt", title + "\n\nSome words.\n"));

    /// <summary>A file's name may hold anything but a slash and NUL; folders may too.</summary>
    [Fact]
    public void AsFileNames() => Compiles(Together((title, _) =>
    {
        var name = title.Replace('/', '-').Replace('\0', '-');
        return [(name + ".txt", "Rain\n\nIt rains.\n"), (name + ".md", "It rains.\n"), ($"{name}/{name}/{name}.txt", "Rain\n\nIt rains.\n")];
    }));

    [Fact]
    public void AsFrontMatter() => Compiles(
        Together((title, number) =>
        {
            var words = JsonSerializer.Serialize(title);
            var lists = $"tags: [{words}, {words}]\nmood: {{ {words}: [{words}] }}\n";
            var texts = $"title: {words}\nauthor: {words}\n{words}: {words}\nslug: {words}\n";
            return [($"{number}.md", $"---\n{texts}{lists}---\nIt rains.\n")];
        }),
        mayReport: true);

    [Fact]
    public void AsMarkdown() => Compiles(Together((title, number) =>
    {
        var inlines = $"[{title}]({title} \"{title}\") ![{title}](<{title}>) <b title=\"{title}\">{title}</b>";
        var blocks = $"# {title}\n\n> {title}\n\n- {title}\n\n```{title}\n{title}\n```\n\n<p title=\"{title}\">{title}</p>\n\n";
        var table = $"| {title} |\n|---|\n| {title} |\n";
        return [($"{number}.md", blocks + table + "\n" + inlines + "\n")];
    }));

    [Theory]
    [MemberData(nameof(Titles))]
    public void AsStatedIdentifierAndFolder(string title)
    {
        var newsroom = new Newsroom()
            .With("a.txt", Small.BudgetVote, ("SourceItemGroup", "Article"), ("Id", title), ("GalleyFolder", title + "/" + title))
            .With("b.txt", Small.BudgetVote, ("SourceItemGroup", "Article"), ("Id", title), ("GalleyFolder", ""));
        Compiles(newsroom);
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void AsWordsSaid(string words) => Compiles(Newsroom.Of(
        "quiet-day.txt", "A Quiet Day\n\nMayor Tobias Quillfeather said: \"" + words + "\" and \"" + words + "\". Quillfeather left.\n"));

    /// <summary>An article's class has members of its own, and C# lets none of them have its name.</summary>
    [Theory]
    [InlineData("people")]
    [InlineData("quotes")]
    [InlineData("load")]
    [InlineData("instance")]
    [InlineData("quote-members")]
    [InlineData("person-members")]
    [InlineData("title")]
    [InlineData("text")]
    [InlineData("find")]
    [InlineData("all")]
    public void AsFileNameLikeAMember(string name) => Compiles(Newsroom.Of(name + ".txt", Small.BudgetVote));

    [Fact]
    public void AllAtOnceInOneProject() =>
        Compiles(Titles.Select((row, i) => ("day-" + i + ".txt", row.Data + "\n\n\"" + row.Data + "\" said " + row.Data + " Quill.\n"))
        .Aggregate(new Newsroom(), (newsroom, article) => newsroom.With(article.Item1, article.Item2)));

    [Theory]
    [InlineData("internal")]
    [InlineData("public")]
    public void OneTitleThreeTimes(string visibility)
    {
        var newsroom = Newsroom.Of(("1.txt", "Rain\n\nIt rains.\n"), ("2.txt", "Rain\n\nStill.\n"), ("3.txt", "RAIN\n\nAnd more.\n"));
        newsroom.Set("GalleyVisibility", visibility).Gives(
            ("Articles.Rain.SourcePath", "articles/1.txt"),
            ("Articles.Rain_2.SourcePath", "articles/2.txt"),
            ("Articles.RAIN.SourcePath", "articles/3.txt"),
            ("Articles.Find(\"rain_3\").SourcePath", "articles/3.txt"));
    }

    [Fact]
    public void TenThousandOfOneTitle()
    {
        var files = Enumerable.Range(0, 10_000).Select(i => new ArticleFile($"/home/anna/paper/articles/{i}.txt", "Rain\n\nIt rains.\n"));
        var newsroom = new Newsroom { Files = [.. files] };
        var result = Bounded.Run(10_000 * 20, () => newsroom.Driver(tracksSteps: false).RunGenerators(newsroom.Compilation)).GetRunResult();
        Assert.Empty(result.Diagnostics);
        var code = string.Concat(result.Results[0].GeneratedSources.Select(source => source.SourceText.ToString()));
        Assert.Contains(" Rain_10000 ", code, StringComparison.Ordinal);
        Assert.DoesNotContain(" Rain_10001 ", code, StringComparison.Ordinal);
    }

    [Fact]
    public void FilesOutsideTheProjectOfOneNameStayApart()
    {
        var newsroom = new Newsroom { Directory = "C:\\paper\\" };
        newsroom = newsroom with { Files = [new("D:\\one\\rain-again.txt", "Rain\n\nOne.\n"), new("E:\\two\\rain-again.txt", "Rain\n\nTwo.\n")] };
        newsroom.Gives(("Articles.RainAgain.Text", "One."), ("Articles.RainAgain_2.Text", "Two."));
    }

    [Theory]
    [InlineData("My-App", "My_App")]
    [InlineData("class.new", "@class.@new")]
    [InlineData("9lives", "_9lives")]
    [InlineData("Content", "Content")]
    [InlineData("Galley", "Galley")]
    [InlineData("System", "System")]
    [InlineData("Articles.People", "Articles.People")]
    public void AsNamespace(string rootNamespace, string written)
    {
        var newsroom = Newsroom.Of("budget-vote.txt", Small.BudgetVote) with
        {
            Properties = [("RootNamespace", rootNamespace)],
            Code = "class Probe { public static object Run() { return global::" + written + ".Articles.BudgetVote.Id; } }",
        };
        Assert.Equal("budget-vote", newsroom.Run().Probe());
    }

    /// <summary>One project with the articles that each title makes.</summary>
    private static Newsroom Together(Func<string, int, (string FileName, string Text)[]> articles) =>
        Newsroom.Of([.. Titles.SelectMany((row, number) => articles(row.Data, number))]);

    /// <summary>The generator by itself is held to a bound; what it made is compiled then.</summary>
    private static void Compiles(Newsroom newsroom, bool mayReport = false)
    {
        Bounded.Run(newsroom.Files.Sum(file => file.Content!.Length), () => newsroom.Driver(tracksSteps: false).RunGenerators(newsroom.Compilation));
        var output = newsroom.Run();
        Assert.True(mayReport || output.Diagnostics.IsEmpty, string.Join("\n", output.Diagnostics));
        Assert.Empty(output.Complaints);
        output.Load();
    }
}
