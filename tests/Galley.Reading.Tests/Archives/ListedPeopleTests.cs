using Galley.Archives;
using Galley.People;
using Galley.Stylebooks;

namespace Galley.Tests.Archives;

/// <summary>People across articles whom the stylebook lists.</summary>
public class ListedPeopleTests
{
    private const string Book = "people: [{name: Kit Quillfeather, aliases: [DJ Plume, Kit Danvers], pronoun: they}]";

    [Fact]
    public void All_names_of_a_listed_person_are_one_persons()
    {
        var person = Assert.Single(Of(Book, [Person("DJ Plume")], [Person("Kit Danvers", Pronoun.She)], [Person("Kit Quillfeather")]));
        Assert.Equal(("Kit Quillfeather", "KitQuillfeather", Pronoun.They), (person.Name, person.Identifier, person.Pronoun));
        Assert.Equal(["DJ Plume", "Kit Danvers"], person.Aliases);
        Assert.Equal(3, person.Appearances.Count);
    }

    [Fact]
    public void A_person_whom_articles_know_by_an_alias_alone_has_the_listed_name()
    {
        var person = Assert.Single(Of(Book, [Person("DJ Plume")]));
        Assert.Equal(("Kit Quillfeather", "Kit", "Quillfeather"), (person.Name, person.GivenName, person.FamilyName));
    }

    [Fact]
    public void A_listed_person_whom_no_article_names_is_none_of_the_archive() =>
        Assert.Equal(["Petra Hallow"], Of(Book, [Person("Petra Hallow")]).Select(person => person.Name));

    [Fact]
    public void Two_people_of_one_article_stay_two() => Assert.Equal(2, Of(Book, [Person("DJ Plume"), Person("Kit Danvers")]).Count);

    [Fact]
    public void Two_listed_people_stay_two() => Assert.Equal(
        ["Kit Marlowe", "Kit Marlowe Danvers"],
        Of("people: [Kit Marlowe, Kit Marlowe Danvers]", [Person("Kit Marlowe")], [Person("Kit Marlowe Danvers")]).Select(person => person.Name));

    private static Sequence<ArchivedPerson> Of(string book, params PersonDigest[][] articles) => Archive.Of(
        articles.Select((people, i) => new ArchiveEntry { Path = "article-" + i, People = people.ToSequence() }),
        StylebookReader.Read(book, "").Book).People;

    private static PersonDigest Person(string name, Pronoun pronoun = Pronoun.Unknown) =>
        new(name, null, null, Sequence<string>.Empty, pronoun, null, Mentions: 1, Quotations: 0);
}
