using System.Runtime.CompilerServices;

namespace Galley.Manuscripts;

/// <summary>Walks a text line by line, whatever its line ends; a line's extent leaves out its end.</summary>
internal static class SourceLines
{
    [MethodImpl(Hot.Path)]
    public static List<Extent> Of(string source, int start = 0)
    {
        var lines = new List<Extent>(source.Length / 60 + 4);
        var at = start;
        while (at < source.Length)
        {
            var end = at;
            while (end < source.Length && !IsLineEnd(source[end])) end++;
            lines.Add(new(at, end));
            var isPair = end + 1 < source.Length && source[end] == '\r' && source[end + 1] == '\n';
            at = end + (isPair ? 2 : 1);
        }

        return lines;
    }

    /// <summary>The line without the white space around it.</summary>
    public static Extent Trim(string source, Extent line)
    {
        int start = line.Start, end = line.End;
        while (start < end && IsBlank(source[start])) start++;
        while (end > start && IsBlank(source[end - 1])) end--;
        return new(start, end);
    }

    public static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B' or '\0';
}
