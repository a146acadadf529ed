using Galley.Generators.Tests.Harness;
using Galley.Tests;
using Microsoft.CodeAnalysis;

namespace Galley.Generators.Tests;

/// <summary>No property, metadata, key, stylebook or file makes code that does not compile, or ends generator or analyzer.</summary>
public class HostileSettingsTests
{
    private static readonly string[] Values =
    [
        "", " ", "\t", "\n", "class", "null", "\"", "\\", "*/", "//", "#line 1", "\"\"\"", "{", "{slug}", "{id}{id}{folder}", "</summary>",
        "&lt;", "a b", "1", "-1", "..", "a..b", ".a.", "/", "\\\\", "..\\..", "../../../..", "C:\\", "\0", "\uD83D", "🎉", "\u202E", "\u2028", "é", "e\u0301", "İ", "日本", "@class", "global::System", "A.B.C", "+",
        "tables+tables", "en-" + new string('x', 99), new string('w', 5000),
        string.Concat(Enumerable.Repeat("a/", 5000)), string.Concat(Enumerable.Repeat("a.", 500)),
    ];

    private static readonly string[] Properties =
    [
        "RootNamespace", "GalleyProjectFolder", "GalleyNamespace", "GalleyVisibility", "GalleyMembers", "GalleyOrder", "GalleyDrafts",
        "GalleyLanguage", "GalleyMarkdown", "GalleyRawHtml", "GalleyUrlPattern", "galley.report",
    ];

    private static readonly string[] Metadata =
        ["Id", "GalleyFolder", "GalleyPath", "GalleyLanguage", "GalleyOrder", "GalleyDrafts", "Article", "SourceItemGroup"];

    /// <summary>All properties of one value at once.</summary>
    [Fact]
    public void AnyValueOfTheProperties()
    {
        foreach (var value in Values)
        {
            var newsroom = Newsroom.Of(("politics/budget-vote.txt", Small.BudgetVote), ("harbour-swim.md", Small.HarbourSwim));
            Compiles(newsroom with { Properties = [.. Properties.Select(property => (property, value))] }, value);
        }
    }

    /// <summary>An article for each value of each metadata.</summary>
    [Fact]
    public void AnyValueOfAnItemsMetadata()
    {
        var items = Metadata.SelectMany(name => Values.Select(value => (name, value)));
        Compiles(items.Select((item, i) => (Item: item, File: $"story-{i}.md"))
            .Aggregate(new Newsroom(), (newsroom, one) => newsroom.With(one.File, "It rains.\n", one.Item)), "all at once");
    }

