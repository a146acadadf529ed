namespace Galley.Archives;

/// <summary>Finds the articles that are one in several languages.</summary>
internal static class Translations
{
    /// <summary>Places in <paramref name="entries"/>, those of one original together; each language once, by the first in order.</summary>
    public static Sequence<Sequence<int>> Of(ArchiveEntry[] entries) => OfOneOriginal(entries)
        .Select(same => same
            .GroupBy(place => entries[place].Language, StringComparer.OrdinalIgnoreCase)
            .Select(language => language.First())
            .ToSequence())
        .Where(same => same.Count > 1)
        .ToSequence();

    /// <summary>Most articles are alone: for these no list is made.</summary>
    private static IEnumerable<List<int>> OfOneOriginal(ArchiveEntry[] entries)
    {
        var firsts = new Dictionary<string, int>(entries.Length, StringComparer.OrdinalIgnoreCase);
        var several = new SortedDictionary<int, List<int>>();
        for (var place = 0; place < entries.Length; place++)
        {
            if (!firsts.TryGetValue(entries[place].Original, out var first)) firsts.Add(entries[place].Original, place);
            else if (several.TryGetValue(first, out var same)) same.Add(place);
            else several.Add(first, [first, place]);
        }

        return several.Values;
    }
}
