using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;

namespace Galley.Generators;

/// <summary>Steps that make one value of many.</summary>
internal static class Gathering
{
    /// <summary>
    /// All items as one value. It is a reference, as all that the steps pass on: the runtime compiles the compiler's own code for steps
    /// over references once, but for each combination of structs anew, in every build that starts cold.
    /// </summary>
    public static IncrementalValueProvider<Sequence<T>> Gather<T>(this IncrementalValuesProvider<T> items)
        where T : class =>
        items.Collect().Select(static (all, _) => Sequence<T>.Own(ImmutableCollectionsMarshal.AsArray(all)!));
}
