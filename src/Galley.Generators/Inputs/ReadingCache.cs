using System.Collections.Concurrent;
using Galley.Manuscripts;

namespace Galley.Generators.Inputs;

/// <summary>
/// Readings by what they follow from, for the whole process: generator and analyzer read an article once between them, and a
/// compile server reads it once for many builds. Safe from any thread; a hit takes no lock.
/// </summary>
/// <param name="budget">How many characters of source the cache may hold, more or less.</param>
internal sealed class ReadingCache(long budget)
{
    public static readonly ReadingCache Shared = new(32_000_000);

    private readonly object _aging = new();

    // What is asked for moves into the young generation; when that is full it becomes the old one, and the old one goes.
    private volatile Generation _young = new();
    private volatile Generation _old = new();

    /// <summary>Told of each text that has to be read because no reading of it is known.</summary>
    public event Action<string>? Missed;

    public Reading Read(string text, ManuscriptFormat format, ReadingOptions options)
    {
        var key = new Key(text, format, options);
        var young = _young;
        if (young.Readings.TryGetValue(key, out var known)) return known.Value;

        if (!_old.Readings.TryGetValue(key, out var reading)) reading = new(() => ReadAnew(key));
        var stored = young.Readings.GetOrAdd(key, reading);
        if (ReferenceEquals(stored, reading) && young.Add(text.Length) > budget / 2) Age(young);
        return stored.Value;
    }

    private Reading ReadAnew(Key key)
    {
        Missed?.Invoke(key.Text);
        return Reader.Read(key.Text, key.Format, key.Options);
    }

    private void Age(Generation full)
    {
        lock (_aging)
        {
            if (_young != full) return;
            _old = full;
            _young = new();
        }
    }

    private readonly record struct Key(string Text, ManuscriptFormat Format, ReadingOptions Options);

    private sealed class Generation
    {
        private long _characters;

        public ConcurrentDictionary<Key, Lazy<Reading>> Readings { get; } = new();

        public long Add(int characters) => Interlocked.Add(ref _characters, characters);
    }
}
