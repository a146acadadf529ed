using System.Runtime.CompilerServices;
using Galley.Language;

namespace Galley.Lexicon;

/// <summary>
/// Names of several words, found by each of them. They stay the lines that they are in the files, and a name is made of one that is asked
/// for: a compiler's process loads them all for the few that its articles have.
/// </summary>
internal sealed class NameLines
{
    private const int BucketCount = 1 << 15;

    private readonly string _text;
    private readonly int _organisations;

    /// <summary>The text, each letter folded.</summary>
    private readonly char[] _folded;

    /// <summary>Where the words start, in the order of the text; the first is none.</summary>
    private readonly List<int> _starts = [0];

    /// <summary>By bucket, the first of its words; by word, the next of the same bucket.</summary>
    private readonly int[] _first = new int[BucketCount];
    private readonly int[] _next;

    /// <param name="people">A name a line, then a tab and t where it is written over from another script.</param>
    /// <param name="organisations">The same; those of one word are left out.</param>
    public NameLines(string people, string organisations)
    {
        _text = "\n" + people + "\n" + organisations + "\n";
        _organisations = people.Length + 1;
        _folded = new char[_text.Length];
        _folded[0] = _text[0];
        var buckets = new List<int> { 0 };
        NoteWords(buckets);
        _next = new int[buckets.Count];
        for (var word = _next.Length - 1; word > 0; word--)
        {
            _next[word] = _first[buckets[word]];
            _first[buckets[word]] = word;
        }
    }

    /// <summary>The places that a folded word has in the names, in their order.</summary>
    public IEnumerable<Word> With(string word)
    {
        for (var at = First(word); at > 0; at = Next(_next[at], word)) yield return new(this, at, word.Length);
    }

    public bool Have(string word) => First(word) > 0;

    [MethodImpl(Hot.Path)]
    private int First(string word)
    {
        var hash = Fnv.Seed;
        foreach (var c in word) hash = Fnv.Mix(hash, c);
        return Next(_first[Fnv.Bucket(hash, BucketCount)], word);
    }

    /// <summary>The word itself or the next of its bucket that is the one; 0 where none is.</summary>
    private int Next(int at, string word)
    {
        while (at > 0 && !Matches(_starts[at], word)) at = _next[at];
        return at;
    }

    [MethodImpl(Hot.Path)]
    private bool Matches(int start, string word)
    {
        for (var i = 0; i < word.Length; i++)
            if (_folded[start + i] != word[i]) return false;
        return IsEnd(_folded[start + word.Length]);
    }

    /// <summary>One loop without calls into the runtime, which is not compiled well when this runs.</summary>
    private void NoteWords(List<int> buckets)
    {
        var (start, hash, isSkipped) = (1, Fnv.Seed, false);
        for (var i = 1; i < _text.Length; i++)
        {
            var c = _folded[i] = Spelling.Fold(_text[i]);
            if (IsEnd(c))
            {
                if (!isSkipped && (c == ' ' || _folded[start - 1] == ' '))
                {
                    _starts.Add(start);
                    buckets.Add(Fnv.Bucket(hash, BucketCount));
                }

                isSkipped = c != '\n' && (isSkipped || c == '\t');
                (start, hash) = (i + 1, Fnv.Seed);
            }
            else
            {
                isSkipped |= c == '#';
                hash = Fnv.Mix(hash, c);
            }
        }
    }

    private static bool IsEnd(char c) => c is ' ' or '\t' or '\n';

    /// <summary>A word of a name, where it stands.</summary>
    internal readonly struct Word(NameLines lines, int word, int length)
    {
        private int First
        {
            get
            {
                var first = word;
                while (lines.IsTied(first)) first--;
                return first;
            }
        }

        /// <summary>Which word of the name it is.</summary>
        public int At => word - First;

        public WellKnownName Name
        {
            get
            {
                var start = lines._starts[First];
                var row = new DataRow(lines._text.Substring(start, lines._text.IndexOf('\n', start) - start).Split('\t'));
                return new(row.Key, Spelling.Fold(row.Key).Split(' '), start > lines._organisations, row[1] == "t");
            }
        }

        /// <summary>The word before it in the name, folded; empty where there is none.</summary>
        public ReadOnlySpan<char> Before => lines.IsTied(word) ? lines.WordAt(word - 1) : default;

        /// <summary>The word behind it.</summary>
        public ReadOnlySpan<char> After => lines._folded[lines._starts[word] + length] == ' ' ? lines.WordAt(word + 1) : default;
    }

    /// <summary>Whether the word before belongs to the same name.</summary>
    private bool IsTied(int word) => _folded[_starts[word] - 1] == ' ';

    private ReadOnlySpan<char> WordAt(int word)
    {
        var (start, end) = (_starts[word], _starts[word]);
        while (!IsEnd(_folded[end])) end++;
        return _folded.AsSpan(start, end - start);
    }
}
