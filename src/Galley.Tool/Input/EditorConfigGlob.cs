using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Galley.Tool.Input;

/// <summary>
/// The patterns of an <c>.editorconfig</c>'s sections: <c>*</c> within a folder, <c>**</c> over folders, <c>?</c>, <c>[abc]</c>,
/// <c>{a,b}</c>, <c>{1..9}</c>.
/// </summary>
internal static class EditorConfigGlob
{
    /// <summary>
    /// Matches paths that begin with <c>/</c> at the folder of the file. A pattern without a slash holds in every folder below. Null
    /// where it is none, such as <c>[z-a]</c>.
    /// </summary>
    public static Regex? ToRegex(string glob)
    {
        var pattern = new StringBuilder(glob.Contains('/') ? "^/" : "^/(?:.*/)?");
        var depth = 0;
        for (var i = glob.StartsWith('/') ? 1 : 0; i < glob.Length; i++)
        {
            var rest = glob.AsSpan(i);
            if (rest.StartsWith("**")) { pattern.Append(".*"); i++; }
            else if (glob[i] == '*') pattern.Append("[^/]*");
            else if (glob[i] == '?') pattern.Append("[^/]");
            else if (glob[i] == '[' && rest.IndexOf(']') is > 0 and var end) { pattern.Append(Class(rest[1..end])); i += end; }
            else if (glob[i] == '{' && Range(rest) is var (range, length) && length > 0) { pattern.Append(range); i += length - 1; }
            else if (glob[i] == '{' && rest.Contains('}')) { pattern.Append("(?:"); depth++; }
            else if (glob[i] == '}' && depth > 0) { pattern.Append(')'); depth--; }
            else if (glob[i] == ',' && depth > 0) pattern.Append('|');
            else if (glob[i] == '\\' && i + 1 < glob.Length) pattern.Append(Regex.Escape(glob[++i].ToString()));
            else pattern.Append(Regex.Escape(glob[i].ToString()));
        }

        pattern.Append(')', depth).Append('$');
        try
        {
            // Without going back, so that no pattern takes longer than the path is long.
            return new(pattern.ToString(), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string Class(ReadOnlySpan<char> letters)
    {
        var isNegated = letters.StartsWith("!");
        var escaped = (isNegated ? letters[1..] : letters).ToString()
            .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("^", "\\^", StringComparison.Ordinal);
        return (isNegated ? "[^" : "[") + escaped + "]";
    }

    /// <summary><c>{1..12}</c> as the numbers in turn; a length of 0 where none begins here.</summary>
    private static (string Pattern, int Length) Range(ReadOnlySpan<char> rest)
    {
        var match = Regex.Match(rest.ToString(), @"^\{(-?\d{1,4})\.\.(-?\d{1,4})\}");
        if (!match.Success) return ("", 0);
        var from = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        var to = int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture);
        var numbers = Enumerable.Range(Math.Min(from, to), Math.Abs(to - from) + 1);
        return ("(?:" + string.Join('|', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture))) + ")", match.Length);
    }
}
