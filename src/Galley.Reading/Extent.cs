namespace Galley;

/// <summary>A half-open range of UTF-16 code units, <c>[Start, End)</c>.</summary>
public readonly record struct Extent(int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;

    public bool Contains(int offset) => Start <= offset && offset < End;

    public bool Contains(Extent other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(Extent other) => Start < other.End && other.Start < End;

    /// <summary>The text in this range; the range must lie inside <paramref name="text"/>.</summary>
    public string Of(string text) => text.Substring(Start, Length);

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    public override string ToString() => $"[{Start},{End})";
}
