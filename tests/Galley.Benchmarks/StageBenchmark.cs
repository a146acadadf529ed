using BenchmarkDotNet.Attributes;
using Galley.Benchmarks.Articles;
using Galley.Manuscripts;

namespace Galley.Benchmarks;

/// <summary>The stages of the engine apart, each on what the stages before it made of one article of 5 KB.</summary>
[MemoryDiagnoser]
public class StageBenchmark
{
    private readonly Stages _stages = new(ArticleWriter.PlainText(seed: 1, length: 5000), ManuscriptFormat.PlainText);

    [Benchmark]
    public object Manuscript() => _stages.ReadManuscript();

    [Benchmark]
    public object Tokens() => _stages.ReadTokens();

    [Benchmark]
    public object Marks() => _stages.ReadMarks();

    [Benchmark]
    public object People() => _stages.ReadPeople();

    [Benchmark]
    public object Speakers() => _stages.ReadSpeakers();

    [Benchmark]
    public int Proofs() => _stages.Proof();
}
