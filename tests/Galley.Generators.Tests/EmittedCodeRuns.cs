using Galley.Generators.Tests.Harness;

namespace Galley.Generators.Tests;

/// <summary>The generated code is compiled, loaded and used, and gives what the articles hold.</summary>
public class EmittedCodeRuns
{
    [Fact]
    public void TextIsTheArticlesOwn()
    {
        var paragraphs = Seed.Text.ReplaceLineEndings("\n").Split('\n').Where(line => line.Length > 0).Skip(3).Where(line => !line.Contains("/Getty", StringComparison.Ordinal));
        Assert.Equal(string.Join("\n\n", paragraphs), Seed.Newsroom.Evaluate("Articles.KanyeOpenedUp.Text"));
    }

    [Theory]
    [InlineData("Articles.KanyeOpenedUp.Title", "Kanye Opened Up About Falling In Love With Kim & I'm Sobbing")]
    [InlineData("Articles.KanyeOpenedUp.Id", "KanyeOpenedUp")]
    [InlineData("Articles.KanyeOpenedUp.Slug", "kanye-opened-up")]
    [InlineData("Articles.KanyeOpenedUp.SourcePath", "articles/000_e8f0bbfe8ddc2936.txt")]
    [InlineData("Articles.KanyeOpenedUp.Language", "en")]
    [InlineData("Articles.KanyeOpenedUp.Authors[0]", "Candice Jalili")]
    [InlineData("Articles.KanyeOpenedUp.Paragraphs.Count", "13")]
    [InlineData("Articles.KanyeOpenedUp.Paragraphs[2].Line", "10")]
    [InlineData("Articles.KanyeOpenedUp.Credits[0]", "Larry Busacca/Getty Images Entertainment/Getty Images")]
    [InlineData("Articles.KanyeOpenedUp.Credits.Count", "3")]
    [InlineData("Articles.KanyeOpenedUp.Quotes.Count", "7")]
    [InlineData("Articles.KanyeOpenedUp.Quotes.AnyTimeIWasAroundHer.Pieces[1]", "She was good, pure, happy, loving, brave, courageous, strong.")]
    [InlineData("Articles.KanyeOpenedUp.Quotes.AnyTimeIWasAroundHer.Speaker.Name", "Kanye West")]
    [InlineData("Articles.KanyeOpenedUp.Quotes.AnyTimeIWasAroundHer.SpeakerText", "he")]
    [InlineData("Articles.KanyeOpenedUp.Quotes.AnyTimeIWasAroundHer.Cue", "explained")]
    [InlineData("Articles.KanyeOpenedUp.Quotes.AnyTimeIWasAroundHer.Line", "10")]
    [InlineData("Articles.KanyeOpenedUp.Quotes.AnyTimeIWasAroundHer.Paragraph.Index", "2")]
    [InlineData("Articles.KanyeOpenedUp.Quotes.AnyTimeIWasAroundHer.Article", "Kanye Opened Up About Falling In Love With Kim & I'm Sobbing")]
    [InlineData("Articles.KanyeOpenedUp.Quotes[1].Nested[0].Text", "Oh, she has a boyfriend.")]
    [InlineData("Articles.KanyeOpenedUp.Paragraphs[2].Quotes.Count", "1")]
    [InlineData("Articles.KanyeOpenedUp.People.KanyeWest == People.KanyeWest", "True")]
    [InlineData("Articles.KanyeOpenedUp.Quotes[0].Speaker == People.Find(\"kanye\")", "True")]
    [InlineData("Articles.Find(\"kanyeopenedup\") == Articles.KanyeOpenedUp", "True")]
    [InlineData("Articles.Find(\"kanye-opened-up\") == Articles.All[0]", "True")]
    [InlineData("Articles.Find(\"nothing\") == null", "True")]
    [InlineData("People.Find(\"nobody\") == null", "True")]
    [InlineData("People.KimKardashianWest.Aliases[0]", "Kim")]
    [InlineData("People.KanyeWest.Articles[0].Id", "KanyeOpenedUp")]
    [InlineData("People.KanyeWest.Quotes[0] == Articles.KanyeOpenedUp.Quotes[0]", "True")]
    [InlineData("People.KanyeWest.Mentions[0].Text", "Kanye")]
    [InlineData("People.KanyeWest.Mentions[0].Line", "1")]
    [InlineData("People.LarryBusacca.Mentions[0].IsCredit", "True")]
    [InlineData("People.CandiceJalili.Mentions[0].IsByline", "True")]
    [InlineData("Articles.KanyeOpenedUp.FrontMatter.Keys.Count", "0")]
    [InlineData("Articles.KanyeOpenedUp.Published == null", "True")]
    [InlineData("Articles.KanyeOpenedUp.Html.StartsWith(\"<p>Are you ready to shed some major tears?\")", "True")]
    public void MembersGiveTheSeedsContent(string expression, string expected) => Assert.Equal(expected, Seed.Newsroom.Evaluate(expression));

