using System.Runtime.CompilerServices;
using Galley.Language;

namespace Galley.Lexicon;

/// <summary>
/// Words and phrases with what is known of them, found by a stretch of text, ignoring case, without allocating. Keys lie in one pool of
/// characters, so that filling it makes no object per word.
/// </summary>
public sealed class WordTable
{
    private readonly struct Slot(int start, int length, Word word, int next)
    {
        public readonly int Start = start;
        public readonly int Length = length;
        public readonly Word Word = word;
        public readonly int Next = next;
    }

    private const int BucketCount = 1 << 15;

    private readonly int[] _buckets = new int[BucketCount];
    private char[] _pool = new char[1 << 18];
    private Slot[] _slots = new Slot[1 << 15];
    private int _pooled;
    private int _count = 1;

    public int Count => _count - 1;

    /// <summary>What is known of the word; a default value where nothing is.</summary>
    [MethodImpl(Hot.Path)]
    public Word Find(ReadOnlySpan<char> word)
    {
        for (var at = _buckets[Hash(word)]; at != 0; at = _slots[at].Next)
            if (Matches(in _slots[at], word)) return _slots[at].Word;
        return default;
    }

    /// <summary>Adds a word, or to what is known of it.</summary>
    public void Add(ReadOnlySpan<char> key, Word word)
    {
        var bucket = Hash(key);
        for (var at = _buckets[bucket]; at != 0; at = _slots[at].Next)
        {
            if (!Matches(in _slots[at], key)) continue;
            var slot = _slots[at];
            _slots[at] = new(slot.Start, slot.Length, slot.Word.With(word), slot.Next);
            return;
        }

        if (_count == _slots.Length) Array.Resize(ref _slots, _slots.Length * 2);
        if (_pooled + key.Length > _pool.Length) Array.Resize(ref _pool, Math.Max(_pool.Length * 2, _pooled + key.Length));
        for (var i = 0; i < key.Length; i++) _pool[_pooled + i] = Fold(key[i]);
        _slots[_count] = new(_pooled, key.Length, word, _buckets[bucket]);
        _buckets[bucket] = _count++;
        _pooled += key.Length;
    }

    /// <summary>Lower case, and one apostrophe for all.</summary>
    private static char Fold(char c)
    {
        if (c < 128) return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
        return c == '\u2019' ? '\'' : char.ToLowerInvariant(c);
    }

    [MethodImpl(Hot.Path)]
    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = Fnv.Seed;
        foreach (var c in word) hash = Fnv.Mix(hash, Fold(c));
        return Fnv.Bucket(hash, BucketCount);
    }

    [MethodImpl(Hot.Path)]
    private bool Matches(in Slot slot, ReadOnlySpan<char> word)
    {
        if (slot.Length != word.Length) return false;
        for (var i = 0; i < word.Length; i++)
            if (_pool[slot.Start + i] != Fold(word[i])) return false;
        return true;
    }
}