    [Fact]
    public async Task AnyValueOfAKeyOfThePath()
    {
        foreach (var value in Values)
        {
            var file = new ArticleFile("/home/anna/paper/articles/bread.txt", "Bread\n\nAda Oyelaran and Ada Oyelarn, Oyelaran's own, the the.\n")
            {
                Keys = [("galley.GLY001.severity", value), ("galley.GLY103.severity", value), ("galley.GLY999.severity", value)],
            };
            Assert.All(await Proof.RunAsync(new Newsroom { Files = [file] }), found => Assert.StartsWith("GLY", found.Id, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("? ")]
    [InlineData("&a ")]
    [InlineData("people:\n- ")]
    [InlineData("\0")]
    [InlineData("\uD800")]
    [InlineData("a: b\n")]
    [InlineData("people: [{name: A, never: [B]}]\n")]
    public async Task AnyStylebook(string unit)
    {
        var flood = string.Concat(Enumerable.Repeat(unit, 20_000));
        var project = Newsroom.Of(("bread.txt", Small.BudgetVote)) is var articles
            ? articles with { Files = articles.Files.Add(new("/home/anna/paper/stylebook.yml", flood)) } : articles;
        Compiles(project, unit);
        var found = await Proof.RunAsync(project);
        Assert.Equal(unit != "\0", found.Any(diagnostic => diagnostic.Id is "GLY401" or "GLY402"));
        Assert.All(found, diagnostic => Assert.StartsWith("GLY", diagnostic.Id, StringComparison.Ordinal));
    }

    /// <summary>Ten thousand people with ten thousand wrong spellings, all as right as each other, over an article that has them all.</summary>
    [Fact]
    public async Task AVastStylebook()
    {
        var names = Enumerable.Range(0, 10_000).Select(i => "Ada B" + Syllables(i)).ToList();
        var book = "people:\n" + string.Concat(names.Select(name => $"- name: {name}\n  never: [{name}x]\n"))
            + "bothRight:\n- [" + string.Join(", ", names) + "]\n";
        var text = "Low Water\n\n" + string.Concat(names.Select(name => $"“No,” said {name}x. "));
        var articles = Newsroom.Of("low-water.txt", text).Set("galley.report", "all");
        var found = await Proof.RunAsync(articles with { Files = articles.Files.Add(new("/home/anna/paper/stylebook.yml", book)) });
        Assert.True(found.Count(diagnostic => diagnostic.Id == "GLY002") >= 10_000);
    }

    [Fact]
    public async Task AFileThatThrows()
    {
        var project = Newsroom.Of("budget-vote.txt", Small.BudgetVote);
        AdditionalText[] files = [.. project.Files, new Broken("/home/anna/paper/articles/broken.md"), new Broken("/home/anna/paper/stylebook.yml")];
        var driver = project.Driver().AddAdditionalTexts([.. files.Skip(1)]).RunGenerators(project.Compilation);
        Assert.Equal("GLY301", Assert.Single(driver.GetRunResult().Diagnostics).Id);
        Assert.Contains(driver.GetRunResult().Results[0].GeneratedSources, source => source.SourceText.ToString().Contains("BudgetVote", StringComparison.Ordinal));
        Assert.Contains(await Proof.RunAsync(project, files), diagnostic => diagnostic.Id == "GLY301");
    }

    /// <summary>Another text each time it is asked for: somebody saves while the compiler reads.</summary>
    [Fact]
    public async Task AFileThatChanges()
    {
        var project = Newsroom.Of("budget-vote.txt", Small.BudgetVote);
        AdditionalText[] files = [.. project.Files, new Changing("/home/anna/paper/articles/live.txt")];
        var driver = project.Driver().AddAdditionalTexts([.. files.Skip(1)]).RunGeneratorsAndUpdateCompilation(project.Compilation, out var compilation, out _);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden));
        Assert.All(await Proof.RunAsync(project, files), diagnostic => Assert.StartsWith("GLY", diagnostic.Id, StringComparison.Ordinal));
    }

    private static void Compiles(Newsroom newsroom, string value)
    {
        Bounded.Run(
            newsroom.Files.Sum(file => file.Content!.Length), () => newsroom.Driver(tracksSteps: false).RunGenerators(newsroom.Compilation));
        var output = newsroom.Run();
        var failures = output.Diagnostics.Where(diagnostic => !diagnostic.Id.StartsWith("GLY", StringComparison.Ordinal)).Select(diagnostic => diagnostic.ToString());
        Assert.True(!failures.Concat(output.Complaints).Any(), value + ": " + string.Join("\n", failures.Concat(output.Complaints).Take(3)));
    }

    private static string Syllables(int number)
    {
        var name = "";
        for (var n = number + 100; n > 0; n /= 70) name += "bdfgklmnprstvz"[n % 14].ToString() + "aeiou"[n % 70 / 14];
        return name;
    }

    private sealed class Broken(string path) : AdditionalText
    {
        public override string Path { get; } = path;

        public override Microsoft.CodeAnalysis.Text.SourceText GetText(CancellationToken cancellationToken = default) => throw new IOException("locked");
    }

    private sealed class Changing(string path) : AdditionalText
    {
        private int _times;

        public override string Path { get; } = path;

        public override Microsoft.CodeAnalysis.Text.SourceText GetText(CancellationToken cancellationToken = default) =>
            Microsoft.CodeAnalysis.Text.SourceText.From(
                new string('x', 100 / ++_times) + "\n\n“No,” said Ada Oyelaran and Ada Oyelarn, Oyelaran's.\n", System.Text.Encoding.UTF8);
    }
}
