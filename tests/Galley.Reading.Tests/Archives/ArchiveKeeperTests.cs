using CsCheck;
using Galley.Archives;
using Galley.People;
using Galley.Stylebooks;

namespace Galley.Tests.Archives;

/// <summary>An archive that is kept up to date is what it would be if it were made from nothing.</summary>
public class ArchiveKeeperTests
{
    // Few words, so that names meet: full names and shorter ones, lone given and family names, generations, accents, namesakes
    private static readonly Gen<string> Name = Gen.Select(
        Gen.OneOf("Tom", "Kit", "Zoë", "Zoe", "Marlowe", "DJ"), Gen.OneOf("", "", " A.", " Danvers", " Hale"),
        Gen.OneOf("", " Marlowe", " Marlowe", " Hale", " Plume", " Jr."), (first, middle, last) => first + middle + last);

    private static readonly Gen<PersonDigest> Person = Gen.Select(
        Name, Name.Array[0, 2], Gen.OneOf(Pronoun.Unknown, Pronoun.Unknown, Pronoun.He, Pronoun.She), Gen.OneOf<string?>(null, "a baker"), Gen.Int[1, 3],
        (name, aliases, pronoun, role, mentions) => new PersonDigest(name, null, null, aliases.ToSequence(), pronoun, role, mentions, 0));

    private static readonly Gen<ArchiveEntry> Entry = Gen.Select(
        Gen.OneOf("a.md", "b.md", "2026-03-14-c.md", "2026-03-21-c.md", "news/a.md", "news/d.md", "x/a.md"), Gen.OneOf("", "", "a", "B"),
        Gen.OneOf("", "tide", "Tide", "quay"), Person.Array[0, 4],
        (path, id, tag, people) => new ArchiveEntry
        {
            Path = path,
            Folders = path.Split('/').SkipLast(1).ToSequence(),
            StatedId = id,
            Tags = tag.Length == 0 ? Sequence<string>.Empty : Sequence.Of(tag),
            Original = path,
            People = people.ToSequence(),
        });

    private static readonly Gen<Stylebook> Book = Gen.OneOf(
        "people: []", "people: [{name: Kit Marlowe, aliases: [DJ Plume, Zoe]}, {name: Kit Danvers Hale, aliases: [Tom Hale]}]").Select(book => StylebookReader.Read(book, "").Book);

    private static readonly Gen<Edit> AnyEdit = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 20], Entry, Book, Name, (kind, at, entry, book, name) => new Edit(kind, at, entry, book, name));

    [Fact]
    public void AfterAnyEditsItIsWhatItWouldBeFromNothing() => AnyEdit.Array[1, 12].Sample(
        edits =>
        {
            var keeper = new ArchiveKeeper();
            var entries = new List<ArchiveEntry>();
            var book = Stylebook.Empty;
            foreach (var edit in edits)
            {
                edit.Apply(entries);
                if (edit.ChangesBook) book = edit.Book;
                var (expected, actual) = (Archive.Of(entries, book), keeper.Update(entries, book));
                Assert.Equal(expected.Articles, actual.Articles);
                Assert.Equal(expected.People, actual.People);
                Assert.Equal(expected, actual);
            }
        },
        iter: 3000);

    [Fact]
    public void WhatIsTheSameStaysTheSameObject()
    {
        var keeper = new ArchiveKeeper();
        var (rain, sun) = (Of("rain.md", "Ida Brant", "Kit Marlowe"), Of("sun.md", "Petra Hallow", "Ida Brant"));
        var before = keeper.Update([rain, sun], Stylebook.Empty);
        Assert.Same(before, keeper.Update([sun, rain with { }], Stylebook.Empty));

        var after = keeper.Update([rain, Of("sun.md", "Petra Hallows", "Ida Brant")], Stylebook.Empty);
        Assert.Same(before.Articles, after.Articles);
        Assert.Equal(["Ida Brant", "Kit Marlowe", "Petra Hallows"], after.People.Select(person => person.Name));
        Assert.Same(before.People[0], after.People[0]);
        Assert.Same(before.People[1], after.People[1]);
    }

    [Fact]
    public void AnArticleThatComesBetweenOthersChangesNobodyInThem()
    {
        var keeper = new ArchiveKeeper();
        var (rain, sun) = (Of("rain.md", "Ida Brant"), Of("sun.md", "Petra Hallow"));
        var before = keeper.Update([rain, sun], Stylebook.Empty);
        var after = keeper.Update([rain, sun, Of("snow.md", "Kit Marlowe")], Stylebook.Empty);
        Assert.Equal(["rain", "snow", "sun"], after.Articles.Select(article => article.Id));
        Assert.Same(before.People[1], after.People[2]);
    }

    private static ArchiveEntry Of(string path, params string[] people) => new()
    {
        Path = path,
        People = people.Select(name => new PersonDigest(name, null, null, Sequence<string>.Empty, Pronoun.Unknown, null, 1, 0)).ToSequence(),
    };

    private sealed record Edit(int Kind, int At, ArchiveEntry Entry, Stylebook Book, string Name)
    {
        public bool ChangesBook => Kind == 5;

        public void Apply(List<ArchiveEntry> entries)
        {
            if (Kind == 0 || entries.Count == 0)
            {
                entries.Insert(At % (entries.Count + 1), Entry);
                return;
            }

            var at = At % entries.Count;
            switch (Kind)
            {
                case 1: entries.RemoveAt(at); break;
                case 2: entries[at] = Entry; break;
                case 3: entries[at] = entries[at] with { People = Entry.People }; break;
                case 4: entries[at] = entries[at] with { People = entries[at].People.Select((person, i) => i == 0 ? person with { Name = Name } : person).ToSequence() }; break;
                default: break;
            }
        }
    }
}
