using System.Runtime.CompilerServices;

namespace Galley;

/// <summary>Marks the methods that every character or word of an article goes through.</summary>
internal static class Hot
{
    /// <summary>
    /// The runtime compiles such a method once and in full. Else it would begin with a plain form of it, go on with one that counts,
    /// and compile the fast one when a build is nearly over: a build starts cold and meets its articles at once. On .NET Framework,
    /// which compiles everything in full, it means nothing; .NET Standard 2.0 has no name for it (<c>AggressiveOptimization</c>).
    /// </summary>
    public const MethodImplOptions Path = (MethodImplOptions)512;
}
