using System.Globalization;
using BenchmarkDotNet.Running;
using Galley.Benchmarks.Runs;
using Galley.Benchmarks.Soak;

switch (args)
{
    case ["linear"]:
        LinearRun.Run();
        break;
    case ["soak", var minutes, .. var seed]:
        return SoakRun.Run(double.Parse(minutes, CultureInfo.InvariantCulture), int.Parse(seed.FirstOrDefault() ?? "1")) ? 0 : 1;
    case ["cold"]:
        ColdRun.Run();
        break;
    case ["build", var count]:
        BuildRun.Run(int.Parse(count));
        break;
    case ["edits", var count]:
        EditRun.Run(int.Parse(count));
        break;
    case ["start", var count]:
        StartRun.Run(int.Parse(count));
        break;
    case ["archive", var count]:
        ArchiveRun.Run(int.Parse(count));
        break;
    case ["write", var folder, var count]:
        WriteRun.Reports(folder, int.Parse(count));
        break;
    case ["write", var folder, var count, var length]:
        WriteRun.Run(folder, int.Parse(count), int.Parse(length));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(LinearRun).Assembly).Run(args);
        break;
}

return 0;
