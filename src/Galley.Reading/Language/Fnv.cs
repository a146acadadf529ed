using System.Runtime.CompilerServices;

namespace Galley.Language;

/// <summary>FNV-1a: a hash of characters, one after the other, that is the same in every process.</summary>
public static class Fnv
{
    /// <summary>What a hash of 32 bits begins with.</summary>
    internal const uint Seed = 2166136261;

    /// <summary>What one of 64 bits begins with.</summary>
    internal const ulong WideSeed = 14695981039346656037;

    public static uint Hash(string text)
    {
        var hash = Seed;
        foreach (var c in text) hash = Mix(hash, c);
        return hash;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Mix(uint hash, char c) => unchecked((hash ^ c) * 16777619u);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Mix(ulong hash, char c) => unchecked((hash ^ c) * 1099511628211);

    /// <summary>Which of so many buckets is a hash's.</summary>
    /// <param name="count">A power of two.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Bucket(uint hash, int count) => (int)((hash ^ (hash >> 15)) & (uint)(count - 1));
}
