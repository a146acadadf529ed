using System.Runtime.CompilerServices;
using Galley.Language;

namespace Galley.Proofs.Names;

/// <summary>
/// Finds the pairs of spellings that may be one name, without comparing all with all. Each spelling is noted under keys; two that have one
/// in common are a pair: the spelling itself and each with one letter left out, its letters in order of the alphabet, its sound, its
/// consonants, the two ends of a long one, and the other halves of its full names.
/// </summary>
internal sealed class NearPairs
{
    /// <summary>How many of those under one key are compared with each: enough for any text, and a bound for hostile ones.</summary>
    private const int Reach = 12;

    /// <summary>Spellings of fewer consonants are near too many others.</summary>
    private const int FewestConsonants = 4;

    /// <summary>Spellings of so many letters may differ in two of the middle.</summary>
    private const int Long = 8;

    /// <summary>How much of each end has to be the same then.</summary>
    private const int Edge = 3;

    /// <summary>How many keys a spelling has as a rule.</summary>
    private const int UsualKeys = 12;

    /// <summary>
    /// The lowest bits of what is noted are the name's number, those above a key of it: sorted, a key's names stand together.
    /// </summary>
    private const ulong NumberBits = (1 << 20) - 1;

    private readonly List<SpelledName> _names;
    private ulong[] _noted;
    private int _count;

    private NearPairs(List<SpelledName> names) => (_names, _noted) = (names, new ulong[names.Count * UsualKeys]);

    /// <summary>The pairs, each once, as indexes into <paramref name="names"/>, the lower first.</summary>
    public static List<(int One, int Other)> Find(List<SpelledName> names)
    {
        var pairs = new NearPairs(names);
        for (var i = 0; i < names.Count && i <= (int)NumberBits; i++) pairs.NoteAll(i);
        return pairs.Pairs();
    }

    [MethodImpl(Hot.Path)]
    private List<(int One, int Other)> Pairs()
    {
        Array.Sort(_noted, 0, _count);
        var pairs = new List<(int One, int Other)>();
        for (var i = 0; i < _count; i++)
            for (var j = i + 1; j < _count && j <= i + Reach && (_noted[j] ^ _noted[i]) <= NumberBits; j++)
                if (_noted[i] != _noted[j]) pairs.Add(((int)(_noted[i] & NumberBits), (int)(_noted[j] & NumberBits)));
        pairs.Sort();
        return pairs.Distinct().ToList();
    }

    private void NoteAll(int number)
    {
        var name = _names[number];
        var spelling = name.Key;
        for (var left = -1; left < spelling.Length; left++)
            if (left <= 0 || spelling[left] != spelling[left - 1]) Note(number, HashWithout(spelling, left));
        Note(number, HashOfLetters(spelling));
        NoteConsonants(number, spelling);
        Note(number, Hash(Kind('s'), SoundKey.Of(spelling)));
        if (spelling.Length >= Long) Note(number, Hash(Hash(Kind('e'), spelling, 0, Edge), spelling, spelling.Length - Edge, Edge));
        NoteHalves(number, name);
    }

    private void NoteHalves(int number, SpelledName name)
    {
        SpelledName? before = null, after = null;
        foreach (var place in name.Places)
        {
            if (place.Before is not null && place.Before != before) Note(number, Hash(Kind('b'), (before = place.Before).Key));
            if (place.After is not null && place.After != after) Note(number, Hash(Kind('a'), (after = place.After).Key));
        }
    }

    [MethodImpl(Hot.Path)]
    private void NoteConsonants(int number, string spelling)
    {
        var hash = Kind('c');
        var (last, length) = ('\0', 0);
        foreach (var c in spelling)
            if (c is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y') && c != last) (hash, last, length) = (Fnv.Mix(hash, c), c, length + 1);
        if (length >= FewestConsonants) Note(number, hash);
    }

    private void Note(int number, ulong key)
    {
        if (_count == _noted.Length) Array.Resize(ref _noted, _count * 2);
        _noted[_count++] = (Spread(key) & ~NumberBits) | (uint)number;
    }

    [MethodImpl(Hot.Path)]
    private static ulong HashWithout(string spelling, int left)
    {
        var hash = Fnv.WideSeed;
        for (var i = 0; i < spelling.Length; i++)
            if (i != left) hash = Fnv.Mix(hash, spelling[i]);
        return hash;
    }

    /// <summary>The same for the same letters in any order.</summary>
    [MethodImpl(Hot.Path)]
    private static ulong HashOfLetters(string spelling)
    {
        var sum = 0UL;
        foreach (var c in spelling) sum = unchecked(sum + Spread(Fnv.Mix(Fnv.WideSeed, c)));
        return Spread(sum);
    }

    private static ulong Hash(ulong hash, string text) => Hash(hash, text, 0, text.Length);

    private static ulong Hash(ulong hash, string text, int start, int length)
    {
        for (var i = start; i < start + length; i++) hash = Fnv.Mix(hash, text[i]);
        return hash;
    }

    private static ulong Kind(char kind) => Fnv.Mix(Fnv.Mix(Fnv.WideSeed, '\0'), kind);

    /// <summary>The highest bits count, and FNV leaves those of short words alike.</summary>
    private static ulong Spread(ulong hash) => unchecked((hash ^ (hash >> 32)) * 0x9E3779B97F4A7C15);
}
