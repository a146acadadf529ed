using Galley.Archives;

namespace Galley.Tests.Archives;

public class IdentifiersTests
{
    [Theory]
    [InlineData("kanye-opened-up", "KanyeOpenedUp")]
    [InlineData("budget_vote 2026", "BudgetVote2026")]
    [InlineData("Rain & wind", "RainAndWind")]
    [InlineData("I'm sobbing", "ImSobbing")]
    [InlineData("farmers’ market", "FarmersMarket")]
    [InlineData("RAIN AGAIN", "RainAgain")]
    [InlineData("NASA flies", "NASAFlies")]
    [InlineData("NASA", "NASA")]
    [InlineData("9 to 5", "_9To5")]
    [InlineData("2026", "_2026")]
    [InlineData("東京の夏", "東京の夏")]
    [InlineData("élan vital", "ÉlanVital")]
    [InlineData("e\u0301lan", "E\u0301lan")]
    [InlineData("\u0301lan", "Lan")]
    [InlineData("a\u200Bb", "AB")]
    [InlineData("party 🎉 time", "PartyTime")]
    [InlineData("\uD800rain", "Rain")]
    [InlineData("class", "Class")]
    [InlineData("🎉", "")]
    [InlineData("*/ \"\"\" {0}", "_0")]
    public void WordsAreJoinedWithCapitals(string text, string expected) => Assert.Equal(expected, Identifiers.FromWords(text));

    [Fact]
    public void LongNamesEndBehindAWord()
    {
        var name = Identifiers.FromWords(string.Concat(Enumerable.Repeat("seventeen ", 20)));
        Assert.Equal(string.Concat(Enumerable.Repeat("Seventeen", 6)), name);
    }

    [Fact]
    public void OneEndlessWordIsCut() => Assert.Equal(Identifiers.MaxLength, Identifiers.FromWords(new string('w', 500)).Length);

    [Theory]
    [InlineData("Any time I was around her or I saw her, it was", "AnyTimeIWasAroundHer")]
    [InlineData("I met him in 2002. He would always", "IMetHimIn2002")]
    [InlineData("No. Never again will I do that", "NoNeverAgainWillIDo")]
    [InlineData("We just kept on connecting and coming", "WeJustKeptOnConnecting")]
    [InlineData("Nobody slept.", "NobodySlept")]
    [InlineData("It is to", "ItIsTo")]
    [InlineData("a", "A")]
    [InlineData("Extraordinarily counterintuitive misunderstandings everywhere", "ExtraordinarilyCounterintuitive")]
    [InlineData("…", "")]
    public void AQuotationIsNamedByItsFirstWords(string words, string expected) => Assert.Equal(expected, Identifiers.FromQuote(words));

    [Theory]
    [InlineData("KanyeOpenedUp", "kanye-opened-up")]
    [InlineData("budget_vote 2026", "budget-vote-2026")]
    [InlineData("I'm sobbing", "im-sobbing")]
    [InlineData("NASA flies", "nasa-flies")]
    [InlineData("東京", "東京")]
    public void ASlugIsInLowerCaseWithHyphens(string text, string expected) => Assert.Equal(expected, Identifiers.Slug(text));

    [Fact]
    public void NamesAreGivenOnce()
    {
        var names = new UniqueNames(["All"]);
        var given = new[] { "Rain", "Rain", "Rain", "rain", "All", "All" }.Select(names.Take);
        Assert.Equal(["Rain", "Rain_2", "Rain_3", "rain", "All_", "All__2"], given);
    }

    [Fact]
    public void ANameThatLooksGivenIsNotGivenTwice()
    {
        var names = new UniqueNames([]);
        Assert.Equal(["Rain_2", "Rain", "Rain_3"], new[] { "Rain_2", "Rain", "Rain" }.Select(names.Take));
    }
}
