using Galley.Generators.Tests.Harness;

namespace Galley.Generators.Tests;

/// <summary>
/// What a program that uses one article pays for the others. The runtime makes all string literals of a method when it compiles it, so
/// the texts of some eight articles come with it; those of the others must not.
/// </summary>
public class UntouchedArticleTests
{
    private const string Code = """
        using Paper;

        class Probe
        {
            public static object Run()
            {
                var before = System.GC.GetAllocatedBytesForCurrentThread();
                var words = Articles.Story1.Quotes[0].Text + Articles.Story1.Title;
                return words.Length < 0 ? 0L : System.GC.GetAllocatedBytesForCurrentThread() - before;
            }
        }
        """;

    [Theory]
    [InlineData("quotes")]
    [InlineData("articles")]
    public void OneArticleIsMadeAndAllocatesTheSameAmongManyOthers(string members)
    {
        var (few, many) = (CostAmong(8, members), CostAmong(256, members));

        Assert.InRange(many, 1, 3 * few);
    }

    private static long CostAmong(int articles, string members)
    {
        // Literals that are in memory already cost nothing.
        var mark = Guid.NewGuid().ToString("N");
        var stories = Enumerable.Range(0, articles).Select(number => ($"story-{number}.txt", Story(number, mark)));
        return (long)(Newsroom.Of([.. stories]).Set("GalleyMembers", members) with { Code = Code }).Run().Probe()!;
    }

    private static string Story(int number, string mark) =>
        $"Story {number}\n\n“It is number {number},” said Ada Quill.\n\n" + string.Concat(Enumerable.Repeat($"It stayed in port {mark}.\n\n", 20));
}
