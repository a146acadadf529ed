using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace Galley.Generators.Tests.Harness;

/// <summary>The reasons for which each step gave its outputs in a second run; what is not said is cached.</summary>
internal sealed record RunReasons
{
    /// <summary>Two articles, and nothing done again.</summary>
    public static readonly RunReasons AllCached = new()
    {
        Readings = [Cached, Cached], Entries = [Cached, Cached], Heads = [Cached, Cached], Links = [Cached, Cached],
        Sources = [Cached, Cached],
    };

    public ImmutableArray<IncrementalStepRunReason> Options { get; init; } = [Cached];

    public ImmutableArray<IncrementalStepRunReason> Emission { get; init; } = [Cached];

    public ImmutableArray<IncrementalStepRunReason> Readings { get; init; }

    public ImmutableArray<IncrementalStepRunReason> Entries { get; init; }

    public ImmutableArray<IncrementalStepRunReason> Stylebook { get; init; } = [Cached];

    public ImmutableArray<IncrementalStepRunReason> Archive { get; init; } = [Cached];

    public ImmutableArray<IncrementalStepRunReason> Articles { get; init; } = [Cached];

    public ImmutableArray<IncrementalStepRunReason> Translations { get; init; } = [Cached];

    public ImmutableArray<IncrementalStepRunReason> Tags { get; init; } = [Cached];

    public ImmutableArray<IncrementalStepRunReason> People { get; init; } = [Cached];

    public ImmutableArray<IncrementalStepRunReason> Heads { get; init; }

    public ImmutableArray<IncrementalStepRunReason> Collections { get; init; } = [Cached];

    public ImmutableArray<IncrementalStepRunReason> HeadTypes { get; init; } = [Cached];

    public ImmutableArray<IncrementalStepRunReason> Links { get; init; }

    public ImmutableArray<IncrementalStepRunReason> References { get; init; } = [Cached];

    public ImmutableArray<IncrementalStepRunReason> Sources { get; init; }

    public ImmutableArray<IncrementalStepRunReason> Buckets { get; init; } = [Cached];

    public ImmutableArray<IncrementalStepRunReason> PeopleBuckets { get; init; } = [Cached];

    /// <summary>Runs the generator, does something to the driver that runs it again, and compares.</summary>
    public void AssertAfter(Newsroom newsroom, Func<GeneratorDriver, CSharpCompilation, GeneratorDriver> rerun)
    {
        var compilation = newsroom.Compilation;
        var driver = rerun(newsroom.Driver().RunGenerators(compilation), compilation);
        Assert.Equal(Lines(name => Of(name)), Lines(name => Actual(driver, name)));
    }

    private static IEnumerable<string> Lines(Func<string, IEnumerable<IncrementalStepRunReason>> reasons) =>
        typeof(RunReasons).GetProperties().Where(property => property.PropertyType == typeof(ImmutableArray<IncrementalStepRunReason>))
            .Select(property => property.Name + ": " + string.Join(", ", reasons(property.Name)));

    private ImmutableArray<IncrementalStepRunReason> Of(string name) =>
        (ImmutableArray<IncrementalStepRunReason>)typeof(RunReasons).GetProperty(name)!.GetValue(this)!;

    private static IEnumerable<IncrementalStepRunReason> Actual(GeneratorDriver driver, string name)
    {
        var steps = driver.GetRunResult().Results[0].TrackedSteps;
        Assert.True(steps.ContainsKey(name), "No step is called " + name);
        return steps[name].SelectMany(step => step.Outputs).Select(output => output.Reason);
    }
}
