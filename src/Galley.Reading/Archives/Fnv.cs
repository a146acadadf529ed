namespace Galley.Archives;

/// <summary>A hash that is the same in every process (FNV-1a).</summary>
public static class Fnv
{
    public static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text) hash = unchecked((hash ^ c) * 16777619u);
        return hash;
    }
}
