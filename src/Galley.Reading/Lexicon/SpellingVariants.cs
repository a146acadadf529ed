namespace Galley.Lexicon;

/// <summary>Names that are written in several ways, all of them right: Mohammad and Muhammad, Vergil and Virgil.</summary>
internal static class SpellingVariants
{
    private static readonly Lazy<Dictionary<string, int>> Loaded = new(Load);

    /// <summary>Whether both spellings are ways to write one name.</summary>
    public static bool Are(string one, string other) =>
        Loaded.Value.TryGetValue(one, out var group) && Loaded.Value.TryGetValue(other, out var same) && group == same;

    private static Dictionary<string, int> Load()
    {
        var groups = new Dictionary<string, int>(StringComparer.Ordinal);
        var group = 0;
        foreach (var row in DataFile.Rows("spelling-variants"))
        {
            for (var column = 0; row[column].Length > 0; column++) groups[row[column]] = group;
            group++;
        }

        return groups;
    }
}
