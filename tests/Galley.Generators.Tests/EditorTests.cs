using Galley.Generators.Tests.Harness;

namespace Galley.Generators.Tests;

/// <summary>What somebody sees who types.</summary>
public sealed class EditorTests : IDisposable
{
    private readonly Editor _editor = new();

    [Fact]
    public async Task ArticlesOffersTheArticleAndNothingThatIsNotOfUse() =>
        Assert.Equal(["All", "Article", "Equals", "Find", "FrontMatter", "KanyeOpenedUp", "ReferenceEquals", "Tags"], await _editor.Completions("Articles.$$"));

    [Fact]
    public async Task AnArticleOffersWhatItHoldsAndNothingElse() => Assert.Equal(
        [
            "Authors", "CodeBlocks", "Credits", "Dateline", "Equals", "Excerpt", "FrontMatter", "GetHashCode", "GetType", "Headings", "Html", "Id",
            "Image", "Images", "IsDraft", "JsonLd", "Language", "LinkedFrom", "Links", "MarkQuotes", "Outline", "Paragraphs", "People", "Published",
            "Quotes", "ReadingTime", "Slug", "SourcePath", "Summary", "Tags", "Text", "Title", "ToString", "Translations", "Updated", "Url", "WordCount",
        ],
        await _editor.Completions("Articles.KanyeOpenedUp.$$"));

    [Fact]
    public async Task QuotesOffersEachQuoteByItsFirstWords()
    {
        var offered = await _editor.Completions("Articles.KanyeOpenedUp.Quotes.$$");
        Assert.Equal(["AfterMyBreakupIWasFeeling", "AnyTimeIWasAroundHer", "Count"], offered.Take(3));
        Assert.DoesNotContain("Bind", offered);
    }

    [Fact]
    public async Task AQuoteOffersWhatItHolds() => Assert.Equal(
        [
            "Article", "Cue", "Equals", "GetHashCode", "GetType", "Id", "IsPartial", "Line", "Nested", "Paragraph", "Pieces", "Speaker",
            "SpeakerText", "Text", "ToString",
        ],
        await _editor.Completions("Articles.KanyeOpenedUp.Quotes[0].$$"));

    [Fact]
    public async Task PeopleOffersEachPerson()
    {
        Assert.Contains("KanyeWest", await _editor.Completions("People.$$"));
        Assert.Contains("KimKardashianWest", await _editor.Completions("Articles.KanyeOpenedUp.People.$$"));
    }

    [Fact]
    public async Task TheDescriptionOfAQuoteHoldsItsWordsAndSpeaker()
    {
        var description = await _editor.Description("Articles.KanyeOpenedUp.Quotes.$$", "AnyTimeIWasAroundHer");
        Assert.Contains("“Any time I was around her or I saw her, it was a magnetic attraction", description, StringComparison.Ordinal);
        Assert.EndsWith("— Kanye West", description.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheDescriptionOfAnArticleHoldsItsHeadlineBylineAndOpening()
    {
        var description = await _editor.Description("Articles.$$", "KanyeOpenedUp");
        Assert.Contains("Kanye Opened Up About Falling In Love With Kim & I'm Sobbing", description, StringComparison.Ordinal);
        Assert.Contains("By Candice Jalili", description, StringComparison.Ordinal);
        Assert.Contains("Are you ready to shed some major tears?", description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HoveringOverAPersonShowsTheAliases() =>
        Assert.Contains("Also Kim, Kardashian", await _editor.Hover("People.KimKardashianWest$$"), StringComparison.Ordinal);

    public void Dispose() => _editor.Dispose();
}
