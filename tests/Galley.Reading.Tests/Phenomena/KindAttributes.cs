using Xunit.v3;

namespace Galley.Tests.Phenomena;

/// <summary>A test of kinds of prose, by their numbers in the catalogue of <c>Articles/README.md</c>.</summary>
public abstract class KindAttribute(string trait, int[] kinds) : Attribute, ITraitAttribute
{
    public IReadOnlyList<int> Kinds { get; } = kinds;

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() =>
        [.. Kinds.Select(kind => KeyValuePair.Create(trait, kind.ToString()))];
}

/// <summary>The test shows what must be read in prose of these kinds.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ShowsAttribute(params int[] kinds) : KindAttribute("Shows", kinds);

/// <summary>The test shows what only looks like prose of these kinds and must be read otherwise.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class GuardsAttribute(params int[] kinds) : KindAttribute("Guards", kinds);

/// <summary>
/// The test holds what ought to be read in prose of these kinds and is not yet. It fails for a passage as soon as that reads right: the
/// passage then moves to the test that its comment names.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NotYetAttribute(params int[] kinds) : KindAttribute("NotYet", kinds);
