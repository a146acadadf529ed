namespace Galley.Package.Tests;

/// <summary>Which files are articles, and what a project can say about them.</summary>
public class ItemTests(PackageFeed feed)
{
    private const string PrintPaths = "Console.WriteLine(string.Join(' ', Articles.All.Select(article => article.SourcePath)));";

    [Fact]
    public async Task Articles_lie_in_the_articles_folder_at_any_depth()
    {
        var app = Consumer.Console(feed)
            .With("articles/bakery.txt", Stories.Bakery)
            .With("articles/coast/lighthouse.md", Stories.Bakery)
            .With("articles/notes.rst", Stories.Bakery)
            .With("elsewhere/notes.txt", Stories.Bakery)
            .With("Program.cs", "Console.WriteLine(Articles.Bakery.Title + '|' + Articles.Coast.Lighthouse.SourcePath + '|' + Articles.All.Count);");

        Assert.Equal("The Last Bakery of Elm Street|articles/coast/lighthouse.md|2", await app.RunAsync());
    }

    [Fact]
    public async Task A_project_updates_removes_and_adds_articles_as_it_does_with_other_items()
    {
        var app = Consumer.Console(feed, items: """
            <Article Update="articles/bakery.txt" Id="LastBakery" />
            <Article Remove="articles/draft.txt" />
            <Article Include="../shared/*.txt" Link="shared/%(Filename)%(Extension)" />
            """)
            .With("articles/bakery.txt", Stories.Bakery)
            .With("articles/draft.txt", Stories.Lighthouse)
            .With("../shared/harbour.txt", Stories.Bakery)
            .With("Program.cs", "Console.WriteLine(Articles.LastBakery.Title + '|' + Articles.Harbour.SourcePath + '|' + Articles.All.Count);");

        Assert.Equal("The Last Bakery of Elm Street|shared/harbour.txt|2", await app.RunAsync());
    }

    [Fact]
    public async Task A_folders_metadata_settle_its_order_drafts_and_language_and_a_release_leaves_other_drafts_out()
    {
        var app = Consumer.Console(feed, "<GalleyUrlPattern>/{id}</GalleyUrlPattern>", """
            <Article Update="articles/diary/**" GalleyOrder="oldest" GalleyDrafts="include" GalleyLanguage="fr" />
            <Article Include="articles/menu.yml" />
            """)
            .With("articles/diary/first.md", "---\ndate: 2026-05-01\n---\n\nUn.\n")
            .With("articles/diary/second.md", "---\ndate: 2026-05-02\ndraft: true\n---\n\nDeux.\n")
            .With("articles/de/diary/first.md", "---\ndate: 2026-05-03\n---\n\nEins.\n")
            .With("articles/later.md", "---\ndate: 2026-05-04\ndraft: true\n---\n\nLater.\n")
            .With("articles/menu.yml", "bread: 4.50\n")
            .With("Program.cs", """
                Console.WriteLine(string.Join(' ', Articles.All.Select(article => article.Id)));
                Console.WriteLine(string.Join(' ', Articles.Diary.All.Select(article => article.Id + ':' + article.Language)));
                Console.WriteLine(string.Join(' ', Articles.Diary.First.Translations.Select(article => article.Id + ':' + article.Language)));
                Console.WriteLine(Articles.Menu.FrontMatter.Bread * 2);
                """);

        const string Rest = "diary/first:fr diary/second:fr\nde/diary/first:de\n9.00";
        Assert.Equal("later de/diary/first diary/second diary/first menu\n" + Rest, await app.RunAsync());
        Assert.Equal(
            "de/diary/first diary/second diary/first menu\n" + Rest,
            (await app.DotnetAsync("run", "-c", "Release")).ReplaceLineEndings("\n").TrimEnd());
    }

    [Fact]
    public async Task A_missing_article_is_a_warning_and_takes_no_other_with_it()
    {
        var app = Consumer.Console(feed, items: """<Article Include="articles/lost.md" />""")
            .With("articles/bakery.txt", Stories.Bakery)
            .With("Program.cs", "Console.WriteLine(Articles.All.Count);");

        var build = (await app.BuildAsync()).ExpectSuccess();

        Assert.Contains("warning GLY301 articles/lost.md(0,0)", build.Briefs);
    }

