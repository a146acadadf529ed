using Galley.Archives;
using Galley.People;

namespace Galley.Generators.Emission;

/// <summary>Packs an archive's people as <c>Galley.Typed.Roster</c> of the generated code unpacks them.</summary>
internal static class RosterPacker
{
    public static (string Text, string Index) Pack(Sequence<ArchivedPerson> people)
    {
        var index = new Packer("");
        index.List(people, person => Write(index, person));
        return (index.Text, index.Index);
    }

    private static void Write(Packer packer, ArchivedPerson person) => packer
        .String(person.Name).String(person.GivenName).String(person.FamilyName)
        .Strings(person.Aliases)
        .Number(CodeOf(person.Pronoun))
        .String(person.Role)
        .String(Identifiers.Slug(person.Identifier))
        .List(person.Appearances, at => packer.Number(at.Article).Number(at.Person));

    private static int CodeOf(Pronoun pronoun) => pronoun switch
    {
        Pronoun.He => 1,
        Pronoun.She => 2,
        Pronoun.They => 3,
        _ => 0,
    };
}
