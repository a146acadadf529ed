namespace Galley.Package.Tests;

/// <summary>What somebody meets who adds the package to a new project and drops an article into it.</summary>
public class InstallTests(PackageFeed feed)
{
    [Fact]
    public async Task A_console_project_prints_a_speaker_and_its_build_warns_at_the_place_in_the_article()
    {
        var app = Consumer.InEmptyFolder(feed);
        await app.DotnetAsync("new", "console", "-n", "Harbour", "-o", ".", "--no-restore");
        await app.DotnetAsync("add", "package", "Galley", "--version", feed.Version);
        app.With("articles/lighthouse.txt", Stories.Lighthouse)
           .With("Program.cs", "Console.WriteLine(Articles.Lighthouse.Quotes[0].Speaker?.Name);");

        var build = await app.BuildAsync();
        build.ExpectSuccess();

        Assert.Equal([Stories.MisspellingAt("articles/lighthouse.txt")], build.Briefs);
        Assert.Contains("'Quilfleather' looks like 'Quillfeather'", build.Output, StringComparison.Ordinal);
        Assert.Equal("Marta Quillfeather", (await app.DotnetAsync("run", "--no-build")).Trim());
        Assert.Contains("<PrivateAssets>all</PrivateAssets>", File.ReadAllText(app.PathOf("Harbour.csproj")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_library_in_an_old_language_gets_code_without_a_warning()
    {
        var library = Consumer.InEmptyFolder(feed);
        await library.DotnetAsync("new", "classlib", "-f", "netstandard2.0", "-n", "Harbour", "-o", ".", "--no-restore");
        await library.DotnetAsync("add", "package", "Galley", "--version", feed.Version);
        library.With("articles/bakery.txt", Stories.Bakery)
               .With("Class1.cs", """
                   using Galley;

                   namespace Harbour
                   {
                       public static class Front
                       {
                           public static string Speaker()
                           {
                               Quote quote = Articles.Bakery.Quotes[0];
                               return quote.Speaker.Name + ": " + quote.Text;
                           }
                       }
                   }
                   """);

        var build = await library.BuildAsync("-warnaserror");

        build.ExpectSuccess();
        Assert.Empty(build.Reports);
    }

    [Fact]
    public async Task A_Blazor_component_takes_an_article_as_its_parameter()
    {
        var site = Consumer.InEmptyFolder(feed);
        await site.DotnetAsync("new", "blazor", "-n", "Harbour", "-o", ".", "--no-restore", "--no-https");
        await site.DotnetAsync("add", "package", "Galley", "--version", feed.Version);
        site.With("articles/bakery.txt", Stories.Bakery)
            .With("Components/Card.razor", """
                <h2>@Story.Title</h2>
                <blockquote>@Story.Quotes[0].Text</blockquote>

                @code {
                    [Parameter, EditorRequired] public required Article Story { get; set; }
                }
                """)
            .With("Components/Pages/Home.razor", """
                @page "/"

                <Card Story="Articles.Bakery" />
                """);

        var build = await site.BuildAsync();

        build.ExpectSuccess();
        Assert.Empty(build.Reports);
    }

    [Fact]
    public async Task A_project_without_an_article_builds()
    {
        var app = Consumer.Console(feed).With("Program.cs", "Console.WriteLine(Articles.All.Count);");

        Assert.Equal("0", await app.RunAsync());
    }

    [Fact]
    public async Task A_compiler_that_is_too_old_is_named_once_in_plain_words()
    {
        var app = Consumer.Console(feed)
            .With("articles/lighthouse.txt", Stories.Lighthouse)
            .With("Program.cs", "Console.WriteLine();");

        var build = await app.BuildAsync("-p:CompilerApiVersion=roslyn4.8");

        build.ExpectSuccess();
        var warning = Assert.Single(build.Reports);
        Assert.Equal("GLY300", warning.Id);
        Assert.Contains("roslyn4.8", warning.Message, StringComparison.Ordinal);
    }
}
