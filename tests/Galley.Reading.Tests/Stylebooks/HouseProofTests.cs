using Galley.Manuscripts;
using Galley.Proofs;
using Galley.Stylebooks;

namespace Galley.Tests.Stylebooks;

/// <summary>What the stylebook finds, and what it settles.</summary>
public class HouseProofTests
{
    private const string Misspelled = "Marta Oyelarn opened the bakery in 2011. Oyelarn starts at three.";
    private const string Slip = "Marta Oyelaran opened the bakery in 2011. Oyelaran starts at three.\n\nNobody sees the first loaf, Oyelarn knows, and Oyelaran likes that.";

    [Theory]
    [InlineData("people: [Marta Oyelaran]", Misspelled, "Oyelarn > Oyelaran, Oyelarn > Oyelaran")]
    [InlineData("people: [Marta Oyelaran]", "They opened it, said Marta Oyelarn's son.", "Oyelarn > Oyelaran")]
    [InlineData("people: [Marta Oyelaran]", "Mr. Oyelarn opened the bakery, and Oyelarn shut it.", "Oyelarn > Oyelaran, Oyelarn > Oyelaran")]
    [InlineData("people: [Marta Oyelaran]", "MARTA OYELARN OPENED A BAKERY\n\nMarta Oyelarn did it.", "OYELARN > OYELARAN, Oyelarn > Oyelaran")]
    [InlineData("people: [{name: Marta Oyelaran, aliases: [Marta Abarantine]}]", "Marta Abarantin opened the bakery.", "Abarantin > Abarantine")]
    [InlineData("people: [{name: Marta Oyelaran, never: [Martha]}]", "Martha Oyelaran opened the bakery.", "Martha > Marta")]
    [InlineData("people: [{name: Marta Oyelaran, never: [Martha Oyelaran]}]", "Martha Oyelaran opened the bakery.", "Martha Oyelaran > Marta Oyelaran")]
    [InlineData("people: [{name: Marta Oyelaran, never: [Oyelan]}]", "The Oyelans opened Oyelan's bakery.", "Oyelan > Oyelaran, Oyelan > Oyelaran")]
    [InlineData("people: [{name: Marta Oyelaran, never: [Oyelan]}]", "\"I met Oyelan there,\" said the mayor.", "Oyelan > Oyelaran")]
    public void A_name_unlike_the_stylebook_is_found(string book, string article, string found) => Assert.Equal(found, Found(book, article));

    [Theory]
    [InlineData("people: [Marta Oyelaran]", "Marta Oyelaran opened the bakery. The Oyelarans kept it.")]
    [InlineData("people: [Marta Oyelaran]", "Marta Oyelarán opened the bakery.")]
    [InlineData("people: [Jon Snell]", "John Snell opened the bakery.")]
    [InlineData("people: [Marta Oyelaran, Marta Oyelarn]", Misspelled)]
    [InlineData("{people: [Marta Oyelaran], bothRight: [[Oyelaran, Oyelarn]]}", Misspelled)]
    [InlineData("{people: [Marta Oyelaran], bothRight: [[Marta Oyelaran, Marta Oyelarn]]}", Misspelled)]
    [InlineData("{people: [Marta Oyelaran], stet: [Oyelarn]}", Misspelled)]
    [InlineData("people: [Marta Oyelaran]", "Marta Oyelarn [sic] opened the bakery.")]
    [InlineData("people: [Marta Oyelaran]", "\"It was Marta Oyelarn,\" said the mayor.")]
    [InlineData("people: [{name: Marta Oyelaran, never: [Ons]}]", "The responses were onside. Onside the Onsager park.")]
    [InlineData("people: [{name: Marta Oyelaran, never: [Martha]}]", "Write to martha@example.com or see https://example.com/Martha or @Martha.")]
    public void A_name_that_the_stylebook_allows_is_let_be(string book, string article) => Assert.Equal("", Found(book, article));

    [Theory]
    [InlineData("stet: [Oyelarn]")]
    [InlineData("bothRight: [[Oyelarn, Oyelaran]]")]
    [InlineData("bothRight: [[Ada Oyelarn, Ada Oyelaran]]")]
    [InlineData("people: [Ada Oyelarn, Marta Oyelaran]")]
    public void What_the_article_alone_would_change_is_settled_by_the_stylebook(string book)
    {
        Assert.Equal("Oyelarn > Oyelaran", Found("", Slip));
        Assert.Equal("", Found(book, Slip));
    }

    [Fact]
    public void A_slip_that_the_article_shows_already_is_found_once() =>
        Assert.Equal(["GLY001"], Read("people: [Marta Oyelaran]", Slip).Select(finding => finding.Rule.Id));

    [Fact]
    public void The_message_says_who_spells_it_so() =>
        Assert.Equal("'Oyelarn' looks like 'Oyelaran' (in the stylebook, line 1; 'Oyelarn' 2 times)", Read("people: [Marta Oyelaran]", Misspelled)[0].Message);

    [Fact]
    public void One_finding_may_stand_for_all() => Assert.Equal(
        ["'Oyelarn' looks like 'Oyelaran' (in the stylebook, line 1; 'Oyelarn' 2 times)"],
        HouseProof.Read(Reader.Read(Misspelled, ManuscriptFormat.PlainText), House("people: [Marta Oyelaran]")).Select(finding => finding.Message));

    [Fact]
    public void A_mark_in_the_article_silences_it() =>
        Assert.Empty(HouseProof.Read(Reader.Read("<!-- stet: Oyelarn -->\n\n" + Misspelled, ManuscriptFormat.Markdown), House("people: [Marta Oyelaran]")));

    private static string Found(string book, string article) =>
        string.Join(", ", Read(book, article).Select(finding => finding.Extent.Of(article) + " > " + finding.Suggestions[0]));

    private static Sequence<Finding> Read(string book, string article) =>
        HouseProof.Read(Reader.Read(article, ManuscriptFormat.PlainText, new(Report: NameReport.All)), House(book));

    private static HouseStyle House(string book)
    {
        var (read, findings) = StylebookReader.Read(book, "stylebook.yml");
        Assert.Empty(findings);
        return new(read);
    }
}
