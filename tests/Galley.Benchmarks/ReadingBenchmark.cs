using BenchmarkDotNet.Attributes;
using Galley.Manuscripts;

namespace Galley.Benchmarks;

/// <summary>What one article costs, warm: a build pays it once for each article, every time it compiles.</summary>
[MemoryDiagnoser]
public class ReadingBenchmark
{
    private string _article = "";

    [GlobalSetup]
    public void Load() => _article = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "000_e8f0bbfe8ddc2936.txt"));

    [Benchmark]
    public Reading ReadArticle() => Reader.Read(_article, ManuscriptFormat.PlainText);
}
