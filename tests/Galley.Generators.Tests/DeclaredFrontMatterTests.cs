using Galley.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Galley.Generators.Tests;

/// <summary>Front matter has the type that somebody declared.</summary>
public class DeclaredFrontMatterTests
{
    private const string Types = """
        using System;
        using System.Collections.Generic;

        namespace Paper
        {
            internal enum Mood { Warm, VeryCold }

            internal partial record Oven { public required string Name { get; init; } public int Heat { get; init; } = 200; }

            [Galley.FrontMatter("blog/**")]
            internal partial record BlogPost
            {
                public required string Title { get; init; }
                public required int Rating { get; init; }
                public decimal Price { get; init; } = 1.5m;
                public double? Weight { get; init; }
                public bool Pinned { get; init; }
                public DateOnly? Baked { get; init; }
                public DateTimeOffset? Sold { get; init; }
                public Mood Mood { get; init; }
                public IReadOnlyList<string> Tags { get; init; } = Array.Empty<string>();
                public IReadOnlyList<Oven> Ovens { get; init; } = Array.Empty<Oven>();
                public Uri? Recipe { get; init; }
                public Galley.Person? Baker { get; init; }
                public Galley.Article? Sequel { get; init; }
            }
        }
        """;

    private const string Bread = """
        ---
        title: Bread
        rating: 5
        weight: 2
        pinned: true
        baked: 2026-05-01
        sold: 2026-05-02T08:00:00+02:00
        mood: very-cold
        tags: [night, oven]
        ovens:
          - name: Old Bess
          - name: Young Bess
            heat: 250
        recipe: https://example.org/bread
        baker: Ada Brink
        sequel: blog/night
        ---

        Ada Brink heats the oven.
        """;

    private const string Night = "---\ntitle: Night\nrating: 4\n---\n\nThe oven is cold.\n";

    [Fact]
    public void ItsPropertiesHoldTheValues() => Run(
        ("post.Title + post.Rating", "Bread5"),
        ("post.Price + \"/\" + post.Weight + post.Pinned", "1.5/2True"),
        ("post.Baked.Value.ToString(\"o\") + post.Sold.Value.Offset.Hours", "2026-05-012"),
        ("post.Mood + string.Join(\"+\", post.Tags)", "VeryColdnight+oven"),
        ("post.Ovens[0].Name + post.Ovens[0].Heat + post.Ovens[1].Heat", "Old Bess200250"),
        ("post.Recipe.Host", "example.org"),
        ("post.Baker == Paper.People.AdaBrink", "True"),
        ("post.Sequel == Paper.Articles.Blog.Night", "True"),
        ("new Paper.Oven { Name = \"New\" }.Heat", "200"),
        ("((Galley.Article)Paper.Articles.Blog.Bread).FrontMatter[\"mood\"]", "very-cold"),
        ("Paper.Articles.Blog.All[1].FrontMatter.Title", "Night"));

