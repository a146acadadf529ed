using Galley.Generators.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace Galley.Generators.Tests;

/// <summary>What the generated code looks like.</summary>
public class SnapshotTests
{
    [Fact]
    public void TheArticleGiven() => Snapshot.Match(Seed.Newsroom.Run());

    [Fact]
    public void TwoSmallArticlesInFolders() => Snapshot.Match(Newsroom.Of(
        ("politics/budget-vote.txt", Small.BudgetVote),
        ("sport/harbour-swim.md", Small.HarbourSwim)).Run());

    [Fact]
    public void FrontMatterDeclaredAndInferred() => Snapshot.Match((Newsroom.Of(
        ("blog/bread.md", "---\ntitle: Bread\nrating: 5\nmood: very-warm\nsequel: recipes/rye\n---\n\nThe oven is warm.\n"),
        ("recipes/rye.md", "---\ntitle: Rye\nserves: 4\ntags: [dark]\nseo: { rank: 1 }\n---\n\nKnead it.\n"),
        ("recipes/oat.md", "---\ntitle: Oat\nserves: 4.5\n---\n\nStir it.\n")) with
    {
        Code = """
            namespace Paper
            {
                internal enum Mood { Calm, VeryWarm }

                [Galley.FrontMatter("blog/**")]
                internal partial record Post(string Title, int Rating = 3)
                {
                    public Mood Mood { get; init; }
                    public Galley.Article? Sequel { get; init; }
                }
            }
            """,
    }).Run());

    [Fact]
    public void OldLanguageAndPublicTypesWithoutContentMembers() => Snapshot.Match(
        (Newsroom.Of("harbour-swim.md", Small.HarbourSwim) with { Language = LanguageVersion.CSharp7_3, IsStandard = true })
        .Set("GalleyVisibility", "public").Set("GalleyMembers", "articles").Run());
}
