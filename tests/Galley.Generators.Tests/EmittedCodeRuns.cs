using Galley.Generators.Tests.Harness;

namespace Galley.Generators.Tests;

/// <summary>The generated code is compiled, loaded and used, and gives what the articles hold.</summary>
public class EmittedCodeRuns
{
    [Fact]
    public void TextIsTheArticlesOwn()
    {
        var paragraphs = Seed.Text.ReplaceLineEndings("\n").Split('\n')
            .Where(line => line.Length > 0).Skip(3)
            .Where(line => !line.Contains("/Getty", StringComparison.Ordinal));
        Assert.Equal(string.Join("\n\n", paragraphs), Seed.Newsroom.Evaluate("Articles.KanyeOpenedUp.Text")[0]);
    }

    [Fact]
    public void MembersGiveTheSeedsContent() => Seed.Newsroom.Gives(
        ("Articles.KanyeOpenedUp.Title", "Kanye Opened Up About Falling In Love With Kim & I'm Sobbing"),
        ("Articles.KanyeOpenedUp.Id", "KanyeOpenedUp"),
        ("Articles.KanyeOpenedUp.Slug", "kanye-opened-up"),
        ("Articles.KanyeOpenedUp.SourcePath", "articles/000_e8f0bbfe8ddc2936.txt"),
        ("Articles.KanyeOpenedUp.Language", "en"),
        ("Articles.KanyeOpenedUp.Authors[0]", "Candice Jalili"),
        ("Articles.KanyeOpenedUp.Paragraphs.Count", "13"),
        ("Articles.KanyeOpenedUp.Paragraphs[2].Line", "10"),
        ("Articles.KanyeOpenedUp.Credits[0]", "Larry Busacca/Getty Images Entertainment/Getty Images"),
        ("Articles.KanyeOpenedUp.Credits.Count", "3"),
        ("Articles.KanyeOpenedUp.Quotes.Count", "7"),
        ("Articles.KanyeOpenedUp.Quotes.AnyTimeIWasAroundHer.Pieces[1]", "She was good, pure, happy, loving, brave, courageous, strong."),
        ("Articles.KanyeOpenedUp.Quotes.AnyTimeIWasAroundHer.Speaker.Name", "Kanye West"),
        ("Articles.KanyeOpenedUp.Quotes.AnyTimeIWasAroundHer.SpeakerText", "he"),
        ("Articles.KanyeOpenedUp.Quotes.AnyTimeIWasAroundHer.Cue", "explained"),
        ("Articles.KanyeOpenedUp.Quotes.AnyTimeIWasAroundHer.Line", "10"),
        ("Articles.KanyeOpenedUp.Quotes.AnyTimeIWasAroundHer.Paragraph.Index", "2"),
        ("Articles.KanyeOpenedUp.Quotes.AnyTimeIWasAroundHer.Article", "Kanye Opened Up About Falling In Love With Kim & I'm Sobbing"),
        ("Articles.KanyeOpenedUp.Quotes[1].Nested[0].Text", "Oh, she has a boyfriend."),
        ("Articles.KanyeOpenedUp.Paragraphs[2].Quotes.Count", "1"),
        ("Articles.KanyeOpenedUp.People.KanyeWest == People.KanyeWest", "True"),
        ("Articles.KanyeOpenedUp.Quotes[0].Speaker == People.Find(\"kanye\")", "True"),
        ("Articles.Find(\"kanyeopenedup\") == Articles.KanyeOpenedUp", "True"),
        ("Articles.Find(\"kanye-opened-up\") == Articles.All[0]", "True"),
        ("Articles.Find(\"nothing\") == null", "True"),
        ("People.Find(\"nobody\") == null", "True"),
        ("People.KimKardashianWest.Aliases[0]", "Kim"),
        ("People.KanyeWest.Articles[0].Id", "KanyeOpenedUp"),
        ("People.KanyeWest.Quotes[0] == Articles.KanyeOpenedUp.Quotes[0]", "True"),
        ("People.KanyeWest.Mentions[0].Text", "Kanye"),
        ("People.KanyeWest.Mentions[0].Line", "1"),
        ("People.LarryBusacca.Mentions[0].IsCredit", "True"),
        ("People.CandiceJalili.Mentions[0].IsByline", "True"),
        ("Articles.KanyeOpenedUp.FrontMatter.Keys.Count", "0"),
        ("Articles.KanyeOpenedUp.Published == null", "True"),
        ("Articles.KanyeOpenedUp.Html.StartsWith(\"<p>Are you ready to shed some major tears?\")", "True"));

