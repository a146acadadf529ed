using System.Collections;

namespace Galley;

/// <summary>An immutable list that is equal to another when their items are: what incremental steps compare.</summary>
public sealed class Sequence<T> : IReadOnlyList<T>, IEquatable<Sequence<T>>
{
    public static readonly Sequence<T> Empty = new([]);

    private readonly T[] _items;

    private Sequence(T[] items) => _items = items;

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    /// <summary>Takes over <paramref name="items"/> without a copy; the caller must not change it afterwards.</summary>
    public static Sequence<T> Own(T[] items) => items.Length == 0 ? Empty : new(items);

    public ReadOnlySpan<T> AsSpan() => _items;

    public bool Equals(Sequence<T>? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || other.Count != Count) return false;
        var comparer = EqualityComparer<T>.Default;
        for (var i = 0; i < _items.Length; i++)
            if (!comparer.Equals(_items[i], other._items[i])) return false;
        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as Sequence<T>);

    public override int GetHashCode()
    {
        var hash = _items.Length;
        foreach (var item in _items) hash = unchecked(hash * 31 + (item is null ? 0 : item.GetHashCode()));
        return hash;
    }

    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>Walks the items without allocating.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _at;

        internal Enumerator(T[] items)
        {
            _items = items;
            _at = -1;
        }

        public readonly T Current => _items[_at];

        public bool MoveNext() => ++_at < _items.Length;
    }
}

/// <summary>Makes sequences.</summary>
public static class Sequence
{
    public static Sequence<T> ToSequence<T>(this List<T> items) => items.Count == 0 ? Sequence<T>.Empty : Sequence<T>.Own(items.ToArray());

    public static Sequence<T> ToSequence<T>(this IEnumerable<T> items) => Sequence<T>.Own(items.ToArray());

    public static Sequence<T> Of<T>(params T[] items) => Sequence<T>.Own(items);
}
