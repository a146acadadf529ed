using BenchmarkDotNet.Running;
using Galley.Benchmarks.Runs;

switch (args)
{
    case ["linear"]:
        LinearRun.Run();
        break;
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
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