    [Fact]
    public void MembersGiveTheFrontMatterAndTheMarkdown() => Newsroom.Of("harbour-swim.md", Small.HarbourSwim).Gives(
        ("Articles.HarbourSwim.Published.Value.ToString(\"o\")", "2026-03-14"),
        ("Articles.HarbourSwim.Updated.Value.Day", "15"),
        ("Articles.HarbourSwim.Summary", "Four hundred swimmers, one seal."),
        ("Articles.HarbourSwim.Excerpt", "Four hundred swimmers, one seal."),
        ("string.Join(\"+\", Articles.HarbourSwim.Tags)", "sport+harbour"),
        ("Articles.HarbourSwim.FrontMatter[\"AUTHOR\"]", "Lucan Abernathy-Moss"),
        ("Articles.HarbourSwim.FrontMatter.List(\"tags\")[1]", "harbour"),
        ("Articles.HarbourSwim.FrontMatter[\"none\"] == null", "True"),
        ("Articles.HarbourSwim.Headings[0].Text + Articles.HarbourSwim.Headings[0].Level", "The seal2"),
        ("Articles.HarbourSwim.Headings[0].Id", "the-seal"),
        ("Articles.HarbourSwim.Links[0].Target", "https://example.org/towels"),
        ("Articles.HarbourSwim.Links[0].Title", "Warm"),
        ("Articles.HarbourSwim.Html.Contains(\"<h2\")", "True"));

    [Fact]
    public void PeopleAndTagsHaveNamesForAddresses() => Newsroom.Of(
        "tide.md", "---\ntags: [Harbour works, Ice & snow]\n---\nZo\u00eb O'Neill-Berg met Tom Berg. Berg left.\n").Gives(
        ("People.Find(\"tom-berg\").Name + People.Find(\"Tom Berg\").Slug", "Tom Bergtom-berg"),
        ("string.Join(\" \", System.Linq.Enumerable.Select(Articles.Tags.All, tag => tag.Slug))", "harbour-works ice-and-snow"),
        ("Articles.Tags.Find(\"harbour-works\") == Articles.Tags.HarbourWorks", "True"));

    [Fact]
    public void HeadingsAreAListAndATree() => Newsroom.Of("tree.md", "# Tree\n\n## A\n\n#### A1\n\n### A2\n\n## B\n\nText.\n").Gives(
        ("string.Join(\" \", Articles.Tree.Headings[0].Children)", "A1 A2"),
        ("string.Join(\" \", Articles.Tree.Headings)", "A A1 A2 B"),
        ("string.Join(\" \", Articles.Tree.Outline)", "A B"),
        ("string.Join(\" \", Articles.Tree.Outline[0].Children)", "A1 A2"),
        ("Articles.Tree.Html.StartsWith(\"<h2 id=\\\"a\\\">A</h2>\")", "True"));

