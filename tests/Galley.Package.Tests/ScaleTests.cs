namespace Galley.Package.Tests;

/// <summary>What becomes of the articles' words when there are many of them, and of a project that refers to theirs.</summary>
public class ScaleTests(PackageFeed feed)
{
    private const string Reference = "obj/Debug/net10.0/refint/App.dll";

    [Fact]
    public async Task Very_many_articles_are_embedded_as_they_are()
    {
        var app = Consumer.Console(feed).With("Program.cs", """
            System.Console.WriteLine(typeof(Program).Assembly.GetManifestResourceNames().Length);
            System.Console.WriteLine(Articles.All.Count);
            System.Console.WriteLine(Articles.Night17.Text);
            System.Console.WriteLine(Articles.All.First(article => article.Title == "Nuit").Text);
            """);
        for (var i = 1; i <= 501; i++) app.With($"articles/night{i}.md", $"# Night {i}\n\nThe lamp was lit at **{i % 12 + 1}** o'clock.\n");
        app.With("articles/far #C/night.fr.md", "# Nuit\n\nLa lampe est éteinte; personne ne l'a vue.\n");
        Assert.Equal("502\n502\nThe lamp was lit at 6 o'clock.\nLa lampe est éteinte; personne ne l'a vue.", await app.RunAsync());
    }

    [Theory]
    [InlineData("literal")]
    [InlineData("resource")]
    public async Task An_edited_text_builds_no_project_again_that_refers_to_this_one(string form)
    {
        var app = Consumer.Console(feed, $"<GalleyText>{form}</GalleyText>")
            .With("Program.cs", "System.Console.WriteLine(Articles.Lamp.Text);").With("articles/lamp.md", "# Lamp\n\nThe lamp is lit.\n");
        Assert.Equal("The lamp is lit.", await app.RunAsync());
        var before = File.ReadAllBytes(app.PathOf(Reference));

        app.With("articles/lamp.md", "# Lamp\n\nThe lamp is out.\n");
        Assert.Equal("The lamp is out.", await app.RunAsync());
        Assert.Equal(before, File.ReadAllBytes(app.PathOf(Reference)));
    }
}
