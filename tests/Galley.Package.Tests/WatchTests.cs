namespace Galley.Package.Tests;

/// <summary><c>dotnet watch</c> over a program that keeps telling what its article says.</summary>
public class WatchTests(PackageFeed feed)
{
    private const string Before = "It says: Oona Pellerin opened the mill.", After = "It says: Oona Pellerin closed the mill.";

    [Theory]
    [InlineData("HotReload")]
    [InlineData("Restart", "--no-hot-reload")]
    public async Task An_edited_article_is_picked_up(string name, params string[] arguments)
    {
        var app = Consumer.Console(feed, name: "Watch" + name)
            .With("articles/mill.txt", Article(Before))
            .With("Program.cs", """
                while (true)
                {
                    Reporter.Tell();
                    Thread.Sleep(1000);
                }
                """)
            .With("Reporter.cs", "internal static class Reporter { public static void Tell() => Console.WriteLine(Articles.Mill.Text); }");

        // The program may run before anybody watches: so it is edited until that is seen.
        await Dotnet.ExpectLineAsync(
            app.Directory, ["watch", "--non-interactive", .. arguments, "run"], After,
            line => { if (line == Before) app.With("articles/mill.txt", Article(After)); });
    }

    private static string Article(string words) => $"The mill\n\n{words}\n";
}
