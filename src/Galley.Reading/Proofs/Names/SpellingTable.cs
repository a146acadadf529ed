using Galley.Language;

namespace Galley.Proofs.Names;

/// <summary>The spellings of a text, found by a stretch of it, all folded, without making a string of each place.</summary>
internal sealed class SpellingTable
{
    private readonly List<SpelledName> _names = [];
    private int[] _buckets = new int[256];
    private int[] _next = new int[256];

    /// <summary>In the order in which they were found first.</summary>
    public List<SpelledName> Names => _names;

    public SpelledName? Find(ReadOnlySpan<char> form) => IsPlain(form) ? FindKey(form) : FindKey(Spelling.Fold(form.ToString()).AsSpan());

    public SpelledName Add(SpelledName name)
    {
        _names.Add(name);
        if (_names.Count > _buckets.Length) Grow();
        else Chain(_names.Count);
        return name;
    }

    private SpelledName? FindKey(ReadOnlySpan<char> key)
    {
        for (var at = _buckets[Bucket(key)]; at != 0; at = _next[at - 1])
            if (Matches(_names[at - 1].Key, key)) return _names[at - 1];
        return null;
    }

    private void Grow()
    {
        _buckets = new int[_buckets.Length * 4];
        _next = new int[_buckets.Length];
        for (var name = 1; name <= _names.Count; name++) Chain(name);
    }

    private void Chain(int name)
    {
        var bucket = Bucket(_names[name - 1].Key.AsSpan());
        (_next[name - 1], _buckets[bucket]) = (_buckets[bucket], name);
    }

    private static bool IsPlain(ReadOnlySpan<char> form)
    {
        foreach (var c in form)
            if (c >= 128) return false;
        return true;
    }

    private static bool Matches(string known, ReadOnlySpan<char> key)
    {
        if (known.Length != key.Length) return false;
        for (var i = 0; i < key.Length; i++)
            if (known[i] != Lower(key[i])) return false;
        return true;
    }

    private int Bucket(ReadOnlySpan<char> key)
    {
        var hash = Fnv.Seed;
        foreach (var c in key) hash = Fnv.Mix(hash, Lower(c));
        return Fnv.Bucket(hash, _buckets.Length);
    }

    private static char Lower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
}
