using Galley.Archives;
using Galley.Language;
using Galley.People;

namespace Galley.Tests.Archives;

public class PeopleAcrossTests
{
    [Fact]
    public void OneFullNameIsOnePersonWhateverItsAccentsAndCase() => Assert.Single(
        Names([Person("Zoë Almarez")], [Person("Zoe Almarez")], [Person("ZOE ALMAREZ")], [Person("Zoe\u0308 Almarez")]));

    [Fact]
    public void AShorterNameIsTheFullerOneWhereNobodyElseCouldBeMeant() => Assert.Equal(
        ["Kit Marlowe Danvers"], Names([Person("Kit Marlowe")], [Person("Kit Marlowe Danvers", "Kit")]));

    [Fact]
    public void AShorterNameOfTwoPeopleIsNeither() => Assert.Equal(
        ["Kit A. Marlowe", "Kit B. Marlowe", "Kit Marlowe"], Names([Person("Kit Marlowe")], [Person("Kit A. Marlowe")], [Person("Kit B. Marlowe")]));

    [Theory]
    [InlineData("John Hallow", "John Hallow Jr.")]
    [InlineData("John Hallow", "Jon Hallow Marks")]
    [InlineData("John Hallow", "Ann John Hallow")]
    [InlineData("John Hallow", "John Marks")]
    public void OthersOfLikeNamesStayApart(string one, string other) => Assert.Equal(2, Names([Person(one)], [Person(other)]).Count);

    [Fact]
    public void ALoneNameIsThePersonWhomAnotherArticleCallsSo() => Assert.Equal(
        ["Petra Quillfeather"], Names([Person("Petra Quillfeather", "Quillfeather")], [Person("Quillfeather")]));

    [Fact]
    public void ALoneNameThatNoArticleUsesForThePersonStaysAlone() => Assert.Equal(
        ["Petra", "Petra Quillfeather"], Names([Person("Petra Quillfeather", "Quillfeather")], [Person("Petra")]));

    [Fact]
    public void ALoneNameOfTwoPeopleIsNeither() => Assert.Equal(
        ["Petra Quillfeather", "Quillfeather", "Tobias Quillfeather"],
        Names([Person("Petra Quillfeather", "Quillfeather")], [Person("Tobias Quillfeather", "Quillfeather")], [Person("Quillfeather")]));

    [Fact]
    public void NamesakesOfOneGivenNameStayApart() => Assert.Equal(["Tom", "Tom"], Names([Person("Tom")], [Person("Tom")]));

    [Fact]
    public void AFamilyNameInTwoArticlesIsOnePerson() => Assert.Equal(["Quillfeather"], Names([Person("Quillfeather")], [Person("Quillfeather")]));

    [Fact]
    public void TwoPeopleOfOneArticleAreNeverOne() => Assert.Equal(
        ["Kit Marlowe", "Kit Marlowe Danvers"], Names([Person("Kit Marlowe"), Person("Kit Marlowe Danvers")]));

    [Fact]
    public void SheIsNotHe()
    {
        var people = Of([Person("Robin Vale") with { Pronoun = Pronoun.She }], [Person("Robin Vale") with { Pronoun = Pronoun.He }]);
        Assert.Equal(["RobinVale", "RobinVale_2"], people.Select(person => person.Identifier));
    }

    [Fact]
    public void ThePersonIsWhatAllArticlesSay()
    {
        var people = Of(
            [Person("Kit Marlowe", "Marlowe") with { Pronoun = Pronoun.He, Role = "a baker", Mentions = 3, Quotations = 1 }],
            [
                Person("Ida Brant"),
                Person("Kit Marlowe Danvers", "Kit") with { GivenName = "Kit", FamilyName = "Marlowe Danvers", Role = "a miller", Mentions = 2 },
            ]);
        var kit = people.Single(person => person.Name == "Kit Marlowe Danvers");
        Assert.Equal(["Kit Marlowe", "Marlowe", "Kit"], kit.Aliases);
        Assert.Equal((Pronoun.He, "a baker", 5, 1), (kit.Pronoun, kit.Role, kit.Mentions, kit.Quotations));
        Assert.Equal(("Kit", "Marlowe Danvers"), (kit.GivenName, kit.FamilyName));
        Assert.Equal([new(KeyOf("article-0"), 0), new Appearance(KeyOf("article-1"), 1)], kit.Appearances);
    }

    [Fact]
    public void OfTwoFullFormsTheOneUsedMoreIsTheName()
    {
        var people = Of([Person("Zoe Almarez") with { Mentions = 1 }], [Person("Zoë Almarez") with { Mentions = 4 }]);
        Assert.Equal("Zoë Almarez", Assert.Single(people).Name);
    }

    [Fact]
    public void TheOrderOfArticlesDoesNotMatter()
    {
        ArchiveEntry[] entries =
        [
            new() { Path = "a", People = Sequence.Of(Person("Kit Marlowe"), Person("Ida Brant")) },
            new() { Path = "b", People = Sequence.Of(Person("Kit Marlowe Danvers", "Kit")) },
            new() { Path = "c", People = Sequence.Of(Person("Kit")) },
        ];
        Assert.Equal(Archive.Of(entries), Archive.Of(entries.Reverse()));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("🎉")]
    [InlineData(",")]
    [InlineData("\uD800")]
    public void ANameWithoutALetterIsSomebody(string name) => Assert.Equal("Somebody", Assert.Single(Of([Person(name)])).Identifier);

    private static int KeyOf(string id) => (int)(Fnv.Hash(id) & int.MaxValue);

    private static PersonDigest Person(string name, params string[] aliases) =>
        new(name, null, null, aliases.ToSequence(), Pronoun.Unknown, null, Mentions: 1, Quotations: 0);

    private static Sequence<ArchivedPerson> Of(params PersonDigest[][] articles) =>
        Archive.Of(articles.Select((people, i) => new ArchiveEntry { Path = "article-" + i, People = people.ToSequence() })).People;

    private static IReadOnlyList<string> Names(params PersonDigest[][] articles) => Of(articles).Select(person => person.Name).ToList();
}
