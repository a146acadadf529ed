using Galley.Generators.Tests.Harness;

namespace Galley.Generators.Tests;

/// <summary>No title, name or text makes code that does not compile, or that says something else.</summary>
public class HostileContentTests
{
    public static TheoryData<string> Titles => new(
        "class", "All", "Find", "Equals", "Articles", "People", "_", "9 to 5", "🎉🎉🎉", "*/ } } class Evil {", "\"\"\"", "\\u0022",
        "{0} {{", "#line 1",
        "</summary><script>&", "\uD800 alone", "\u202Eevas\u202C", "東京の夏", "Ünïcödé", "x\u200By", "a\u2028b", "\u0000\u0001",
        "'; DROP TABLE", "@\"", "$\"{x}\"",
        new string('w', 5000), string.Concat(Enumerable.Repeat("many words ", 500)), "// TODO", "\t", "ﷺ", "0x1F", "null", "Ⅷ", "İstanbul", "ß");

    [Theory]
    [MemberData(nameof(Titles))]
    public void AsTitle(string title) => Compiles(Newsroom.Of("2024-01-02.txt", title + "\n\nSome words.\n"));

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

    private static void Compiles(Newsroom newsroom)
    {
        var output = newsroom.Run();
        Assert.Empty(output.Diagnostics);
        Assert.Empty(output.Complaints);
        output.Load();
    }
}
