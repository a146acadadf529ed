using System.Text;
using Galley.Fuzz;
using Galley.Manuscripts;

namespace Galley.Benchmarks.Soak;

/// <summary>Tells whether reading a text over and over costs time that grows faster than the length.</summary>
internal static class Growth
{
    private const int Least = 20_000;

    /// <summary>A fourfold text may take six times as long, and that twice over.</summary>
    private const double MostPerStep = 6;

    private const int Measurements = 3;

    /// <summary>Less is noise.</summary>
    private static readonly TimeSpan Noticed = TimeSpan.FromMilliseconds(400);

    /// <exception cref="Violation">It does, each time that it is measured.</exception>
    public static void Holds(string unit, ManuscriptFormat format)
    {
        if (unit.Length == 0) return;
        for (var times = 0; times < Measurements; times++)
            if (!Grows(unit, format)) return;
        throw new Violation("the cost grows faster than the length");
    }

    private static bool Grows(string unit, ManuscriptFormat format)
    {
        var cost = Cost(Repeated(unit, Least), format);
        var four = Cost(Repeated(unit, 4 * Least), format);
        if (four < cost * MostPerStep || four < Noticed / 4) return false;
        var sixteen = Cost(Repeated(unit, 16 * Least), format);
        return sixteen >= Noticed && sixteen >= four * MostPerStep;
    }

    /// <summary>Of two runs the cheaper one, as processor time of the process: others may use the machine.</summary>
    private static TimeSpan Cost(string text, ManuscriptFormat format)
    {
        var (first, second) = (Once(text, format), Once(text, format));
        return first < second ? first : second;
    }

    private static TimeSpan Once(string text, ManuscriptFormat format)
    {
        var before = Environment.CpuUsage.UserTime;
        Reader.Read(text, format);
        return Environment.CpuUsage.UserTime - before;
    }

    private static string Repeated(string unit, int length) =>
        new StringBuilder().Insert(0, unit, Math.Max(1, length / unit.Length)).ToString();
}
