using Galley.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace Galley.Generators.Tests;

/// <summary>What runs again after an edit, told by the reasons that the driver gives.</summary>
public class IncrementalityTests
{
    private static readonly Newsroom Two = Newsroom.Of(
        ("budget-vote.txt", Small.BudgetVote), ("harbour-quiz.txt", "Harbour Quiz\n\nThe quiz is back.\n"));

    [Fact]
    public void AnEditOfCSharpRunsNothing()
    {
        var edited = Two with { Code = "class Edited { }" };
        RunReasons.AllCached.AssertAfter(Two, (driver, _) => driver.RunGenerators(edited.Compilation));
    }

    [Fact]
    public void AnEditedArticleIsReadAlone()
    {
        var reasons = new RunReasons
        {
            Readings = [Modified, Cached],
            Entries = [Unchanged, Cached],
            Heads = [Unchanged, Cached],
            Links = [Unchanged, Cached],
            Archive = [Cached],
            Sources = [Modified, Cached],
            Buckets = [Modified],
        };
        reasons.AssertAfter(Two, (driver, compilation) => Edit(driver, compilation, "Nobody slept", "Nobody yawned"));
    }

    [Fact]
    public void AnArticleWithAnotherPersonRenewsThePeopleToo()
    {
        var reasons = new RunReasons
        {
            Readings = [Modified, Cached],
            Entries = [Modified, Cached],
            Heads = [Unchanged, Cached],
            Links = [Unchanged, Cached],
            Archive = [Modified],
            Articles = [Unchanged],
            Translations = [Unchanged],
            Tags = [Unchanged],
            People = [Modified],
            PeopleBuckets = [Modified],
            Sources = [Modified, Cached],
            Buckets = [Modified],
        };
        reasons.AssertAfter(Two, (driver, compilation) => Edit(driver, compilation, "Imelda Vantongeren", "Imelda Ostrowicka"));
    }

    [Fact]
    public void AnotherTitleRenewsNoOtherArticle()
    {
        var reasons = new RunReasons
        {
            Readings = [Modified, Cached],
            Entries = [Modified, Cached],
            Heads = [Unchanged, Cached],
            Links = [Unchanged, Cached],
            Archive = [Unchanged],
            Sources = [Modified, Cached],
            Buckets = [Modified],
        };
        reasons.AssertAfter(Two, (driver, compilation) => Edit(driver, compilation, "After Long Night", "Before Dawn"));
    }

    [Fact]
    public void AnEditedFrontMatterRenewsItsTypeAndNoOtherArticle()
    {
        var swim = Newsroom.Of(("harbour-swim.md", Small.HarbourSwim), ("harbour-quiz.txt", "Harbour Quiz\n\nThe quiz is back.\n"));
        var reasons = new RunReasons
        {
            Readings = [Modified, Cached],
            Entries = [Modified, Cached],
            Heads = [Modified, Cached],
            Links = [Unchanged, Cached],
            Collections = [Modified],
            HeadTypes = [Modified],
            Archive = [Modified],
            Articles = [Unchanged],
            Translations = [Unchanged],
            Tags = [Modified],
            People = [Unchanged],
            Sources = [Modified, Cached],
            Buckets = [Modified],
        };
        var edited = Small.HarbourSwim.Replace("tags: [sport, harbour]", "tags: [sport]\nlanes: 4", StringComparison.Ordinal);
        reasons.AssertAfter(swim, (driver, compilation) => driver
            .ReplaceAdditionalText(swim.Files[0], swim.Files[0].With(edited)).RunGenerators(compilation));
    }

    [Fact]
    public void ARenamedArticleIsNotReadAgainWithTheOthers()
    {
        var reasons = new RunReasons
        {
            Readings = [Modified, Cached],
            Entries = [Modified, Cached],
            Heads = [Modified, Cached],
            Links = [Modified, Cached],
            Collections = [Unchanged],
            Archive = [Modified],
            Articles = [Modified],
            Translations = [Unchanged],
            Tags = [Unchanged],
            People = [Modified],
            PeopleBuckets = [Modified],
            References = [Unchanged],
            Sources = [Modified, Cached],
            Buckets = [Modified],
        };
        var renamed = Two.Files[0].At(Two.Directory + "articles/council-budget.txt");
        reasons.AssertAfter(Two, (driver, compilation) => driver.ReplaceAdditionalText(Two.Files[0], renamed).RunGenerators(compilation));
    }

    [Fact]
    public void AnEditedStylebookReadsNoArticle()
    {
        var book = new ArticleFile(Two.Directory + "stylebook.yml", "people: [Tobias Quillfeather]\n");
        var newsroom = Two with { Files = Two.Files.Add(book) };
        var reasons = RunReasons.AllCached with
        {
            Stylebook = [Modified], Archive = [Modified], Articles = [Unchanged], Translations = [Unchanged],
            Tags = [Unchanged], People = [Modified], PeopleBuckets = [Modified],
        };
        reasons.AssertAfter(newsroom, (driver, compilation) => driver
            .ReplaceAdditionalText(book, book.With("people: [{name: Sir Tobias Quillfeather, aliases: [Tobias Quillfeather]}]\n"))
            .RunGenerators(compilation));
    }

