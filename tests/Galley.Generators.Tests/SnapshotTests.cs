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
    public void OldLanguageAndPublicTypesWithoutContentMembers() => Snapshot.Match(
        (Newsroom.Of("harbour-swim.md", Small.HarbourSwim) with { Language = LanguageVersion.CSharp7_3, IsStandard = true })
        .Set("GalleyVisibility", "public").Set("GalleyMembers", "articles").Run());
}
