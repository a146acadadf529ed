namespace Galley.Package.Tests;

/// <summary>Articles about people who do not exist.</summary>
internal static class Stories
{
    /// <summary>One quotation by Marta Quillfeather, and "Quilfleather" for her name once.</summary>
    public const string Lighthouse = """
        Harbour Town Keeps Its Lighthouse

        by Oona Pellerin

        Marta Quillfeather has kept the lamp for thirty years, and her mother kept it before her. On Monday Quilfleather told the council that it is not for sale.

        "Ships still look for this light," Quillfeather said. "It stays on."

        The council agreed with Quillfeather. Nobody clapped louder than Quillfeather did, and Quillfeather went home to her lamp.
        """;

    public const string Misspelling = "Quilfleather";

    /// <summary>One quotation by Tobias Ferncastle and no mistake.</summary>
    public const string Bakery = """
        The Last Bakery of Elm Street

        by Oona Pellerin

        Tobias Ferncastle bakes at three in the morning. "Bread does not wait for anybody," Ferncastle said.
        """;

    /// <summary>How a build names the place of <see cref="Misspelling"/> in <see cref="Lighthouse"/> at <paramref name="path"/>.</summary>
    public static string MisspellingAt(string path, string severity = "warning")
    {
        var before = Lighthouse[..Lighthouse.IndexOf(Misspelling, StringComparison.Ordinal)].Split('\n');
        return $"{severity} GLY001 {path}({before.Length},{before[^1].Length + 1})";
    }
}
