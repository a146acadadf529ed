using System.Globalization;
using System.Text;

namespace Galley.Generators.Emission;

/// <summary>Writes strings as C# literals.</summary>
internal static class Literal
{
    /// <summary>
    /// A literal on one line. Only what is plainly visible stands there as itself: controls, unusual spaces, marks of direction and
    /// halves of surrogate pairs are escaped, so that no text can change how the code reads or compiles.
    /// </summary>
    public static string Of(string text)
    {
        var literal = new StringBuilder(text.Length + 16).Append('"');
        foreach (var c in text) Append(literal, c);
        return literal.Append('"').ToString();
    }

    private static void Append(StringBuilder literal, char c)
    {
        switch (c)
        {
            case '"': literal.Append("\\\""); break;
            case '\\': literal.Append("\\\\"); break;
            case '\n': literal.Append("\\n"); break;
            case (>= ' ' and <= '~'): literal.Append(c); break;
            case var _ when IsVisible(c): literal.Append(c); break;
            default: literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)); break;
        }
    }

    private static bool IsVisible(char c) => CharUnicodeInfo.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.SpaceSeparator => false,
        _ => true,
    };
}
