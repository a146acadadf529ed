using Galley.Archives;
using Galley.Language;

namespace Galley.Generators.Emission;

/// <summary>People of an archive who share a generated file.</summary>
/// <remarks>
/// The file follows from the name, so that somebody who comes or goes moves nobody in other files, but where the number of files, which is
/// a power of two, changes.
/// </remarks>
/// <param name="Archive">The class of the archive.</param>
/// <param name="Number">The file's.</param>
/// <param name="People">In the order of their names.</param>
/// <param name="HasMembers">Whether each is a member of <c>People</c>.</param>
internal sealed record PeopleBucket(string Archive, int Number, Sequence<ArchivedPerson> People, bool HasMembers)
{
    private const int Size = 256;

    public string HintName => (Archive == ArchiveEmitter.Class ? "People-" : "Front-") + Hex(Number);

    /// <summary>The method that opens those of a file.</summary>
    public static string OpenerOf(int number) => "People" + Hex(number);

    /// <summary>One for each file, those without anybody as well.</summary>
    public static PeopleBucket[] Of(string archive, Sequence<ArchivedPerson> people, bool hasMembers)
    {
        var all = new List<ArchivedPerson>[CountFor(people.Count)];
        for (var i = 0; i < all.Length; i++) all[i] = [];
        foreach (var person in people) all[Fnv.Hash(person.Name) & (all.Length - 1)].Add(person);
        return Array.ConvertAll(
            Enumerable.Range(0, all.Length).ToArray(), number => new PeopleBucket(archive, number, all[number].ToSequence(), hasMembers));
    }

    /// <summary>The number of files for so many people.</summary>
    public static int CountFor(int people)
    {
        var count = 1;
        while (count * Size < people) count *= 2;
        return count;
    }

    public string Emit(EmissionOptions options)
    {
        var code = Code.File(options);
        if (HasMembers && People.Count > 0) WriteMembers(code, options);
        var (text, index) = RosterPacker.Pack(People);
        return code.Open("namespace " + options.TextsNamespace).Open("partial class " + Archive)
            .Line($"private static global::Galley.Typed.Unpacker {OpenerOf(Number)}() => new global::Galley.Typed.Unpacker(")
            .Line(Literal.Of(text) + ",")
            .Line(Literal.Of(index) + ", 0);")
            .CloseAll().ToString();
    }

    /// <summary>A member's body is as short as can be: the compiler binds each by itself.</summary>
    private void WriteMembers(Code code, EmissionOptions options)
    {
        // No identifier of a person begins with an underscore and a letter.
        var get = "_Of" + Hex(Number);
        code.Open("namespace " + options.Namespace).Open("partial class People")
            .Line($"private static global::Galley.Person {get}(int place) =>")
            .Line($"    global::{options.TextsNamespace}.{Archive}.Value.PersonAt({Code.Number(Number)}, place);");
        for (var i = 0; i < People.Count; i++)
        {
            code.Line(Docs.OfPerson(People[i]))
                .Line($"public static global::Galley.Person {People[i].Identifier} => {get}({Code.Number(i)});");
        }

        code.Close().Close();
    }

    private static string Hex(int number) => number.ToString("x4", System.Globalization.CultureInfo.InvariantCulture);
}
