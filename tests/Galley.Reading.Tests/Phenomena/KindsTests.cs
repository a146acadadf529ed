using System.Reflection;

namespace Galley.Tests.Phenomena;

public class KindsTests
{
    /// <summary>How many kinds of prose the catalogue lists.</summary>
    private const int KindCount = 41;

    private static readonly MethodInfo[] Tests = [.. typeof(KindsTests).Assembly.GetTypes().SelectMany(type => type.GetMethods())];

    [Fact]
    public void Every_kind_of_prose_is_shown_by_what_reads_right() => Assert.Empty(Missing<ShowsAttribute>());

    [Fact]
    public void Every_kind_of_prose_is_guarded_by_what_reads_right_against_what_looks_like_it() => Assert.Empty(Missing<GuardsAttribute>());

    private static IEnumerable<int> Missing<T>() where T : KindAttribute =>
        Enumerable.Range(1, KindCount).Except(Tests.SelectMany(test => test.GetCustomAttributes<T>()).SelectMany(attribute => attribute.Kinds));
}