    [Fact]
    public void StructuredDataIsJsonThatMayStandInAScript()
    {
        var article = Newsroom.Of("harbour-swim.md", Small.HarbourSwim.Replace("Harbour Swim Returns", "Harbour </script> \"Swim\" 🌊", StringComparison.Ordinal));
        using var json = System.Text.Json.JsonDocument.Parse(article.Evaluate("Articles.HarbourSwim.JsonLd")[0]);
        var root = json.RootElement;
        Assert.Equal("NewsArticle", root.GetProperty("@type").GetString());
        Assert.Equal("Harbour </script> \"Swim\" 🌊", root.GetProperty("headline").GetString());
        Assert.Equal("2026-03-14", root.GetProperty("datePublished").GetString());
        Assert.Equal("Lucan Abernathy-Moss", root.GetProperty("author")[0].GetProperty("name").GetString());
        Assert.Equal("Petronella Saxby", root.GetProperty("hasPart")[0].GetProperty("creator").GetProperty("name").GetString());
        Assert.Equal(3, root.GetProperty("mentions").GetArrayLength());
        Assert.DoesNotContain('<', json.RootElement.GetRawText());
    }

    [Fact]
    public void TheArticlesOwnPictureIsThatOfItsHead() => Newsroom.Of(
        ("pier.md", "---\nheroImage: ./pier.png\n---\n\n![The quay](quay.png)\n"), ("quay.md", "Text.\n")).Gives(
        ("Articles.Pier.Image + Articles.Pier.Images.Count + Articles.Pier.Images[0]", "./pier.png1quay.png"),
        ("Articles.Quay.Image == null", "True"));

    [Fact]
    public void TheFileNameGivesTheDayThatTheHeadDoesNot() => Newsroom.Of(
        ("2026-05-01-low-water.md", "The ferry stayed.\n"), ("2026-05-02-high-water.md", "---\ndate: 2026-06-03\n---\nThe ferry left.\n")).Gives(
        ("Articles.LowWater.Published.Value.ToString(\"o\")", "2026-05-01"),
        ("Articles.LowWater.Slug", "low-water"),
        ("Articles.HighWater.Published.Value.ToString(\"o\")", "2026-06-03"));

    [Fact]
    public void FoldersNestAndPeopleAreSharedByArticles() => Newsroom.Of(
        ("politics/budget-vote.txt", Small.BudgetVote), ("politics/2026/harbour-swim.md", Small.HarbourSwim)).Gives(
        ("Articles.Politics.BudgetVote.Id", "politics/budget-vote"),
        ("Articles.Politics.All.Count", "2"),
        ("Articles.Politics._2026.All[0].Id", "politics/2026/harbour-swim"),
        ("Articles.All[0].Id", "politics/2026/harbour-swim"),
        ("Articles.Find(\"politics/budget-vote\") == Articles.Politics.BudgetVote", "True"),
        ("People.TobiasQuillfeather.Articles.Count", "2"),
        ("Articles.Politics.BudgetVote.People.TobiasQuillfeather == Articles.Politics._2026.HarbourSwim.People.TobiasQuillfeather", "True"),
        ("Articles.Politics.BudgetVote.WordCount > 20 && Articles.Politics.BudgetVote.ReadingTime.TotalSeconds > 4", "True"));

    [Fact]
    public void AThousandCharactersOfEveryKindComeBackAsTheyWere()
    {
        var odd = new string(Enumerable.Range(1, 0xFFFF).Select(i => (char)i).Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)).ToArray());
        var text = "Odd Characters\n\nThe odd ones are these: " + odd + " and no more.\n";
        var body = text["Odd Characters\n\n".Length..].TrimEnd('\n');
        Assert.Equal(body, Newsroom.Of("odd-ones.txt", text).Evaluate("Articles.OddOnes.Text")[0]);
    }

    [Fact]
    public void HotReloadUnpacksTheArticlesAnew() => Seed.Newsroom.Gives(
        ("Articles.KanyeOpenedUp.Quotes[0] == Articles.KanyeOpenedUp.Quotes[0]", "True"),
        ("Equals(Articles.KanyeOpenedUp.Quotes[0], Edited() ? Articles.KanyeOpenedUp.Quotes[0] : null)", "False"),
        ("People.KanyeWest == Articles.KanyeOpenedUp.Quotes[0].Speaker", "True"));
}
