using System.Globalization;
using Galley.Generators.Tests.Harness;

namespace Galley.Generators.Tests;

/// <summary>The same articles give the same code, wherever and in whatever order they are read.</summary>
public class DeterminismTests
{
    private static readonly Newsroom Articles = Newsroom.Of(
        ("istanbul-ink.txt", "Istanbul Ink\n\nby Iris Ilgin\n\n\"It is in the ink,\" Iris Ilgin said in 1984.\n"),
        ("harbour-swim.md", Small.HarbourSwim),
        ("politics/budget-vote.txt", Small.BudgetVote),
        ("politics/seed.txt", Seed.Text));

    private static readonly string Expected = Articles.Run().All;

    [Fact]
    public void InAnyOrder() => Assert.Equal(Expected, (Articles with { Files = [.. Articles.Files.Reverse()] }).Run().All);

    /// <summary>Whether Turkish is known to have an I of its own.</summary>
    internal static bool HasCultures
    {
        get
        {
            try
            {
                return new CultureInfo("tr-TR").TextInfo.ToUpper('i') != 'I';
            }
            catch (CultureNotFoundException)
            {
                return false;
            }
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fi-FI")]
    [InlineData("th-TH")]
    public void InAnyCulture(string name)
    {
        Assert.SkipUnless(HasCultures, "This machine has the invariant culture only.");
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(name);

            // Texts that no cache holds yet, so that they are read in this culture
            var fresh = Articles with { Files = [.. Articles.Files.Select(file => file.With(file.Content + "\n<!-- " + name + " -->\n"))] };
            var inCulture = fresh.Run().All;
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var again = Articles with { Files = [.. Articles.Files.Select(file => file.With(file.Content + "\n<!-- " + name[..2] + "-XX -->\n"))] };
            Assert.Equal(again.Run().All.Replace(name[..2] + "-XX", name, StringComparison.Ordinal), inCulture);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("/srv/build/42/paper/")]
    [InlineData("C:\\agents\\work\\paper\\")]
    public void InAnyFolder(string directory)
    {
        var moved = Articles with
        {
            Directory = directory,
            Files = [.. Articles.Files.Select(file => file.At(file.Path.Replace(Articles.Directory, directory, StringComparison.Ordinal)))],
        };
        Assert.Equal(Expected, moved.Run().All);
    }

    [Fact]
    public void WithAnyLineEnds()
    {
        var checkedOutOnWindows = Articles with { Files = [.. Articles.Files.Select(file => file.With(file.Content!.ReplaceLineEndings("\r\n")))] };
        var elsewhere = Articles with { Files = [.. Articles.Files.Select(file => file.With(file.Content!.ReplaceLineEndings("\n")))] };
        Assert.Equal(elsewhere.Run().All, checkedOutOnWindows.Run().All);
    }

    [Fact]
    public void AnAddedArticleMovesNoOtherToAnotherFile()
    {
        var many = Enumerable.Range(0, 200).Select(i => ("story-" + i + "-told.txt", "Story " + i + "\n\nOnce more.\n")).ToArray();
        var before = Newsroom.Of(many).Run().Files;
        var after = Newsroom.Of([.. many, ("one-more.txt", "One more\n\nAnd again.\n")]).Run().Files;
        Assert.Equal(before.Keys.Order(), after.Keys.Order());
        Assert.Single(before.Keys, name => name.StartsWith("Articles-", StringComparison.Ordinal) && before[name] != after[name]);
    }
}
