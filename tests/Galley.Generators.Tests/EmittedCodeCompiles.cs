using Galley.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Galley.Generators.Tests;

/// <summary>The generated code compiles in every project without the compiler saying a word.</summary>
public class EmittedCodeCompiles
{
    public static TheoryData<LanguageVersion, bool, bool, bool> Projects()
    {
        var data = new TheoryData<LanguageVersion, bool, bool, bool>();
        LanguageVersion[] languages = [LanguageVersion.CSharp7_3, LanguageVersion.CSharp8, LanguageVersion.CSharp12, LanguageVersion.Latest];
        foreach (var language in languages)
            foreach (var isStandard in new[] { true, false })
                foreach (var isPublic in new[] { true, false })
                    foreach (var hasNullable in new[] { true, false }) data.Add(language, isStandard, isPublic, hasNullable);
        return data;
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void WithoutAWarning(LanguageVersion language, bool isStandard, bool isPublic, bool hasNullable)
    {
        var project = Everything() with
        {
            Language = language,
            IsStandard = isStandard,
            Nullable = hasNullable ? NullableContextOptions.Enable : NullableContextOptions.Disable,
        };
        var output = project.Set("GalleyVisibility", isPublic ? "public" : "internal").Run();
        Assert.Empty(output.Diagnostics);
        Assert.Empty(output.Complaints);
        output.Load();
    }

    [Fact]
    public void WithoutAnArticle()
    {
        const string Code = "class Probe { public static object Run() { return Paper.Articles.All.Count + Paper.People.All.Count; } }";
        Assert.Equal(0, new Newsroom { Code = Code }.Run().Probe());
    }

    [Fact]
    public void BesideAFriendWithArticlesOfItsOwn()
    {
        var friend = Newsroom.Of("budget-vote.txt", Small.BudgetVote) with
        {
            Properties = [("RootNamespace", "Friend")],
            Code = "class Probe { string Run() => Friend.Articles.BudgetVote.Title + Paper.Articles.HarbourSwim.Quotes[0].Text; }",
        };
        var compilation = friend.Compilation.WithAssemblyName("Friend").AddReferences(LibraryForFriends());
        friend.Driver().RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _);
        Assert.Empty(updated.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden));
    }

    [Fact]
    public void AndFriendsWithoutArticlesMayUseIt()
    {
        var tests = new Newsroom { Code = "class Tests { Galley.Quote Run() => Paper.Articles.HarbourSwim.Quotes[0]; }" };
        var compilation = tests.Compilation.WithAssemblyName("Friend").AddReferences(LibraryForFriends());
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden));
    }

    [Fact]
    public void AndWarnsWhereASpeakerMayBeNull()
    {
        var output = (Everything() with { Code = "class Probe { int N(Galley.Quote quote) => quote.Speaker.Name.Length; }" }).Run();
        Assert.Contains("CS8602", Assert.Single(output.Complaints), StringComparison.Ordinal);
    }

    [Fact]
    public void WithEveryFixedTypeDeclared()
    {
        var output = Everything().Set("GalleyVisibility", "public").Run();
        var types = output.Compilation.Assembly.GlobalNamespace.GetNamespaceMembers().Single(space => space.Name == "Galley");
        Assert.All(types.GetTypeMembers(), type => Assert.Equal(Accessibility.Public, type.DeclaredAccessibility));
        var plumbing = types.GetNamespaceMembers().Single(space => space.Name == "Typed").GetTypeMembers();
        Assert.All(plumbing, type => Assert.Contains(type.GetAttributes(), attribute => attribute.AttributeClass!.Name == "EmbeddedAttribute"));
    }

    private static CompilationReference LibraryForFriends()
    {
        var library = (Everything() with { Code = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Friend\")]" }).Run();
        Assert.Empty(library.Complaints);
        return library.Compilation.ToMetadataReference();
    }

    private static Newsroom Everything() => Newsroom.Of(
        ("harbour-swim.md", Small.HarbourSwim), ("politics/budget-vote.txt", Small.BudgetVote), ("politics/2026/seed.txt", Seed.Text));
}