    [Theory]
    [InlineData("Articles.HarbourSwim.Published.Value.ToString(\"o\")", "2026-03-14")]
    [InlineData("Articles.HarbourSwim.Updated.Value.Day", "15")]
    [InlineData("Articles.HarbourSwim.Summary", "Four hundred swimmers, one seal.")]
    [InlineData("Articles.HarbourSwim.Excerpt", "Four hundred swimmers, one seal.")]
    [InlineData("string.Join(\"+\", Articles.HarbourSwim.Tags)", "sport+harbour")]
    [InlineData("Articles.HarbourSwim.FrontMatter[\"AUTHOR\"]", "Lucan Abernathy-Moss")]
    [InlineData("Articles.HarbourSwim.FrontMatter.List(\"tags\")[1]", "harbour")]
    [InlineData("Articles.HarbourSwim.FrontMatter[\"none\"] == null", "True")]
    [InlineData("Articles.HarbourSwim.Headings[0].Text + Articles.HarbourSwim.Headings[0].Level", "The seal2")]
    [InlineData("Articles.HarbourSwim.Links[0].Target", "https://example.org/towels")]
    [InlineData("Articles.HarbourSwim.Links[0].Title", "Warm")]
    [InlineData("Articles.HarbourSwim.Html.Contains(\"<h2\")", "True")]
    public void MembersGiveTheFrontMatterAndTheMarkdown(string expression, string expected) =>
        Assert.Equal(expected, Newsroom.Of("harbour-swim.md", Small.HarbourSwim).Evaluate(expression));

    [Theory]
    [InlineData("Articles.Politics.BudgetVote.Id", "politics/budget-vote")]
    [InlineData("Articles.Politics.All.Count", "2")]
    [InlineData("Articles.Politics._2026.All[0].Id", "politics/2026/harbour-swim")]
    [InlineData("Articles.All[0].Id", "politics/2026/harbour-swim")]
    [InlineData("Articles.Find(\"politics/budget-vote\") == Articles.Politics.BudgetVote", "True")]
    [InlineData("People.TobiasQuillfeather.Articles.Count", "2")]
    [InlineData("Articles.Politics.BudgetVote.People.TobiasQuillfeather == Articles.Politics._2026.HarbourSwim.People.TobiasQuillfeather", "True")]
    [InlineData("Articles.Politics.BudgetVote.WordCount > 20 && Articles.Politics.BudgetVote.ReadingTime.TotalSeconds > 4", "True")]
    public void FoldersNestAndPeopleAreSharedByArticles(string expression, string expected) => Assert.Equal(expected, Newsroom.Of(
        ("politics/budget-vote.txt", Small.BudgetVote), ("politics/2026/harbour-swim.md", Small.HarbourSwim)).Evaluate(expression));

    [Fact]
    public void AThousandCharactersOfEveryKindComeBackAsTheyWere()
    {
        var odd = new string(Enumerable.Range(1, 0xFFFF).Select(i => (char)i).Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)).ToArray());
        var text = "Odd Characters\n\nThe odd ones are these: " + odd + " and no more.\n";
        Assert.Equal(text.Substring("Odd Characters\n\n".Length).TrimEnd('\n'), Newsroom.Of("odd-ones.txt", text).Evaluate("Articles.OddOnes.Text"));
    }

    [Fact]
    public void AnEditUnderHotReloadIsSeen()
    {
        var edition = "typeof(Galley.Typed.HotReload).GetMethod(\"ClearCache\", (System.Reflection.BindingFlags)40).Invoke(null, new object[] { null })";
        Assert.Equal("False", Seed.Newsroom.Evaluate("new[] { Articles.KanyeOpenedUp.Quotes[0] }[0] == (" + edition + " == null ? Articles.KanyeOpenedUp.Quotes[0] : null)"));
    }
}
