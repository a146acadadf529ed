using System.Globalization;
using System.Runtime.InteropServices;

namespace Galley.Benchmarks.Runs;

/// <summary>What the processes that this one started have cost so far, their own children included. Linux only.</summary>
internal static partial class ChildCosts
{
    private const int Children = -1;

    /// <summary>Processor time, user and system, of all children that have ended.</summary>
    public static TimeSpan Now
    {
        get
        {
            Span<long> usage = stackalloc long[18];
            if (GetUsage(Children, usage) != 0) throw new PlatformNotSupportedException("the processor time of child processes is not to be had here");
            return TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds(usage[1] + usage[3]);
        }
    }

    /// <summary>The peak memory in KB of the largest process below another one at this moment: the compiler, once it runs.</summary>
    public static long LargestDescendant(int process)
    {
        var parents = new Dictionary<int, int>();
        var peaks = new Dictionary<int, long>();
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id)) continue;
            foreach (var line in LinesOf(Path.Combine(folder, "status")))
            {
                if (line.StartsWith("PPid:", StringComparison.Ordinal)) parents[id] = (int)NumberIn(line);
                else if (line.StartsWith("VmHWM:", StringComparison.Ordinal)) peaks[id] = NumberIn(line);
            }
        }

        return peaks.Where(peak => IsBelow(peak.Key)).Select(peak => peak.Value).DefaultIfEmpty().Max();

        bool IsBelow(int id)
        {
            for (var at = id; parents.TryGetValue(at, out var parent); at = parent)
                if (parent == process) return true;
            return false;
        }
    }

    private static string[] LinesOf(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (IOException)
        {
            // The process has ended.
            return [];
        }
    }

    private static long NumberIn(string line) =>
        long.Parse(line.AsSpan(line.IndexOf(':', StringComparison.Ordinal) + 1).Trim().TrimEnd("kB ").Trim(), NumberStyles.None, CultureInfo.InvariantCulture);

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int who, Span<long> usage);
}
