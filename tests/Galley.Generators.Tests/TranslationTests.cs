using Galley.Generators.Tests.Harness;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace Galley.Generators.Tests;

/// <summary>One article in several languages.</summary>
public class TranslationTests
{
    private static readonly Newsroom Paper = Newsroom.Of(
        ("blog/low-water.md", "Low tide.\n"),
        ("blog/low-water.fr.md", "Marée basse.\n"),
        ("blog/low-water.pt-BR.md", "---\ndraft: true\n---\n\nMaré baixa.\n"),
        ("de/blog/low-water.md", "---\nlang: de\n---\n\nEbbe.\n"),
        ("it/blog/low-water.md", "La bassa marea.\n"),
        ("uk/blog/low-water.md", "Low tide in the country.\n"),
        ("blog/version.2.md", "Two.\n"))
        .With("es/blog/low-water.md", "Marea baja.\n", ("GalleyLanguage", "es"));

    private const string Ids = "string.Join(\" \", System.Linq.Enumerable.Select(Articles.Blog.LowWater.Translations, article => article.Id + \":\" + article.Language))";

    [Fact]
    public void TheFilesNameOrAFolderOfItsLanguageTells() => Paper.Gives(
        (Ids, "blog/low-water.fr:fr blog/low-water.pt-BR:pt-BR de/blog/low-water:de es/blog/low-water:es it/blog/low-water:it"),
        ("Articles.De.Blog.LowWater.Translations[1] == Articles.Blog.LowWater", "True"),
        ("Articles.Uk.Blog.LowWater.Language + Articles.Uk.Blog.LowWater.Translations.Count", "en0"),
        ("Articles.Blog.Version2.Language + Articles.Blog.Version2.Translations.Count", "en0"));

    [Fact]
    public void ATextThatIsTranslatedRenewsItselfAndTheListOfTranslations()
    {
        var paper = Newsroom.Of(("fr/low-water.md", "Low tide on the coast.\n"), ("low-water.md", "Low tide.\n"));
        new RunReasons
        {
            Readings = [Modified, Cached],
            Entries = [Modified, Cached],
            Archive = [Modified],
            Articles = [Unchanged],
            Translations = [Modified],
            Tags = [Unchanged],
            People = [Unchanged],
            Heads = [Unchanged, Cached],
            Collections = [Cached, Cached],
            HeadTypes = [Cached, Cached],
            Links = [Unchanged, Cached],
            Sources = [Modified, Cached],
            Buckets = [Modified],
        }.AssertAfter(paper, (driver, compilation) =>
            driver.ReplaceAdditionalText(paper.Files[0], paper.Files[0].With("Marée basse.\n")).RunGenerators(compilation));
    }

    [Fact]
    public void DraftsAreLeftOutWhereListsLeaveThemOut() => Paper.Set("GalleyDrafts", "exclude").Gives(
        (Ids, "blog/low-water.fr:fr de/blog/low-water:de es/blog/low-water:es it/blog/low-water:it"),
        ("Articles.Blog.LowWaterPtBR.Translations.Count", "5"));
}
