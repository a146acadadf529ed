using System.Runtime.InteropServices;

namespace Galley.Benchmarks.Runs;

/// <summary>Processor time, user and system, of the thread that asks. Linux only.</summary>
internal static partial class ThreadCosts
{
    private const int Thread = 1;

    public static TimeSpan Now
    {
        get
        {
            Span<long> usage = stackalloc long[18];
            if (GetUsage(Thread, usage) != 0) throw new PlatformNotSupportedException("the processor time of a thread is not to be had here");
            return TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds(usage[1] + usage[3]);
        }
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int who, Span<long> usage);
}