    [Fact]
    public async Task The_default_articles_can_be_switched_off_and_plain_additional_files_are_read()
    {
        var app = Consumer.Console(feed, "<EnableDefaultArticleItems>false</EnableDefaultArticleItems>", """
            <AdditionalFiles Include="story.txt" />
            <AdditionalFiles Include="BannedSymbols.txt" />
            <AdditionalFiles Include="letter.txt" Article="false" />
            """)
            .With("articles/draft.txt", Stories.Lighthouse)
            .With("story.txt", Stories.Bakery)
            .With("BannedSymbols.txt", Stories.Lighthouse)
            .With("letter.txt", Stories.Lighthouse)
            .With("Program.cs", "Console.WriteLine(Articles.Story.Title + '|' + Articles.All.Count);");

        Assert.Equal("The Last Bakery of Elm Street|1", await app.RunAsync());
    }

    [Fact]
    public async Task Articles_and_people_live_in_the_namespace_that_the_project_names()
    {
        var app = Consumer.Console(feed, "<GalleyNamespace>Elm.Street</GalleyNamespace>")
            .With("articles/bakery.txt", Stories.Bakery)
            .With("Program.cs", """
                Console.WriteLine(global::Elm.Street.Articles.Bakery.Title);
                Console.WriteLine(Articles.Bakery.Quotes[0].Speaker == People.TobiasFerncastle);
                """);

        Assert.Equal("The Last Bakery of Elm Street\nTrue", await app.RunAsync());
    }

    [Fact]
    public async Task A_project_with_an_Article_of_its_own_takes_the_implicit_using_back()
    {
        var app = Consumer.Console(feed, items: """<Using Remove="Galley" />""")
            .With("articles/bakery.txt", Stories.Bakery)
            .With("Program.cs", """
                using Printers;
                Console.WriteLine(nameof(Article.Price) + Articles.Bakery.Quotes.Count);
                """)
            .With("Printers/Article.cs", """
                namespace Printers;
                internal sealed record Article(decimal Price);
                """);

        Assert.Equal("Price1", await app.RunAsync());
    }

    [Theory]
    [InlineData("elm-street.2day", "Articles", "elm_street._2day")]
    [InlineData("class", "Articles", "class")]
    [InlineData("Articles", "Articles.Articles", "Articles")]
    public async Task Whatever_the_project_is_called_its_articles_have_a_namespace(string project, string articles, string space)
    {
        var app = Consumer.Console(feed, $"<RootNamespace>{project}</RootNamespace>", name: "Called" + project)
            .With("articles/bakery.txt", Stories.Bakery)
            .With("Program.cs", $"Console.WriteLine(typeof({articles}).Namespace + {articles}.Bakery.Quotes.Count);");

        Assert.Equal(space + "1", await app.RunAsync());
    }

    [Fact]
    public async Task An_article_is_copied_to_the_output_only_where_the_project_asks_for_it()
    {
        var app = Consumer.Console(feed, items: """<None Update="articles/bakery.txt" CopyToOutputDirectory="PreserveNewest" />""")
            .With("articles/bakery.txt", Stories.Bakery)
            .With("articles/lighthouse.txt", Stories.Lighthouse)
            .With("Program.cs", PrintPaths);

        Assert.Equal("articles/bakery.txt articles/lighthouse.txt", await app.RunAsync());
        Assert.DoesNotContain("lighthouse.txt", await app.DotnetAsync("msbuild", "-getItem:None"), StringComparison.Ordinal);
        Assert.Equal(["bakery.txt"], Directory.GetFiles(app.PathOf("bin"), "*.txt", SearchOption.AllDirectories).Select(Path.GetFileName));
    }

    [Fact]
    public async Task An_article_that_is_added_edited_or_deleted_is_seen_by_the_next_build()
    {
        var app = Consumer.Console(feed).With("articles/bakery.txt", Stories.Bakery).With("Program.cs", PrintPaths);
        Assert.Equal("articles/bakery.txt", await app.RunAsync());

        app.With("articles/lighthouse.txt", Stories.Bakery);
        File.SetLastWriteTimeUtc(app.PathOf("articles/lighthouse.txt"), new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        Assert.Equal("articles/bakery.txt articles/lighthouse.txt", await app.RunAsync());

        app.With("articles/lighthouse.txt", Stories.Lighthouse);
        Assert.Equal([Stories.MisspellingAt("articles/lighthouse.txt")], (await app.BuildAsync()).Briefs);

        app.Without("articles/bakery.txt");
        Assert.Equal("articles/lighthouse.txt", await app.RunAsync());
    }
}