    [Theory]
    [InlineData("[|---|]\ntitle: Night\n---", "GLY211: The key 'rating' is missing")]
    [InlineData("---\ntitle: Night\n[|rating|]:\n---", "GLY211: The key 'rating' is missing")]
    [InlineData("---\ntitle: Night\nrating: [|great|]\n---", "GLY212: The key 'rating' takes a whole number, not 'great'")]
    [InlineData("---\ntitle: Night\nrating: 4\nbaked: [|2024-13-45|]\n---", "GLY212: The key 'baked' takes a date, not '2024-13-45'")]
    [InlineData("---\ntitle: Night\nrating: 4\nmood: [|wram|]\n---", "GLY212: The key 'mood' takes one of its names (warm, veryCold), not 'wram' (did you mean 'warm'?)")]
    [InlineData("---\ntitle: Night\nrating: 4\n[|flavour|]: 5\n---", "GLY213: The key 'flavour' is not declared")]
    [InlineData("---\ntitle: Night\nrating: 4\n[|bakde|]: 2026-05-01\n---", "GLY213: The key 'bakde' is not declared (did you mean 'baked'?)")]
    [InlineData("---\ntitle: Night\nrating: 4\n[|ovens|]: [{ heat: 3 }]\n---", "GLY211: The key 'name' is missing")]
    [InlineData("---\ntitle: Night\nrating: 4\novens: [{ name: Old Bess, heat: [|hot|] }]\n---", "GLY212: The key 'heat' takes a whole number, not 'hot'")]
    [InlineData("---\ntitle: Night\nrating: 4\novens: [|Old Bess|]\n---", "GLY212: The key 'ovens' takes a map, not 'Old Bess'")]
    [InlineData("---\ntitle: Night\nrating: [|[4, 5]|]\n---", "GLY212: The key 'rating' takes a whole number, not a list")]
    [InlineData("---\ntitle: Night\nrating: [|{ of: 5 }|]\n---", "GLY212: The key 'rating' takes a whole number, not a map")]
    [InlineData("---\ntitle: Night\nrating: [|4.5|]\n---", "GLY212: The key 'rating' takes a whole number, not '4.5'")]
    [InlineData("---\ntitle: Night\nrating: 4\nprice: [|cheap|]\n---", "GLY212: The key 'price' takes a number, not 'cheap'")]
    [InlineData("---\ntitle: Night\nrating: 4\nweight: [|light|]\n---", "GLY212: The key 'weight' takes a number, not 'light'")]
    [InlineData("---\ntitle: Night\nrating: 4\npinned: [|maybe|]\n---", "GLY212: The key 'pinned' takes true or false, not 'maybe'")]
    [InlineData("---\ntitle: Night\nrating: 4\nsold: [|2026-05-02|]\n---", "GLY212: The key 'sold' takes a date and time with an offset, not '2026-05-02'")]
    [InlineData("---\ntitle: Night\nrating: 4\nrecipe: [|the blue book|]\n---", "GLY212: The key 'recipe' takes an address, not 'the blue book'")]
    [InlineData("---\ntitle: Night\nrating: 4\nbaker: [|Ada Birnk|]\n---", "GLY212: The key 'baker' takes a person of the articles, not 'Ada Birnk' (did you mean 'Ada Brink'?)")]
    [InlineData("---\ntitle: Night\nrating: 4\nsequel: [|blog/brade|]\n---", "GLY212: The key 'sequel' takes the identifier of an article, not 'blog/brade' (did you mean 'blog/bread'?)")]
    public async Task WhatDoesNotFitIsAnErrorAtItsPlace(string marked, string message)
    {
        var text = MarkedText.Parse(marked + "\n\nThe oven is cold.\n");
        var found = Assert.Single(await Proof.RunAsync(Project(text.Text)));

        Assert.Equal((message, DiagnosticSeverity.Error), (found.Id + ": " + found.GetMessage(null), found.Severity));
        Assert.Equal(text.Spans.Single(), found.Location.SourceSpan);
    }

