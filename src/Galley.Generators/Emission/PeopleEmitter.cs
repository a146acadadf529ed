namespace Galley.Generators.Emission;

/// <summary>
/// Writes <c>People</c> without its members, and what opens all people of an archive. The people are in files of their own.
/// </summary>
internal static class PeopleEmitter
{
    /// <param name="listing">The class of the archive that lists show.</param>
    /// <param name="count">How many people the project's own archive has.</param>
    public static string Emit(string listing, int count, EmissionOptions options)
    {
        var code = Code.File(options)
            .Open("namespace " + options.Namespace)
            .Line("/// <summary>Everybody whom the articles of this project name.</summary>")
            .Attributes()
            .Open(options.Accessibility + " static partial class People")
            .Line("/// <summary>Everybody, in the order of their names.</summary>")
            .Line($"public static global::Galley.PersonList All => global::{options.TextsNamespace}.{listing}.Value.People;")
            .Line("/// <summary>Somebody by name, or by an alias that only one of the people has; null where there is none.</summary>")
            .Line("/// <param name=\"name\">A full name or an alias.</param>")
            .Line("/// <returns>The person, or null.</returns>")
            .Line($"public static global::Galley.Person{options.Nullable} Find(string name) => All.Find(name);")
            .Close().Close().Open("namespace " + options.TextsNamespace).Open("partial class " + ArchiveEmitter.Class);
        WriteRoster(code, count);
        return code.CloseAll().ToString();
    }

    /// <summary>Writes an archive's function that opens its people.</summary>
    public static void WriteRoster(Code code, int count)
    {
        var parts = Enumerable.Range(0, PeopleBucket.CountFor(count)).Select(number => PeopleBucket.OpenerOf(number) + "()");
        code.Line("private static global::Galley.Typed.Roster People(global::Galley.Archive archive) =>")
            .Line($"    new global::Galley.Typed.Roster(archive, {string.Join(", ", parts)});");
    }
}
