namespace Galley.Proofs.Names;

/// <summary>
/// Finds the pairs of spellings that may be one name, without comparing all with all. Each spelling is noted under keys; two that have one
/// in common are a pair: the spelling itself and each with one letter left out, its letters in order of the alphabet, its consonants, the
/// two ends of a long one, and the other halves of its full names.
/// </summary>
internal static class NearPairs
{
    /// <summary>How many of those that stand under one key are compared with each: enough for any text, and a bound for hostile ones.</summary>
    private const int Reach = 12;

    /// <summary>Spellings of fewer consonants are near too many others.</summary>
    private const int FewestConsonants = 4;

    /// <summary>Spellings of so many letters may differ in two of the middle.</summary>
    private const int Long = 8;

    /// <summary>How much of each end has to be the same then.</summary>
    private const int Edge = 3;

    /// <summary>The pairs, each once, as indexes into <paramref name="names"/>, the lower first.</summary>
    public static List<(int One, int Other)> Find(List<SpelledName> names)
    {
        var noted = new List<(ulong Key, int Name)>(names.Count * 12);
        for (var i = 0; i < names.Count; i++)
            foreach (var key in KeysOf(names[i])) noted.Add((key, i));
        noted.Sort();
        var pairs = new HashSet<(int, int)>();
        for (var i = 0; i < noted.Count; i++)
            for (var j = i + 1; j < noted.Count && j <= i + Reach && noted[j].Key == noted[i].Key; j++)
                if (noted[i].Name != noted[j].Name) pairs.Add((noted[i].Name, noted[j].Name));
        var found = pairs.ToList();
        found.Sort();
        return found;
    }

    private static HashSet<ulong> KeysOf(SpelledName name)
    {
        var keys = new HashSet<ulong>();
        var spelling = name.Key;
        for (var left = -1; left < spelling.Length; left++) keys.Add(HashWithout(spelling, left));
        keys.Add(Hash('l', Letters(spelling)));
        var consonants = Consonants(spelling);
        if (consonants.Length >= FewestConsonants) keys.Add(Hash('c', consonants));
        if (spelling.Length >= Long) keys.Add(Hash('e', spelling.Substring(0, Edge) + spelling.Substring(spelling.Length - Edge)));
        foreach (var place in name.Places)
        {
            if (place.Before is not null) keys.Add(Hash('b', place.Before));
            if (place.After is not null) keys.Add(Hash('a', place.After));
        }

        return keys;
    }

    private static string Letters(string spelling)
    {
        var letters = spelling.ToCharArray();
        Array.Sort(letters);
        return new(letters);
    }

    private static string Consonants(string spelling)
    {
        var consonants = new char[spelling.Length];
        var length = 0;
        foreach (var c in spelling)
            if (c is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y') && (length == 0 || consonants[length - 1] != c)) consonants[length++] = c;
        return new(consonants, 0, length);
    }

    private static ulong HashWithout(string spelling, int left)
    {
        var hash = Seed;
        for (var i = 0; i < spelling.Length; i++)
            if (i != left) hash = Mix(hash, spelling[i]);
        return hash;
    }

    private static ulong Hash(char kind, string text)
    {
        var hash = Mix(Mix(Seed, '\0'), kind);
        foreach (var c in text) hash = Mix(hash, c);
        return hash;
    }

    private const ulong Seed = 14695981039346656037;

    private static ulong Mix(ulong hash, char c) => unchecked((hash ^ c) * 1099511628211);
}
