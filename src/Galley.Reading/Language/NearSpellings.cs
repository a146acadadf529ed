namespace Galley.Language;

/// <summary>
/// Finds full names that differ in the spelling of one word, or lone words that are near each other, without comparing all with all:
/// each is kept under its words with one letter left out, and two that are one slip apart meet there.
/// </summary>
internal sealed class NearSpellings<T>
{
    private readonly Dictionary<string, List<T>> _byKey = new(StringComparer.Ordinal);

    /// <param name="name">One or more words.</param>
    public void Add(string name, T item)
    {
        foreach (var key in KeysOf(name))
        {
            if (!_byKey.TryGetValue(key, out var items)) _byKey.Add(key, items = []);
            items.Add(item);
        }
    }

    /// <summary>What was added under a name that may be near this one, each once.</summary>
    public IEnumerable<T> Near(string name) =>
        KeysOf(name).SelectMany(key => _byKey.TryGetValue(key, out var items) ? items : []).Distinct();

    /// <summary>For each word: the others as they are, and it with no letter or one left out.</summary>
    private static IEnumerable<string> KeysOf(string name)
    {
        var words = Spelling.Fold(name).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++)
        {
            var before = string.Join(" ", words, 0, i) + " ";
            var after = " " + string.Join(" ", words, i + 1, words.Length - i - 1);
            keys.Add(before + words[i] + after);
            for (var letter = 0; letter < words[i].Length; letter++) keys.Add(before + words[i].Remove(letter, 1) + after);
        }

        return keys;
    }
}
