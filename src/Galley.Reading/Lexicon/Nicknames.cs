using Galley.Language;

namespace Galley.Lexicon;

/// <summary>Which given names are short for which others.</summary>
internal static class Nicknames
{
    private static readonly Lazy<Dictionary<string, string[]>> Listed = new(() =>
        DataFile.Rows("nicknames").ToDictionary(
            row => Spelling.Fold(row.Key), row => Array.ConvertAll(row[1].Split(','), Spelling.Fold), StringComparer.Ordinal));

    /// <summary>Whether the one is short for the other (Larry, Lawrence), both folded.</summary>
    public static bool AreOne(string one, string other) => IsShortFor(one, other) || IsShortFor(other, one);

    /// <summary>The given names that the word is short for, folded.</summary>
    public static string[] InFull(string nickname) => Listed.Value.TryGetValue(nickname, out var names) ? names : [];

    private static bool IsShortFor(string nickname, string name) => Array.IndexOf(InFull(nickname), name) >= 0;
}
