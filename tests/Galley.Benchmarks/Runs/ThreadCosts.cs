using System.Runtime.InteropServices;

namespace Galley.Benchmarks.Runs;

/// <summary>Processor time, user and system, of the thread that asks. Linux only.</summary>
internal static partial class ThreadCosts
{
    private const int ThreadClock = 3;

    public static TimeSpan Now
    {
        get
        {
            Span<long> time = stackalloc long[2];
            if (GetTime(ThreadClock, time) != 0) throw new PlatformNotSupportedException("the processor time of a thread is not to be had here");
            return TimeSpan.FromSeconds(time[0]) + TimeSpan.FromMicroseconds(time[1] / 1000.0);
        }
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, Span<long> time);
}
