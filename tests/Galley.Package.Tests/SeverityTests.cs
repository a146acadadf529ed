namespace Galley.Package.Tests;

/// <summary>How a project silences a rule or makes it an error.</summary>
public class SeverityTests(PackageFeed feed)
{
    private const string Drafts = "articles/drafts/lighthouse.txt";

    [Fact]
    public async Task A_rule_is_silenced_or_raised_for_the_whole_project()
    {
        var app = NewspaperProject();
        await app.DotnetAsync("restore");

        Assert.Equal([Stories.MisspellingAt(Drafts)], await BriefsAsync(app));
        Assert.Empty(await BriefsAsync(app, "-p:NoWarn=GLY001"));
        Assert.Equal([Stories.MisspellingAt(Drafts, "error")], await BriefsAsync(app, "-p:WarningsAsErrors=GLY001"));

        app.With(".globalconfig", "is_global = true\ndotnet_diagnostic.GLY001.severity = none\n");
        Assert.Empty(await BriefsAsync(app));

        app.With(".globalconfig", "is_global = true\ndotnet_diagnostic.GLY001.severity = error\n");
        Assert.Equal([Stories.MisspellingAt(Drafts, "error")], await BriefsAsync(app));
    }

    [Fact]
    public async Task A_rule_is_silenced_or_raised_for_a_folder_by_the_editorconfig_beside_the_articles()
    {
        var app = NewspaperProject();
        await app.DotnetAsync("restore");

        app.With("articles/.editorconfig", "[drafts/*.txt]\ngalley.GLY001.severity = none\n");
        Assert.Empty(await BriefsAsync(app));

        app.With("articles/.editorconfig", "[drafts/*.txt]\ngalley.GLY001.severity = error\n");
        Assert.Equal([Stories.MisspellingAt(Drafts, "error")], await BriefsAsync(app));

        app.With("articles/.editorconfig", "[printed/*.txt]\ngalley.GLY001.severity = error\n");
        Assert.Equal([Stories.MisspellingAt(Drafts)], await BriefsAsync(app));
    }

    [Fact]
    public async Task A_project_of_articles_alone_has_its_configuration_too()
    {
        var content = Consumer.Console(feed, "<OutputType>Library</OutputType><GenerateAssemblyInfo>false</GenerateAssemblyInfo>")
            .With(Drafts, Stories.Lighthouse);
        await content.DotnetAsync("restore");

        Assert.Equal([Stories.MisspellingAt(Drafts)], await BriefsAsync(content));

        content.With(".globalconfig", "is_global = true\ndotnet_diagnostic.GLY001.severity = none\n");
        Assert.Empty(await BriefsAsync(content));
    }

    private Consumer NewspaperProject([System.Runtime.CompilerServices.CallerMemberName] string name = "") =>
        Consumer.Console(feed, name: name).With(Drafts, Stories.Lighthouse).With("Program.cs", "Console.WriteLine();");

    private static async Task<IEnumerable<string>> BriefsAsync(Consumer project, params string[] arguments) =>
        (await project.BuildAsync(["--no-restore", "--no-incremental", .. arguments])).Briefs;
}
