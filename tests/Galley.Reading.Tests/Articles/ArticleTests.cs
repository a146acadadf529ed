namespace Galley.Tests.Articles;

public class ArticleTests
{
    /// <summary>How many kinds of prose the README's catalogue lists.</summary>
    private const int KindCount = 41;

    public static TheoryData<string> Articles => ArticleCase.Names(item => !item.IsHard);

    public static TheoryData<string> HardArticles => ArticleCase.Names(item => item.IsHard);

    public static TheoryData<string> AllArticles => ArticleCase.Names(_ => true);

    [Theory, MemberData(nameof(Articles))]
    public void An_article_reads_as_a_careful_reader_reads_it(string name)
    {
        var article = ArticleCase.Find(name);
        AssertSame(article.Expected, ReadingText.Of(article.Read()));
    }

    /// <summary>
    /// What the engine does not read yet. To work on one, take its <c>level: hard</c> away: it fails with the difference.
    /// </summary>
    [Theory, MemberData(nameof(HardArticles))]
    public void A_hard_article_that_reads_right_is_hard_no_longer(string name)
    {
        var article = ArticleCase.Find(name);
        Assert.NotEqual(article.Expected, ReadingText.Of(article.Read()));
    }

    [Theory, MemberData(nameof(AllArticles))]
    public void Carriage_returns_change_nothing(string name)
    {
        var article = ArticleCase.Find(name);
        AssertSame(ReadingText.Of(article.Read()), ReadingText.Of(article.ReadWithCarriageReturns()));
    }

    [Fact]
    public void Every_kind_of_the_catalogue_has_an_article() =>
        Assert.Empty(Enumerable.Range(1, KindCount).Except(ArticleCase.All.SelectMany(item => item.Kinds)));

    private static void AssertSame(string expected, string actual)
    {
        if (actual != expected) Assert.Fail(LineDifference.Of(expected, actual));
    }
}