    [Theory]
    [InlineData("[Galley.FrontMatter(\"blog\")] public record Post { }", "it and the types around it have to be partial")]
    [InlineData(
        "[Galley.FrontMatter(\"blog\")] public partial class Post { public Post(int a) { } public Post(string b) { } }",
        "it needs one constructor only, or one without parameters")]
    [InlineData("[Galley.FrontMatter(\"blog/*.md\")] public partial record Post { }", "its pattern has to name one folder, as in \"blog/**\"")]
    [InlineData("[Galley.FrontMatter(\"blog\")] public partial record Post { public System.Action Run { get; init; } }", "'Run' is of a type that front matter cannot hold")]
    [InlineData("[Galley.FrontMatter(\"blog\")] public partial class Post { public Post Next { get; set; } }", "it holds itself")]
    public async Task ATypeThatCannotBeUsedIsAnErrorAtItsName(string code, string reason)
    {
        var found = await Proof.RunAsync(Newsroom.Of(("blog/night.md", Night)) with { Code = code, Nullable = NullableContextOptions.Disable });
        var error = Assert.Single(found, found => found.Severity == DiagnosticSeverity.Error);
        Assert.Equal($"GLY214: 'Post' cannot be used for front matter: {reason}", error.Id + ": " + error.GetMessage(null));
        Assert.Equal("Post", code.Substring(error.Location.SourceSpan.Start, error.Location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("blgo/**", " (did you mean 'blog/**'?)")]
    [InlineData("blgo", " (did you mean 'blog'?)")]
    [InlineData("blog/reviwes/**", " (did you mean 'blog/reviews/**'?)")]
    [InlineData("recipes/**", "")]
    public async Task AFolderWithoutArticlesIsAWarningAtItsName(string pattern, string meant)
    {
        var code = $"[Galley.FrontMatter(\"{pattern}\")] public partial record Post {{ }}";
        var found = Assert.Single(await Proof.RunAsync(Newsroom.Of("blog/reviews/night.md", "The oven is cold.\n") with { Code = code }));
        Assert.Equal(
            $"GLY215: '{pattern}' has no articles, so that 'Post' is the front matter of none{meant}", found.Id + ": " + found.GetMessage(null));
        Assert.Equal($"\"{pattern}\"", code.Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("blog/**")]
    [InlineData("blog/reviews")]
    public async Task AFolderOfFoldersIsNone(string pattern) => Assert.Empty(await Proof.RunAsync(
        Newsroom.Of("blog/reviews/night.md", "The oven is cold.\n") with { Code = $"[Galley.FrontMatter(\"{pattern}\")] partial record Post;" }));

    [Fact]
    public void APositionalRecordTakesItsParametersAsKeys() => Run(
        """
        internal enum Mood { Warm, VeryCold }
        internal partial record Oven(string Name, int Heat = 200, string Fuel = "wood\n");
        [Galley.FrontMatter("blog")]
        internal partial record Post(
            string Title, int Rating, decimal Price = 1.5m, double? Weight = null, bool Pinned = true, DateOnly? Baked = null,
            Mood Mood = Mood.VeryCold, IReadOnlyList<string>? Tags = null, IReadOnlyList<Oven>? Ovens = null, Galley.Article? Sequel = null)
        {
            public Uri? Recipe { get; init; }
            public string Label => Title + "/" + Rating;
        }
        """,
        ("post.Label + post.Price + post.Weight + post.Pinned", "Bread/51.52True"),
        ("post.Mood + string.Join(\"+\", post.Tags) + post.Recipe.Host", "VeryColdnight+ovenexample.org"),
        ("post.Ovens[0].Name + post.Ovens[0].Heat + post.Ovens[0].Fuel + post.Ovens[1].Heat", "Old Bess200wood\n250"),
        ("post.Sequel == Paper.Articles.Blog.Night", "True"),
        ("Paper.Articles.Blog.Night.FrontMatter.Pinned", "True"),
        ("Paper.Articles.Blog.Night.FrontMatter.Mood + \"\" + (Paper.Articles.Blog.Night.FrontMatter.Tags == null)", "VeryColdTrue"));

    [Theory]
    [InlineData("---\n[|---|]", "title")]
    [InlineData("title: Night", "rating")]
    public async Task OfAPositionalRecordThoseWithoutADefaultAreRequired(string head, string missing)
    {
        const string Code = "[Galley.FrontMatter(\"blog\")] internal partial record Post(string Title, int Rating, string? Note, int Weight = 3);";
        var found = await Proof.RunAsync(Newsroom.Of(("blog/night.md", $"---\n{head}\n---\n\nText.\n")) with { Code = Code });
        Assert.Contains($"GLY211: The key '{missing}' is missing", found.Select(found => found.Id + ": " + found.GetMessage(null)));
        Assert.All(found, found => Assert.Matches("'(title|rating)'", found.GetMessage(null)));
    }

    [Fact]
    public async Task AFolderInAnotherHasADeclarationOfItsOwn()
    {
        const string Code = """
            namespace Paper
            {
                [Galley.FrontMatter("blog/**")] internal partial record Post { public required string Title { get; init; } }
                [Galley.FrontMatter("blog/reviews/**")] internal partial record Review(string Title, int Stars);
                [Galley.FrontMatter("news/2026")] internal partial record Item(string Title);
            }
            """;
        var project = Newsroom.Of(
            ("blog/dawn.md", "---\ntitle: Dawn\n---\n\nText.\n"),
            ("blog/reviews/rye.md", "---\ntitle: Rye\nstars: 4\n---\n\nText.\n"),
            ("blog/reviews/old/spelt.md", "---\ntitle: Spelt\nstars: many\n---\n\nText.\n"),
            ("news/rain.md", "---\ntitle: Rain\ninches: 2\n---\n\nText.\n"),
            ("news/2026/sun.md", "---\ntitle: Sun\ninches: 2\n---\n\nText.\n"));
        var found = (await Proof.RunAsync(project with { Code = Code })).Where(found => found.Severity > DiagnosticSeverity.Info);
        Assert.Equal(
            ["spelt.md GLY212: The key 'stars' takes a whole number, not 'many'", "sun.md GLY213: The key 'inches' is not declared"],
            found.Select(found => $"{Path.GetFileName(found.Location.GetLineSpan().Path)} {found.Id}: {found.GetMessage(null)}").Order());
        Assert.Equal(
            ["4", "0", "Dawn Spelt Rye", "Rye", "Sun", "4"],
            Values(project, Code, "", "Paper.Articles.Blog.Reviews.Rye.FrontMatter.Stars", "Paper.Articles.Blog.Reviews.Old.Spelt.FrontMatter.Stars",
                "string.Join(\" \", System.Linq.Enumerable.Select(Paper.Articles.Blog.All, post => post.FrontMatter.Title))",
                "Paper.Articles.Blog.Reviews.All[1].FrontMatter.Title", "Paper.Articles.News._2026.Sun.FrontMatter.Title",
                "Paper.Articles.News.All[0].FrontMatter.Inches + Paper.Articles.News.Rain.FrontMatter.Inches"));
    }

    [Fact]
    public void NothingOfItRunsAgainForOtherCode()
    {
        var project = Project(Night);
        var driver = project.Driver().RunGenerators(project.Compilation);
        var edited = driver.RunGenerators((project with { Code = Types + "\nclass Other { }" }).Compilation).GetRunResult().Results[0];
        string[] steps = ["Readings", "Heads", "Collections", "HeadTypes", "Sources", "Buckets", "Declarations"];
        Assert.All(steps.SelectMany(step => edited.TrackedSteps[step]).SelectMany(step => step.Outputs), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    private static Newsroom Project(string night) => Newsroom.Of(("blog/bread.md", Bread), ("blog/night.md", night)) with { Code = Types };

    private static void Run(params (string Expression, string Value)[] expected) => Run(Types, expected);

    private static void Run(string types, params (string Expression, string Value)[] expected)
    {
        var code = types == Types ? types : "using System; using System.Collections.Generic; namespace Paper { " + types + " }";
        var values = Values(Project(Night), code, "var post = Paper.Articles.Blog.Bread.FrontMatter; ", [.. expected.Select(item => item.Expression)]);
        Assert.Equal(expected.Select(item => item.Value), values);
    }

    private static IEnumerable<string?> Values(Newsroom project, string types, string before, params string[] expressions)
    {
        var run = "class Probe { public static object Run() { " + before + "return new object[] { " + string.Join(", ", expressions) + " }; } }";
        var values = (object?[])(project with { Code = "#nullable enable\n" + types + "\n#nullable disable\n" + run }).Run().Probe()!;
        return values.Select(value => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture));
    }
}
