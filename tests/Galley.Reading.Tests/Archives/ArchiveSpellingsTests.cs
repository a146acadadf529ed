using Galley.Archives;
using Galley.Manuscripts;
using Galley.People;
using Galley.Proofs;
using Galley.Stylebooks;

namespace Galley.Tests.Archives;

/// <summary>Names that one article spells unlike the others.</summary>
public class ArchiveSpellingsTests
{
    private const string Right = "Marta Oyelaran opened the bakery in 2011. Oyelaran starts at three.";
    private const string Wrong = "Marta Oyelarn closed the bakery in May. Oyelarn slept until nine.";

    [Fact]
    public void A_name_unlike_the_other_articles_is_found()
    {
        var findings = FindingsOf(Wrong, others: Enumerable.Repeat(Right, 50));
        var finding = Assert.Single(findings);
        Assert.Equal("'Oyelarn' looks like 'Oyelaran' (in 50 other articles, first in 1.txt, line 1; 'Oyelarn' 2 times)", finding.Message);
        Assert.Equal((6, 13), (finding.Extent.Start, finding.Extent.End));
        Assert.Equal(["Oyelaran"], finding.Suggestions);
        Assert.Equal(new Extent(6, 14), finding.Related?.Extent);
    }

    [Fact]
    public void A_name_known_alone_is_held_against_the_words_of_full_names() =>
        Assert.NotEmpty(FindingsOf("Ms. Oyelarn closed the bakery. Oyelarn slept.", others: Enumerable.Repeat(Right, 50)));

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void Few_others_are_no_custom(int others) => Assert.Empty(FindingsOf([Wrong, Wrong], Enumerable.Repeat(Right, others)));

    [Theory]
    [InlineData("Jon Oyelaran closed the bakery.", "John Oyelaran opened the bakery.")]
    [InlineData("Eric Oyelaran closed it.", "Erica Oyelaran opened it.")]
    [InlineData("Marta Oyelarán closed it.", Right)]
    [InlineData("The Oyelarans closed it, and Marta Oyelaran went.", Right)]
    [InlineData("Marta Oyelarn [sic] closed it.", Right)]
    public void Another_persons_name_is_let_be(string article, string other) =>
        Assert.DoesNotContain(FindingsOf(article, Enumerable.Repeat(other, 50)), finding => finding.Rule.Id == "GLY002");

    [Fact]
    public void A_man_is_not_a_woman() =>
        Assert.Empty(OddIn([Digest("Marti Oyelarn", Pronoun.He)], [Digest("Marti Oyelaran", Pronoun.She)]));

    [Fact]
    public void Two_people_of_one_article_are_two() => Assert.Empty(OddIn(
        [Digest("Marta Oyelarn", Pronoun.She), Digest("Marta Oyelaran", Pronoun.She)], [Digest("Marta Oyelaran", Pronoun.She)]));

    [Fact]
    public void The_commonest_of_several_is_meant() => Assert.Equal("Oyelaran", Assert.Single(OddIn(
        [Digest("Marta Oyelarn", Pronoun.She)], [Digest("Marta Oyelaran", Pronoun.She)])).Right);

    [Theory]
    [InlineData("people: [Marta Oyelarn]")]
    [InlineData("bothRight: [[Oyelarn, Oyelaran]]")]
    [InlineData("stet: [Oyelarn]")]
    public void The_stylebook_has_the_last_word(string book) => Assert.Empty(FindingsOf(Wrong, Enumerable.Repeat(Right, 50), book));

    [Fact]
    public void The_stylebook_turns_the_direction()
    {
        var house = new HouseStyle(StylebookReader.Read("people: [Marta Oyelarn]", "").Book);
        Assert.Equal(
            ["'Oyelaran' looks like 'Oyelarn' (in the stylebook, line 1; 'Oyelaran' 2 times)"],
            HouseProof.Read(Reader.Read(Right, ManuscriptFormat.PlainText), house).Select(finding => finding.Message));
    }

    [Fact]
    public void An_article_that_has_no_odd_name_is_not_judged_again()
    {
        var entries = Entries([Wrong, .. Enumerable.Repeat(Right, 50)]);
        var spellings = ArchiveSpellings.Of(entries, HouseStyle.None);
        Assert.Equal([0], Enumerable.Range(0, entries.Count).Where(i => spellings.In(entries[i]).Count > 0));
    }

    private static Sequence<OddSpelling> OddIn(PersonDigest[] article, PersonDigest[] other)
    {
        var entries = Enumerable.Repeat(other, 50).Prepend(article)
            .Select((people, i) => new ArchiveEntry { Path = $"{i}.txt", People = people.ToSequence() }).ToList();
        return ArchiveSpellings.Of(entries, HouseStyle.None).In(entries[0]);
    }

    private static PersonDigest Digest(string name, Pronoun pronoun) =>
        new(name, null, null, Sequence<string>.Empty, pronoun, null, Mentions: 2, Quotations: 0);

    private static Sequence<Finding> FindingsOf(string article, IEnumerable<string> others, string book = "") => FindingsOf([article], others, book);

    private static Sequence<Finding> FindingsOf(string[] articles, IEnumerable<string> others, string book = "")
    {
        var house = new HouseStyle(StylebookReader.Read(book, "").Book);
        string[] all = [.. articles, .. others];
        var entries = Entries(all);
        var odd = ArchiveSpellings.Of(entries, house).In(entries[0])
            .Select(spelling => spelling.FoundIn(Read(all[entries.FindIndex(entry => entry.Path == spelling.First)])));
        return HouseProof.Read(Read(articles[0]), house, odd.ToSequence());
    }

    private static List<ArchiveEntry> Entries(IEnumerable<string> articles) => articles
        .Select((article, i) => ArchiveEntry.From($"{i}.txt", Sequence<string>.Empty, "", Read(article)))
        .ToList();

    private static Reading Read(string article) => Reader.Read(article, ManuscriptFormat.PlainText);
}
