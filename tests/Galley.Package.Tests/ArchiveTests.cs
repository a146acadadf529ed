namespace Galley.Package.Tests;

/// <summary>An archive of articles, one of which has a name wrong all through.</summary>
public class ArchiveTests(PackageFeed feed)
{
    private const int Articles = 500;
    private const string Odd = "articles/odd.md";
    private const string Wrong = "# The Lamp Room\n\nMarta Quilfleather closed the lighthouse in May. Nobody asked Quilfleather why.\n";

    private const string Place = "(3,7)";

    [Fact]
    public async Task A_name_unlike_the_other_articles_is_found_and_silenced_in_every_way()
    {
        var app = Consumer.Console(feed).With("Program.cs", "Console.WriteLine();").With(Odd, Wrong);
        for (var i = 1; i < Articles; i++)
            app.With($"articles/night{i}.md", $"# Night {i}\n\nMarta Quillfeather lit the lamp at {i % 12 + 1} o'clock. Quillfeather went home.\n");
        await app.DotnetAsync("restore");

        Assert.Equal(Reports("warning"), await BriefsAsync(app));
        Assert.Empty(await BriefsAsync(app, "-p:NoWarn=GLY002"));
        Assert.Equal(Reports("error"), await BriefsAsync(app, "-p:WarningsAsErrors=GLY002"));

        app.With(".globalconfig", "is_global = true\ndotnet_diagnostic.GLY002.severity = none\n");
        Assert.Empty(await BriefsAsync(app));

        app.With(".globalconfig", "is_global = true\ngalley.report = all\n");
        Assert.Equal([$"warning GLY002 {Odd}(3,7)", $"warning GLY002 {Odd}(3,63)"], await BriefsAsync(app));
        app.Without(".globalconfig");

        app.With("articles/.editorconfig", "[odd.md]\ngalley.GLY002.severity = none\n");
        Assert.Empty(await BriefsAsync(app));
        app.Without("articles/.editorconfig");

        app.With(Odd, Wrong.Replace("Quilfleather", "Quilfleather [sic]", StringComparison.Ordinal));
        Assert.Empty(await BriefsAsync(app));
        app.With(Odd, "<!-- stet: Quilfleather -->\n\n" + Wrong);
        Assert.Empty(await BriefsAsync(app));
        app.With(Odd, Wrong);

        app.With("galley.baseline", Odd + "\tGLY002\t1\tQuilfleather > Quillfeather\n");
        Assert.Empty(await BriefsAsync(app, "-p:GalleyBaseline=galley.baseline"));

        app.With("stylebook.yml", "stet: [Quilfleather]\n");
        Assert.Empty(await BriefsAsync(app));

        // The stylebook turns the direction: now all others are wrong.
        app.With("stylebook.yml", "people: [Marta Quilfleather]\n");
        var turned = await BriefsAsync(app);
        Assert.Equal(Articles - 1, turned.Count);
        Assert.DoesNotContain(turned, brief => brief.Contains(Odd, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Reports(string severity) => [$"{severity} GLY002 {Odd}{Place}"];

    private static async Task<IReadOnlyList<string>> BriefsAsync(Consumer project, params string[] arguments) =>
        [.. (await project.BuildAsync(["--no-restore", "--no-incremental", .. arguments])).Briefs];
}
