using Galley.Archives;
using Galley.Manuscripts;
using Galley.Proofs;
using Galley.Stylebooks;

namespace Galley.Tests.Proofs;

public class BaselineTests
{
    private const string Path = "articles/bread.txt";
    private const string Article = "The the mill. Nobody knows the the baker.\n\n\"We never closed, Marta Oyelaran said.";

    [Fact]
    public void What_a_baseline_holds_is_not_reported() => Assert.Empty(Of(Path, Article).NewIn(Path, Article, Find(Article)));

    [Fact]
    public void It_can_be_written_and_read_again()
    {
        var text = Of(Path, Article).ToString();
        Assert.Equal(text, Baseline.Parse(text.Replace("\n", "\r\n", StringComparison.Ordinal)).ToString());
        Assert.Contains("articles/bread.txt\tGLY103\t1\tthe the > the\n", text, StringComparison.Ordinal);
        Assert.StartsWith("#", text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_holds_where_lines_are_added()
    {
        var edited = "Bread\n\nMarta Oyelaran bakes.\n\n" + Article;
        Assert.Empty(Of(Path, Article).NewIn(Path, edited, Find(edited)));
    }

    [Fact]
    public void One_more_of_a_kind_is_new()
    {
        var edited = Article + "\n\nIt was the the end.";
        var found = Assert.Single(Of(Path, Article).NewIn(Path, edited, Find(edited)));
        Assert.True(found.Extent.Start > Article.Length);
    }

    [Fact]
    public void The_same_in_another_article_is_new() =>
        Assert.Equal(Find(Article), Of(Path, Article).NewIn("articles/night.txt", Article, Find(Article)));

    [Theory]
    [InlineData("Marta Oyelarn opened the bakery.")]
    [InlineData("Marta *Oye*larn opened the bakery.")]
    public void Another_article_that_a_finding_names_may_have_a_new_path(string source)
    {
        var reading = Reader.Read(source, ManuscriptFormat.Markdown);
        var baseline = Baseline.Of([(Path, source, Find("articles/old.md"))]);

        Assert.NotEmpty(Find("articles/new.md"));
        Assert.Empty(baseline.NewIn(Path, source, Find("articles/new.md")));

        Sequence<Finding> Find(string first) =>
            HouseProof.Read(reading, HouseStyle.None, Sequence.Of(new OddSpelling("marta oyelarn", "oyelarn", "Oyelaran", 50, first, first)));
    }

    [Fact]
    public void A_line_that_is_none_is_passed_over() => Assert.Equal(Baseline.Empty.ToString(), Baseline.Parse("x\ty\n\na\tb\tmany\tc\n").ToString());

    private static Baseline Of(string path, string source) => Baseline.Of([(path, source, Find(source))]);

    private static Sequence<Finding> Find(string source) => Reader.Read(source, ManuscriptFormat.PlainText).Findings;
}
