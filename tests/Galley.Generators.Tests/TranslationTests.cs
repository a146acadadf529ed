using Galley.Generators.Tests.Harness;

namespace Galley.Generators.Tests;

/// <summary>One article in several languages.</summary>
public class TranslationTests
{
    private static readonly Newsroom Paper = Newsroom.Of(
        ("blog/low-water.md", "Low tide.\n"),
        ("blog/low-water.fr.md", "Marée basse.\n"),
        ("blog/low-water.pt-BR.md", "---\ndraft: true\n---\n\nMaré baixa.\n"),
        ("de/blog/low-water.md", "---\nlang: de\n---\n\nEbbe.\n"),
        ("uk/blog/low-water.md", "Low tide in the country.\n"),
        ("blog/version.2.md", "Two.\n"))
        .With("es/blog/low-water.md", "Marea baja.\n", ("GalleyLanguage", "es"));

    private const string Ids = "string.Join(\" \", System.Linq.Enumerable.Select(Articles.Blog.LowWater.Translations, article => article.Id + \":\" + article.Language))";

    [Fact]
    public void TheFilesNameOrAFolderOfItsLanguageTells() => Paper.Gives(
        (Ids, "blog/low-water.fr:fr blog/low-water.pt-BR:pt-BR de/blog/low-water:de es/blog/low-water:es"),
        ("Articles.De.Blog.LowWater.Translations[1] == Articles.Blog.LowWater", "True"),
        ("Articles.Uk.Blog.LowWater.Language + Articles.Uk.Blog.LowWater.Translations.Count", "en0"),
        ("Articles.Blog.Version2.Language + Articles.Blog.Version2.Translations.Count", "en0"));

    [Fact]
    public void DraftsAreLeftOutWhereListsLeaveThemOut() => Paper.Set("GalleyDrafts", "exclude").Gives(
        (Ids, "blog/low-water.fr:fr de/blog/low-water:de es/blog/low-water:es"),
        ("Articles.Blog.LowWaterPtBR.Translations.Count", "4"));
}
