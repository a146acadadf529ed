namespace Galley.Benchmarks.Articles;

/// <summary>Numbers that look random and are the same on every machine and every runtime.</summary>
internal sealed class Dice(int seed)
{
    private uint _state = (uint)seed;

    /// <summary>A number from 0 to <paramref name="bound"/> - 1.</summary>
    public int Below(int bound)
    {
        _state = unchecked(_state * 1664525u + 1013904223u);
        return (int)((_state >> 8) % (uint)bound);
    }

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    public bool OneIn(int count) => Below(count) == 0;
}
