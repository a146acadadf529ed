using Galley.Archives;
using Galley.Manuscripts;
using Galley.Stylebooks;

namespace Galley.Tests.Archives;

/// <summary>Which names an archive agrees on.</summary>
public class SettledNamesTests
{
    [Fact]
    public void A_full_name_that_three_articles_spell_alike_is_settled() =>
        Assert.Equal("Marta Oyelaran, Tobias Ferncastle", Settled("", "Tobias Ferncastle met Marta Oyelaran.", "Marta Oyelaran sings. Tobias Ferncastle bakes.", "Tobias Ferncastle and Marta Oyelaran slept."));

    [Theory]
    [InlineData("Marta Oyelaran sings.", "Marta Oyelaran bakes.")]
    [InlineData("Ms. Oyelaran sings. Oyelaran bakes.", "Ms. Oyelaran bakes.", "Ms. Oyelaran sleeps.")]
    [InlineData("Marta Oyelaran sings.", "Marta Oyelaran bakes.", "Marta Oyelaran sleeps.", "Marta Oyelarn sings.")]
    [InlineData("Zoë Oyelaran sings.", "Zoë Oyelaran bakes.", "Zoë Oyelaran sleeps.", "Zoe Oyelaran sings.")]
    public void Too_few_and_what_another_spelling_speaks_against_is_not(params string[] articles) => Assert.Equal("", Settled("", articles));

    [Fact]
    public void A_much_rarer_spelling_does_not_speak_against_it() => Assert.Equal(
        "Marta Oyelaran", Settled("", [.. Enumerable.Repeat("Marta Oyelaran sings.", 5), "Marta Oyelarn bakes."]));

    [Fact]
    public void Two_people_of_near_names_are_both_settled() => Assert.Equal(
        "John Holt, Jon Holt", Settled("", [.. Enumerable.Repeat("Jon Holt sings.", 3), .. Enumerable.Repeat("John Holt bakes.", 3)]));

    [Theory]
    [InlineData("people: [Marta Oyelaran]")]
    [InlineData("people: [{name: Marta Abara, aliases: [Marta Oyelaran]}]")]
    [InlineData("people: [{name: Marta Oyelarane, never: [Oyelaran]}]")]
    [InlineData("people: [{name: Martha Oyelaran, never: [Marta Oyelaran]}]")]
    [InlineData("people: [Marta Oyelarn]")]
    public void What_the_stylebook_lists_or_speaks_against_is_not_new(string book) =>
        Assert.Equal("", Settled(book, "Marta Oyelaran sings.", "Marta Oyelaran bakes.", "Marta Oyelaran sleeps."));

    private static string Settled(string book, params string[] articles)
    {
        var entries = articles.Select((article, i) =>
            ArchiveEntry.From($"{i}.txt", Sequence<string>.Empty, "", Reader.Read(article, ManuscriptFormat.PlainText)));
        return string.Join(", ", SettledNames.Of(entries, new HouseStyle(StylebookReader.Read(book, "").Book)));
    }
}
