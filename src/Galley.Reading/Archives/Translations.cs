namespace Galley.Archives;

/// <summary>Finds the articles that are one in several languages.</summary>
internal static class Translations
{
    /// <summary>Places in <paramref name="entries"/>, those of one original together; each language once, by the first in order.</summary>
    public static Sequence<Sequence<int>> Of(Sequence<ArchiveEntry> entries) => Enumerable.Range(0, entries.Count)
        .GroupBy(place => entries[place].Original, StringComparer.OrdinalIgnoreCase)
        .Where(same => same.Skip(1).Any())
        .Select(same => same
            .GroupBy(place => entries[place].Language, StringComparer.OrdinalIgnoreCase)
            .Select(language => language.First())
            .ToSequence())
        .Where(same => same.Count > 1)
        .ToSequence();
}
