using System.Diagnostics;

namespace Galley.Benchmarks.Soak;

/// <summary>Runs one piece of work on a thread of its own and tells what went wrong.</summary>
internal static class Trial
{
    /// <summary>As small as that of a compiler's worker on any system, so that deep recursion shows.</summary>
    private const int Stack = 1024 * 1024;

    /// <summary>Of processor time: others may use the machine.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>Work that waits for something uses no processor.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(20);

    /// <summary>Null where all went well; else what did not, the same for the same fault.</summary>
    public static string? Run(Action work)
    {
        string? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    work();
                }
                catch (Exception exception)
                {
                    failure = Describe(exception);
                }
            },
            Stack) { IsBackground = true };
        var (clock, used) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        thread.Start();
        while (!thread.Join(TimeSpan.FromSeconds(1)))
        {
            if (Environment.CpuUsage.TotalTime - used > Longest || clock.Elapsed > LongestWait) return "it takes longer than a minute";
        }

        return failure;
    }

    /// <summary>An exception with the first of our methods that it passed.</summary>
    private static string Describe(Exception exception)
    {
        var place = exception.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Galley.", StringComparison.Ordinal)) ?? "";
        return $"{exception.GetType().Name}: {exception.Message.Split('\n')[0]} {place.Trim()}";
    }
}
