using Galley.Archives;
using Galley.Generators.Manifests;

namespace Galley.Generators.Emission;

/// <summary>Writes <c>People</c> and the literal that holds them.</summary>
internal static class PeopleEmitter
{
    /// <param name="own">Those of the project's own archive.</param>
    /// <param name="front">What is listed instead of that; null for that.</param>
    public static string Emit(Sequence<ArchivedPerson> own, Front? front, EmissionOptions options)
    {
        var people = front?.Archive.People ?? own;
        var listing = FrontEmitter.ListingOf(front);
        var code = Code.File(options, warnsOfNull: false)
            .Open("namespace " + options.Namespace)
            .Line("/// <summary>Everybody whom the articles of this project name.</summary>")
            .Attributes()
            .Open(options.Accessibility + " static class People")
            .Line("/// <summary>Everybody, in the order of their names.</summary>")
            .Line($"public static global::Galley.PersonList All => global::{options.TextsNamespace}.{listing}.Value.People;")
            .Line("/// <summary>Somebody by name, or by an alias that only one of the people has; null where there is none.</summary>")
            .Line("/// <param name=\"name\">A full name or an alias.</param>")
            .Line("/// <returns>The person, or null.</returns>")
            .Line($"public static global::Galley.Person{options.Nullable} Find(string name) => All.Find(name);");
        for (var i = 0; options.HasContentMembers && i < people.Count; i++)
            code.Line(Docs.OfPerson(people[i])).Line($"public static global::Galley.Person {people[i].Identifier} => All[{i}];");

        code.Close().Close().Open("namespace " + options.TextsNamespace).Open("partial class " + ArchiveEmitter.Class);
        WriteRoster(code, own);
        return code.CloseAll().ToString();
    }

    /// <summary>Writes an archive's function that opens its people.</summary>
    public static void WriteRoster(Code code, Sequence<ArchivedPerson> people)
    {
        var (text, index) = RosterPacker.Pack(people);
        code.Line("private static global::Galley.Typed.Roster People(global::Galley.Archive archive) =>")
            .Line("new global::Galley.Typed.Roster(archive,")
            .Line(Literal.Of(text) + ",")
            .Line(Literal.Of(index) + ");");
    }
}
