using System.Diagnostics;

namespace Galley.Benchmarks.Soak;

/// <summary>Makes an article that shows a fault as short as it can, by leaving out ever smaller parts.</summary>
internal static class Minimizer
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    public static string Shorten(string text, Func<string, bool> shows)
    {
        var clock = Stopwatch.StartNew();
        for (var part = text.Length / 2; part > 0; part /= 2)
        {
            for (var at = 0; at < text.Length && clock.Elapsed < Longest;)
            {
                var shorter = text.Remove(at, Math.Min(part, text.Length - at));
                if (shows(shorter)) text = shorter;
                else at += part;
            }
        }

        return text;
    }
}
