using System.Runtime.CompilerServices;

namespace Galley.Lexicon;

/// <summary>
/// A large list of words of which only the presence is known. It lies in memory as it lies in the file and is searched there, so that
/// loading it unpacks nothing: a word a line, sorted by byte, without the letters that it shares with the word before. How many these are
/// stands in front of it, as a capital letter (A: none). Every sixteenth word is whole.
/// </summary>
internal sealed class WordList
{
    private const byte LineEnd = (byte)'\n';

    /// <summary>Stands in front of a whole word.</summary>
    private const byte Whole = (byte)'A';

    private static readonly Lazy<WordList> LoadedWords = new(() => new("words.front"));
    private static readonly Lazy<WordList> LoadedNames = new(() => new("proper-names.front"));

    private readonly byte[] _lines;

    /// <summary>Where the lines of whole words start.</summary>
    private readonly List<int> _wholes = [];

    private WordList(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException("The word list '" + name + "' is not in this assembly.");
        _lines = new byte[stream.Length];
        for (var read = 0; read < _lines.Length;) read += stream.Read(_lines, read, _lines.Length - read);
        for (var at = 0; at >= 0; at = Array.IndexOf(_lines, Whole, at + 1)) _wholes.Add(at);
    }

    /// <summary>English words that are written in lower case, with their inflections.</summary>
    public static WordList Words => LoadedWords.Value;

    /// <summary>Words that English writes with a capital: names of people, places, months, products.</summary>
    public static WordList Names => LoadedNames.Value;

    /// <param name="word">In lower case.</param>
    [MethodImpl(Hot.Path)]
    public bool Contains(string word)
    {
        var matched = 0;
        for (var at = LastWholeUpTo(word); at < _lines.Length; at = Array.IndexOf(_lines, LineEnd, at) + 1)
        {
            var shared = _lines[at] - Whole;
            if (shared > matched) continue;
            if (shared < matched) return false;
            var order = Compare(at, word, ref matched);
            if (order >= 0) return order == 0;
        }

        return false;
    }

    [MethodImpl(Hot.Path)]
    private int LastWholeUpTo(string word)
    {
        int low = 0, high = _wholes.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            var matched = 0;
            if (Compare(_wholes[middle], word, ref matched) <= 0) low = middle;
            else high = middle - 1;
        }

        return _wholes[low];
    }

    /// <summary>How the line's word, of which <paramref name="matched"/> letters are the word's, compares with it; counts on.</summary>
    [MethodImpl(Hot.Path)]
    private int Compare(int line, string word, ref int matched)
    {
        for (var at = line + 1; ; at++, matched++)
        {
            if (_lines[at] == LineEnd) return matched == word.Length ? 0 : -1;
            if (matched == word.Length) return 1;
            if (_lines[at] != word[matched]) return _lines[at] - word[matched];
        }
    }
}
