using System.IO.Compression;
using System.Text;

namespace Galley.Lexicon;

/// <summary>
/// A large list of words of which only the presence is known. It lies in memory as it lies in the file, sorted and a word a line, and is
/// searched there: unpacking it is all that loading costs.
/// </summary>
internal sealed class WordList
{
    private static readonly Lazy<WordList> LoadedWords = new(() => new("words.gz"));
    private static readonly Lazy<WordList> LoadedNames = new(() => new("proper-names.gz"));

    private const byte LineEnd = (byte)'\n';

    private readonly byte[] _lines;

    private WordList(string name)
    {
        using var packed = typeof(WordList).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException("The word list '" + name + "' is not in this assembly.");
        using var stream = new GZipStream(packed, CompressionMode.Decompress);
        using var lines = new MemoryStream(1 << 20);
        stream.CopyTo(lines);
        _lines = lines.ToArray();
    }

    /// <summary>English words that are written in lower case, with their inflections.</summary>
    public static WordList Words => LoadedWords.Value;

    /// <summary>Words that English writes with a capital: names of people, places, months, products.</summary>
    public static WordList Names => LoadedNames.Value;

    /// <param name="word">In lower case.</param>
    public bool Contains(string word)
    {
        var key = Encoding.UTF8.GetBytes(word);
        int low = 0, high = _lines.Length;
        while (low < high)
        {
            var start = LineStart((low + high) >> 1);
            var order = Compare(start, key);
            if (order == 0) return true;
            if (order < 0) low = NextLine(start);
            else high = start;
        }

        return false;
    }

    private int LineStart(int at)
    {
        while (at > 0 && _lines[at - 1] != LineEnd) at--;
        return at;
    }

    private int NextLine(int at) => Array.IndexOf(_lines, LineEnd, at) + 1;

    /// <summary>How the line compares with the word, by bytes.</summary>
    private int Compare(int start, byte[] word)
    {
        for (var i = 0; i < word.Length; i++)
            if (_lines[start + i] != word[i]) return _lines[start + i] - word[i];
        return _lines[start + word.Length] == LineEnd ? 0 : 1;
    }
}
