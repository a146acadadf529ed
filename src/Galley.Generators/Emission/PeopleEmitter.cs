using Galley.Archives;

namespace Galley.Generators.Emission;

/// <summary>Writes <c>People</c> and the literal that holds them.</summary>
internal static class PeopleEmitter
{
    public static string Emit(Sequence<ArchivedPerson> people, EmissionOptions options)
    {
        var (text, index) = RosterPacker.Pack(people);
        var code = Code.File(options, warnsOfNull: false)
            .Open("namespace " + options.Namespace)
            .Line("/// <summary>Everybody whom the articles of this project name.</summary>")
            .Attributes()
            .Open(options.Accessibility + " static class People")
            .Line("/// <summary>Everybody, in the order of their names.</summary>")
            .Line($"public static global::Galley.PersonList All => global::{options.TextsNamespace}._Archive.Value.People;")
            .Line("/// <summary>Somebody by name, or by an alias that only one of the people has; null where there is none.</summary>")
            .Line("/// <param name=\"name\">A full name or an alias.</param>")
            .Line("/// <returns>The person, or null.</returns>")
            .Line($"public static global::Galley.Person{options.Nullable} Find(string name) => All.Find(name);");
        for (var i = 0; options.HasContentMembers && i < people.Count; i++)
            code.Line(Docs.OfPerson(people[i])).Line($"public static global::Galley.Person {people[i].Identifier} => All[{i}];");

        return code.Close().Close()
            .Open("namespace " + options.TextsNamespace)
            .Open("partial class _Archive")
            .Line("private static global::Galley.Typed.Roster People(global::Galley.Archive archive) =>")
            .Line("new global::Galley.Typed.Roster(archive,")
            .Line(Literal.Of(text) + ",")
            .Line(Literal.Of(index) + ");")
            .Close().Close().ToString();
    }
}
