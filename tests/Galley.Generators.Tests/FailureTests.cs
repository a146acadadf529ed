using Galley.Generators.Tests.Harness;

namespace Galley.Generators.Tests;

/// <summary>An article that cannot be read is named, and takes no other with it.</summary>
public class FailureTests
{
    [Fact]
    public void AMissingFileIsAWarningAndAnEmptyArticle()
    {
        var newsroom = Newsroom.Of("budget-vote.txt", Small.BudgetVote).With("lost-story.txt", null);
        var warning = Assert.Single(newsroom.Run().Diagnostics);
        Assert.Equal("GLY301", warning.Id);
        Assert.Equal("/home/anna/paper/articles/lost-story.txt", warning.Location.GetLineSpan().Path);
        Assert.Contains("missing", warning.GetMessage(), StringComparison.Ordinal);
        newsroom.Gives(("Articles.LostStory.Text", ""), ("Articles.BudgetVote.Quotes.Count > 0", "True"));
    }

    [Fact]
    public void AnEndlessFileIsNotRead()
    {
        var warning = Assert.Single(Newsroom.Of("endless.txt", new string('a', 2_000_001)).Run().Diagnostics);
        Assert.Equal("GLY301", warning.Id);
    }

    [Fact]
    public void CancellationIsNoFailure()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var newsroom = Newsroom.Of("budget-vote.txt", Small.BudgetVote);
        Assert.ThrowsAny<OperationCanceledException>(() => newsroom.Driver().RunGenerators(newsroom.Compilation, cancelled.Token));
    }
}
