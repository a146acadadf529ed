using System.Globalization;
using System.Text;

namespace Galley.Tool.Fixing;

/// <summary>A change of a file as <c>diff -u</c> prints it and <c>git apply</c> takes it.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    public static string Of(string path, string before, string after)
    {
        if (before == after) return "";
        var (old, now) = (Lines(before), Lines(after));
        var diff = new StringBuilder($"--- a/{path.TrimStart('/')}\n+++ b/{path.TrimStart('/')}\n");
        foreach (var hunk in Hunks(old, now)) Write(diff, old, now, hunk);
        return diff.ToString();
    }

    /// <summary>Stretches that differ, in both texts, near ones as one.</summary>
    private static List<(int OldStart, int OldEnd, int Shift)> Hunks(string[] old, string[] now)
    {
        var changed = old.Length == now.Length
            ? Enumerable.Range(0, old.Length).Where(i => old[i] != now[i]).Select(i => (Start: i, End: i + 1, Shift: 0)).ToList()
            : [Stretch(old, now)];
        var hunks = new List<(int Start, int End, int Shift)>();
        foreach (var change in changed)
        {
            if (hunks.Count > 0 && change.Start - hunks[^1].End <= 2 * Context) hunks[^1] = hunks[^1] with { End = change.End };
            else hunks.Add(change);
        }

        return hunks;
    }

    /// <summary>All from the first line that differs to the last.</summary>
    private static (int Start, int End, int Shift) Stretch(string[] old, string[] now)
    {
        var start = 0;
        while (start < Math.Min(old.Length, now.Length) && old[start] == now[start]) start++;
        var same = 0;
        while (same < Math.Min(old.Length, now.Length) - start && old[^(same + 1)] == now[^(same + 1)]) same++;
        return (start, old.Length - same, now.Length - old.Length);
    }

    private static void Write(StringBuilder diff, string[] old, string[] now, (int Start, int End, int Shift) hunk)
    {
        var first = Math.Max(0, hunk.Start - Context);
        var last = Math.Min(old.Length, hunk.End + Context);
        diff.Append(CultureInfo.InvariantCulture, $"@@ -{Range(first, last - first)} +{Range(first, last - first + hunk.Shift)} @@\n");
        for (var i = first; i < hunk.Start; i++) Write(diff, ' ', old[i]);
        for (var i = hunk.Start; i < hunk.End;)
        {
            // Lines of equal number change one by one; those between that stay are context.
            if (hunk.Shift == 0 && old[i] == now[i])
            {
                Write(diff, ' ', old[i++]);
                continue;
            }

            var end = i;
            while (end < hunk.End && (hunk.Shift != 0 || old[end] != now[end])) end++;
            for (var line = i; line < end; line++) Write(diff, '-', old[line]);
            for (var line = i; line < end + hunk.Shift; line++) Write(diff, '+', now[line]);
            i = end;
        }

        if (hunk.Start == hunk.End)
            for (var line = hunk.Start; line < hunk.End + hunk.Shift; line++) Write(diff, '+', now[line]);
        for (var i = hunk.End; i < last; i++) Write(diff, ' ', old[i]);
    }

    private static string Range(int start, int length) => string.Create(
        CultureInfo.InvariantCulture, $"{(length == 0 ? start : start + 1)},{length}");

    private static void Write(StringBuilder diff, char mark, string line)
    {
        diff.Append(mark).Append(line);
        if (!line.EndsWith('\n')) diff.Append("\n\\ No newline at end of file\n");
    }

    /// <summary>With their line ends.</summary>
    private static string[] Lines(string text)
    {
        var lines = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at) is var found and >= 0 ? found + 1 : text.Length;
            lines.Add(text[at..end]);
            at = end;
        }

        return [.. lines];
    }
}
