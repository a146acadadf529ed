using Galley.Archives;
using Galley.Manuscripts;
using Galley.People;
using Galley.Typed;

namespace Galley.Generators.Manifests;

/// <summary>Reads what <see cref="ManifestPacker"/> wrote.</summary>
internal static class ManifestUnpacker
{
    /// <summary>The manifest of an assembly; null where the string is none.</summary>
    public static Manifest? Unpack(string assembly, string packed)
    {
        var end = packed.IndexOf('\n');
        if (end < 0) return null;
        try
        {
            var unpacker = new Unpacker(packed.Substring(end + 1), packed.Substring(0, end), 0);
            return unpacker.Text() is not { Length: > 0 } texts ? null : new(assembly, texts, List(unpacker, Entry));
        }
        catch (Exception broken) when (broken is IndexOutOfRangeException or ArgumentException or OverflowException or OutOfMemoryException)
        {
            // Any assembly may hold any string.
            return null;
        }

        ArchiveEntry Entry(Unpacker from)
        {
            var path = from.Text() ?? "";
            return new()
            {
                Path = path,
                File = assembly + ":" + path,
                Published = Day(from.Number(), from.Number(), from.Number()),
                Tags = Texts(from),
                IsDraft = from.Number() == 1,
                Lists = ListSettings.None with { HasDrafts = from.Number() switch { 0 => null, var stated => stated == 2 } },
                People = List(from, Person),
            };
        }
    }

    private static PersonDigest Person(Unpacker from) => new(
        from.Text() ?? "", from.Text(), from.Text(), Texts(from), (Pronoun)from.Number(), from.Text(), from.Number(), from.Number());

    private static CalendarDate? Day(int year, int month, int day) => year == 0 ? null : new CalendarDate(year, month, day);

    private static Sequence<string> Texts(Unpacker from) => List(from, item => item.Text() ?? "");

    private static Sequence<T> List<T>(Unpacker from, Func<Unpacker, T> read)
    {
        var items = new List<T>();
        for (var left = from.Number(); left > 0; left--) items.Add(read(from));
        return items.ToSequence();
    }
}
