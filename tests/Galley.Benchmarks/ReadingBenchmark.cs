using BenchmarkDotNet.Attributes;
using Galley.Benchmarks.Articles;
using Galley.Manuscripts;

namespace Galley.Benchmarks;

/// <summary>What one article of 5 KB costs, warm: a build pays it once for each article, every time it compiles.</summary>
[MemoryDiagnoser]
public class ReadingBenchmark
{
    private readonly string _text = ArticleWriter.PlainText(seed: 1, length: 5000);
    private readonly string _markdown = ArticleWriter.Markdown(seed: 1, length: 5000);

    [Benchmark(Baseline = true)]
    public Reading PlainText() => Reader.Read(_text, ManuscriptFormat.PlainText);

    [Benchmark]
    public Reading Markdown() => Reader.Read(_markdown, ManuscriptFormat.Markdown);
}
