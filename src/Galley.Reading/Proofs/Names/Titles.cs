namespace Galley.Proofs.Names;

/// <summary>Tells titles that one person bears: "Sen. Tad Oyelaran" and "Senator Ted Oyelaran".</summary>
internal static class Titles
{
    /// <summary>How much longer a title is than its abbreviation, at least: Mrs abbreviates no Mr.</summary>
    private const int ShortenedBy = 3;

    /// <summary>What everybody is called.</summary>
    private static readonly string[] Courtesies = ["mr", "mrs", "ms", "miss", "mx"];

    public static bool AreSame(string one, string other) => one == other || IsShort(one, other) || IsShort(other, one);

    /// <summary>A title that tells one man from another of his family.</summary>
    public static bool IsRank(string title) => Array.IndexOf(Courtesies, title) < 0;

    private static bool IsShort(string title, string full) =>
        full.Length >= title.Length + ShortenedBy && full.StartsWith(title, StringComparison.Ordinal);
}
