namespace Galley.Language;

/// <summary>
/// Finds full names that differ in the spelling of one word, or lone words that are near each other, without comparing all with all:
/// each is noted under its spellings with one letter left out, and two that are one slip apart meet there.
/// </summary>
internal sealed class NearSpellings<T>
{
    private readonly ulong[] _keys;
    private readonly T[] _items;

    /// <param name="named">Names of one or more words, folded, each with what is to be found by it.</param>
    public NearSpellings(IEnumerable<(string Name, T Item)> named)
    {
        var keys = new List<ulong>();
        var items = new List<T>();
        foreach (var (name, item) in named)
        {
            foreach (var key in KeysOf(name))
            {
                keys.Add(key);
                items.Add(item);
            }
        }

        _keys = keys.ToArray();
        _items = items.ToArray();
        Array.Sort(_keys, _items);
    }

    /// <summary>What was noted under a name that may be near this one, each once.</summary>
    /// <param name="name">Folded.</param>
    public HashSet<T> Near(string name)
    {
        var near = new HashSet<T>();
        foreach (var key in KeysOf(name))
        {
            var at = Array.BinarySearch(_keys, key);
            if (at < 0) continue;
            while (at > 0 && _keys[at - 1] == key) at--;
            for (; at < _keys.Length && _keys[at] == key; at++) near.Add(_items[at]);
        }

        return near;
    }

    /// <summary>The name itself, and with each of its letters left out.</summary>
    private static IEnumerable<ulong> KeysOf(string name)
    {
        for (var left = -1; left < name.Length; left++)
        {
            // Doubled letters give the same whichever is left out.
            if (left > 0 && name[left] == name[left - 1]) continue;
            var hash = Fnv.WideSeed;
            for (var i = 0; i < name.Length; i++)
                if (i != left) hash = Fnv.Mix(hash, name[i]);
            yield return hash;
        }
    }
}