    [Fact]
    public void OtherMembersReadNothingAndRenewWhatHasSome()
    {
        var reasons = RunReasons.AllCached with
        {
            Options = [Modified],
            Emission = [Modified],
            Readings = [Unchanged, Unchanged],
            Sources = [Modified, Unchanged],
            Buckets = [Modified],
            PeopleBuckets = [Modified],
        };
        var articles = Two.Set("GalleyMembers", "articles");
        reasons.AssertAfter(Two, (driver, compilation) => driver.WithUpdatedAnalyzerConfigOptions(articles.Options).RunGenerators(compilation));
    }

    [Fact]
    public void TheSameTextInANewInstanceChangesNothing()
    {
        var reasons = RunReasons.AllCached with { Readings = [Unchanged, Cached] };
        reasons.AssertAfter(Two, (driver, compilation) => Edit(driver, compilation, "", ""));
    }

    [Fact]
    public void AnAddedArticleIsReadAlone()
    {
        var reasons = new RunReasons
        {
            Readings = [Cached, Cached, New],
            Entries = [Cached, Cached, New],
            Heads = [Cached, Cached, New],
            Links = [Cached, Cached, New],
            Collections = [Modified],
            HeadTypes = [Unchanged],
            Archive = [Modified],
            Articles = [Modified],
            Translations = [Unchanged],
            Tags = [Unchanged],
            People = [Unchanged],
            References = [Unchanged],
            Sources = [Cached, Cached, New],
            Buckets = [Modified],
        };
        var added = new ArticleFile(Two.Directory + "articles/tide-table.txt", "Tide Table\n\nHigh at noon.\n");
        reasons.AssertAfter(Two, (driver, compilation) => driver.AddAdditionalTexts([added]).RunGenerators(compilation));
    }

    [Fact]
    public void ARemovedArticleRenewsNoOther()
    {
        var reasons = new RunReasons
        {
            Readings = [Cached, Removed],
            Entries = [Cached, Removed],
            Heads = [Cached, Removed],
            Links = [Cached, Removed],
            Collections = [Modified],
            HeadTypes = [Unchanged],
            Archive = [Modified],
            Articles = [Modified],
            Translations = [Unchanged],
            Tags = [Unchanged],
            People = [Unchanged],
            References = [Unchanged],
            Sources = [Cached, Removed],
            Buckets = [Modified],
        };
        reasons.AssertAfter(Two, (driver, compilation) => driver.RemoveAdditionalTexts([Two.Files[1]]).RunGenerators(compilation));
    }

    [Fact]
    public void AnotherNamespaceReadsNothing()
    {
        var reasons = RunReasons.AllCached with
        {
            Options = [Modified],
            Emission = [Modified],
            Readings = [Unchanged, Unchanged],
            Sources = [Modified, Unchanged], // the second has no quotes or people, hence no class that names its namespace
            Buckets = [Modified],
            PeopleBuckets = [Unchanged],
        };
        var renamed = Two with { Properties = [("RootNamespace", "Gazette")] };
        reasons.AssertAfter(Two, (driver, compilation) => driver.WithUpdatedAnalyzerConfigOptions(renamed.Options).RunGenerators(compilation));
    }

    [Fact]
    public void EqualOptionsInANewInstanceChangeNothing()
    {
        var reasons = RunReasons.AllCached with { Options = [Unchanged], Readings = [Unchanged, Unchanged] };
        reasons.AssertAfter(Two, (driver, compilation) => driver.WithUpdatedAnalyzerConfigOptions(Two.Options).RunGenerators(compilation));
    }

    [Fact]
    public void TheStepsHoldNothingOfTheCompiler()
    {
        var driver = Two.Driver().RunGenerators(Two.Compilation);
        var steps = driver.GetRunResult().Results[0].TrackedSteps
            .Where(step => typeof(TrackingNames).GetFields().Any(field => field.Name == step.Key))
            .SelectMany(step => step.Value).SelectMany(step => step.Outputs);
        var walk = new ObjectWalk(visited => Assert.False(
            visited is ISymbol or SyntaxNode or SyntaxTree or Compilation or Location or AdditionalText or Microsoft.CodeAnalysis.Text.SourceText,
            "A step holds a " + visited.GetType()));
        foreach (var (value, _) in steps) walk.Visit(value);
        Assert.True(walk.Count > 100);
    }

    private static GeneratorDriver Edit(GeneratorDriver driver, CSharpCompilation compilation, string before, string after)
    {
        var text = before.Length == 0 ? Small.BudgetVote : Small.BudgetVote.Replace(before, after, StringComparison.Ordinal);
        Assert.True(before.Length == 0 || text != Small.BudgetVote);
        return driver.ReplaceAdditionalText(Two.Files[0], Two.Files[0].With(text)).RunGenerators(compilation);
    }
}
