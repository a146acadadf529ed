using System.Diagnostics;

namespace Galley.Benchmarks.Runs;

/// <summary>What some work took: the median of its runs, and the bytes that one run allocates.</summary>
internal readonly record struct Measured(double Milliseconds, long Allocated)
{
    /// <summary>Does the work on each of the articles in turn, <paramref name="rounds"/> times over.</summary>
    public static Measured Median<T>(IReadOnlyList<T> articles, int rounds, Action<T> work)
    {
        var times = new List<double>(articles.Count * rounds);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var article in articles)
            {
                var start = Stopwatch.GetTimestamp();
                work(article);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        times.Sort();
        return new(times[times.Count / 2], allocated / times.Count);
    }
}
