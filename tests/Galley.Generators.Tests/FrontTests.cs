using System.Reflection;
using System.Runtime.Loader;
using Galley.Generators.Manifests;
using Galley.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Galley.Generators.Tests;

/// <summary>Content projects with one set of types, and a front project that lists their articles and people together.</summary>
public class FrontTests
{
    private const string Mill = """
        ---
        date: 2026-03-01
        tags: [river]
        ---
        # The mill turns again

        Marta Quillfeather opened the mill. "The wheel turns," Quillfeather said.
        """;

    private const string Ferry = """
        ---
        date: 2026-04-01
        tags: [River, boats]
        ---
        # A ferry for one

        The ferry has one passenger, Marta Quillfeather. "I like it quiet," Quillfeather said. Tobias Ferncastle rows.
        """;

    private const string Bread = """
        ---
        date: 2026-02-01
        ---
        # Bread

        Tobias Ferncastle bakes. "It rises," Ferncastle said.
        """;

    private static readonly Newsroom Types = Project("Types", "shared");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AFrontListsTheArticlesAndPeopleOfTheProjectsItReferences(bool fromFiles)
    {
        Func<Output, MetadataReference> reference =
            fromFiles ? project => Image(project) : project => project.Compilation.ToMetadataReference();
        var types = Types.Run();
        var news = (Project("News", "referenced") with { References = [reference(types)] }).With("mill.md", Mill).Run();
        var coast = (Project("Coast", "referenced") with { References = [reference(types)] }).With("sea/ferry.md", Ferry).Run();
        var front = (Project("Front", "referenced") with
        {
            References = [reference(types), reference(news), reference(coast)],
            Code = """
                using Front;

                internal static class Probe
                {
                    public static object Run() => new object[]
                    {
                        string.Join(" ", System.Linq.Enumerable.Select(Articles.All, article => article.Id)),
                        Articles.Find("mill") == News.Articles.Mill,
                        Articles.Find("ferry") == Coast.Articles.Sea.Ferry,
                        string.Join("|", System.Linq.Enumerable.Select(People.MartaQuillfeather.Quotes, quote => quote.Text)),
                        People.TobiasFerncastle.Articles.Count,
                        News.People.All.Count + " of " + People.All.Count,
                        Articles.Tags.River.Count,
                        Coast.Articles.Sea.Ferry.FrontMatter.Date.Month,
                        Articles.Bread.People[0].Articles.Count,
                    };
                }
                """,
        }).With("bread.md", Bread).Run();

        foreach (var project in new[] { types, news, coast, front }) AssertClean(project);
        Assert.Equal(
            ["sea/ferry mill bread", "True", "True", "The wheel turns,|I like it quiet,", "2", "1 of 2", "2", "4", "1"],
            Probe(front, types, news, coast));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.Latest)]
    public void SharedTypesCompileInEveryLanguageAndForEveryTarget(LanguageVersion language)
    {
        var types = Types with { Language = language, IsStandard = true };
        var image = Image(types.Run());
        var news = (Project("News", "referenced") with { Language = language, IsStandard = true, References = [image] }).With("mill.md", Mill);

        AssertClean(types.Run());
        AssertClean(news.Run());
    }

    [Fact]
    public void AProjectWithTypesOfItsOwnTellsNobodyOfItsArticles()
    {
        var own = Newsroom.Of("mill.md", Mill).Set("GalleyVisibility", "public").Run();

        Assert.Null(ManifestReader.Read(Image(own), default));
        Assert.Null(ManifestReader.Read(own.Compilation.ToMetadataReference(), default));
    }

    [Fact]
    public void AManifestIsTheSameInMetadataAndInSymbols()
    {
        var types = Image(Types.Run());
        var news = (Project("News", "referenced") with { References = [types] }).With("mill.md", Mill)
            .With("half.txt", "Half\n\nMarta Quillf\uD83Deather is here. Tobias Ferncastle said: \"No.\"\n").Run();

        var manifest = ManifestReader.Read(Image(news), default);

        Assert.Equal(["articles/half.txt", "articles/mill.md"], manifest!.Entries.Select(entry => entry.Path));
        Assert.Equal(manifest, ManifestReader.Read(news.Compilation.ToMetadataReference(), default));
    }

    [Theory]
    [InlineData("")]
    [InlineData("anything")]
    [InlineData("$#\n")]
    [InlineData("}}}}}}}}}\ntext")]
    [InlineData("%#$}}}}}B#\nab")]
    [InlineData("\u0000\uD83D\n\n\n")]
    public void WhatIsNoManifestIsNone(string packed) => Assert.Null(ManifestUnpacker.Unpack("Any", packed));

    [Fact]
    public async Task TypesThatNoReferenceHasAreAFinding()
    {
        var news = Project("News", "referenced").With("mill.md", Mill);

        Assert.Equal(["GLY304"], (await Proof.RunAsync(news)).Select(finding => finding.Id));
        Assert.Empty(await Proof.RunAsync(news with { References = [Image(Types.Run())] }));
    }

    [Fact]
    public void AnEditOfCSharpReadsNoReferenceAgain()
    {
        var types = Image(Types.Run());
        var news = Image((Project("News", "referenced") with { References = [types] }).With("mill.md", Mill).Run());
        var front = (Project("Front", "referenced") with { References = [types, news] }).With("bread.md", Bread);

        var driver = front.Driver().RunGenerators(front.Compilation);
        driver = driver.RunGenerators((front with { Code = "class Edited { }" }).Compilation);

        var steps = driver.GetRunResult().Results[0].TrackedSteps;
        foreach (var name in new[] { TrackingNames.Manifests, TrackingNames.Front })
            Assert.All(steps[name].SelectMany(step => step.Outputs), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    private static void AssertClean(Output project) => Assert.True(!project.Complaints.Any(), string.Join("\n", project.Complaints));

    private static Newsroom Project(string name, string types) => new Newsroom { Name = name, Properties = [("RootNamespace", name)] }
        .Set("GalleyTypes", types).Set("GalleyVisibility", "public");

    private static PortableExecutableReference Image(Output project) => MetadataReference.CreateFromImage(Bytes(project));

    private static byte[] Bytes(Output project)
    {
        using var image = new MemoryStream();
        var emitted = project.Compilation.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        return image.ToArray();
    }

    private static IEnumerable<string> Probe(Output front, params Output[] references)
    {
        var context = new AssemblyLoadContext("Front", isCollectible: true);
        foreach (var reference in references) context.LoadFromStream(new MemoryStream(Bytes(reference)));
        var run = context.LoadFromStream(new MemoryStream(Bytes(front))).GetType("Probe")!.GetMethod("Run", BindingFlags.Static | BindingFlags.Public)!;
        return ((object[])run.Invoke(null, null)!).Select(value => value.ToString()!);
    }
}
