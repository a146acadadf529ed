using System.Runtime.CompilerServices;

namespace Galley.Package.Tests;

/// <summary>
/// A blog of thirty articles in three folders. The front matter of the reviews is declared, that of the recipes and of the news follows
/// from the articles.
/// </summary>
public class BlogTests(PackageFeed feed)
{
    private const string Declared = """
        namespace App;

        internal enum Mood { Calm, VeryLoud }

        [FrontMatter("reviews/**")]
        internal partial record Review(string Title, string Author, DateOnly Date, int Stars, Mood Mood = Mood.Calm);
        """;

    private const string Program = """
        using App;

        Console.WriteLine(Articles.All.Count + " " + Articles.All[0].Id);
        Review review = Articles.Reviews.Review4.FrontMatter;
        Console.WriteLine($"{review.Title} {review.Stars} {review.Mood}");
        Console.WriteLine(Articles.Recipes.All.Sum(recipe => recipe.FrontMatter.Serves));
        bool isVegetarian = Articles.Recipes.Recipe2.FrontMatter.Vegetarian;
        Console.WriteLine($"{isVegetarian} {Articles.News.All.Max(item => item.FrontMatter.Date):o}");
        Console.WriteLine(Articles.News.News7.Authors[0]);
        """;

    [Fact]
    public async Task Reads_as_typed() => Assert.Equal(
        """
        30 news/news-10
        Review no. 4 4 VeryLoud
        65
        True 2026-03-10
        Ottoline Farrowgate
        """.ReplaceLineEndings("\n"),
        await Blog().RunAsync());

    [Fact]
    public async Task An_article_that_is_renamed_breaks_the_code_that_names_it_at_that_line()
    {
        var blog = Blog();
        File.Move(blog.PathOf("articles/news/news-7.md"), blog.PathOf("articles/news/news-seven.md"));

        var build = await blog.BuildAsync();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(["error CS0117 Program.cs(9,33)"], build.Briefs);
    }

    [Fact]
    public async Task A_date_that_no_calendar_has_is_an_error_at_the_value()
    {
        var blog = Blog();
        blog.With("articles/news/news-7.md", Article("News", 7, "place: Harbour").Replace("2026-03-07", "2024-13-45", StringComparison.Ordinal));
        blog.With("articles/reviews/review-4.md", Article("Review", 4, "stars: many").Replace("2026-03-04", "2024-13-45", StringComparison.Ordinal));

        var build = await blog.BuildAsync();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(
            ["error GLY202 articles/news/news-7.md(4,7)", "error GLY202 articles/reviews/review-4.md(4,7)", "error GLY212 articles/reviews/review-4.md(5,8)"],
            build.Briefs.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_misspelled_key_is_a_finding_that_says_what_was_meant()
    {
        var blog = Blog();
        blog.With("articles/recipes/recipe-2.md", Article("Recipe", 2, "serves: 4\nvegetarian: true").Replace("author:", "auhtor:", StringComparison.Ordinal));

        var report = Assert.Single((await blog.BuildAsync()).ExpectSuccess().Reports);

        Assert.Equal("warning GLY204 articles/recipes/recipe-2.md(3,1)", report.Brief);
        Assert.Equal("The key 'auhtor' is unknown (did you mean 'author'?)", report.Message);
    }

    private Consumer Blog([CallerMemberName] string name = "")
    {
        var blog = Consumer.Console(feed, name: name).With("Review.cs", Declared).With("Program.cs", Program);
        for (var i = 1; i <= 10; i++)
        {
            blog.With($"articles/reviews/review-{i}.md", Article("Review", i, $"stars: {i % 5}\nmood: very-loud"))
                .With($"articles/recipes/recipe-{i}.md", Article("Recipe", i, $"serves: {i + 1}\nvegetarian: {(i % 2 == 0 ? "true" : "false")}"))
                .With($"articles/news/news-{i}.md", Article("News", i, "place: Harbour"));
        }

        return blog;
    }

    private static string Article(string kind, int number, string keys) => $"""
        ---
        title: {kind} no. {number}
        author: Ottoline Farrowgate
        date: 2026-03-{number:00}
        {keys}
        ---

        Ottoline Farrowgate tasted it twice. "It needs salt," Farrowgate said.
        """.ReplaceLineEndings("\n");
}
