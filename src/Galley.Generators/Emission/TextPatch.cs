namespace Galley.Generators.Emission;

/// <summary>
/// Writes a text as parts of another one, and what that has not. Where an article's file is embedded as it is, the generated code
/// makes the article's words of it in this way (<c>Galley.Typed.EmbeddedFile</c>).
/// </summary>
internal static class TextPatch
{
    /// <summary>Shorter parts are not worth their index.</summary>
    private const int Shortest = 12;

    private const int Tries = 16;

    /// <summary>
    /// What to add, and the packed index: the source's hash, then for each part how much is added before it, its start in the source
    /// and its length.
    /// </summary>
    public static (string Added, string Index) Of(string source, string text)
    {
        var added = new System.Text.StringBuilder();
        var parts = new List<(int Added, int Start, int Length)>();
        var places = new Places(source);
        int at = 0, pending = 0;
        while (at < text.Length)
        {
            var (start, length) = places.Longest(text, at);
            if (length < Shortest)
            {
                added.Append(text[at++]);
                pending++;
                continue;
            }

            parts.Add((pending, start, length));
            at += length;
            pending = 0;
        }

        if (pending > 0) parts.Add((pending, 0, 0));
        var index = new Packer("").Number(HashOf(source));
        index.List(parts.ToSequence(), part => index.Number(part.Added).Number(part.Start).Number(part.Length));
        return (added.ToString(), index.Index);
    }

    /// <summary>As the generated code computes it, to see that the embedded file is the one that was read.</summary>
    private static int HashOf(string source) => (int)(Fnv.Hash(source) & int.MaxValue);

    /// <summary>Where each run of <see cref="Shortest"/> characters stands in a text: the last place of each hash, and before each place the one before.</summary>
    private sealed class Places
    {
        private readonly string _source;
        private readonly int[] _last;
        private readonly int[] _before;

        public Places(string source)
        {
            _source = source;
            var size = 256;
            while (size < source.Length) size *= 2;
            _last = new int[size];
            _before = new int[source.Length + 1];
            for (var i = 0; i + Shortest <= source.Length; i++)
            {
                ref var last = ref _last[HashOf(source, i)];
                (_before[i], last) = (last, i + 1);
            }
        }

        /// <summary>The longest part of the source that the text goes on with.</summary>
        public (int Start, int Length) Longest(string text, int at)
        {
            var best = (Start: 0, Length: 0);
            if (at + Shortest > text.Length) return best;
            var place = _last[HashOf(text, at)] - 1;
            for (var tries = 0; place >= 0 && tries < Tries; place = _before[place] - 1, tries++)
            {
                var length = 0;
                while (at + length < text.Length && place + length < _source.Length && text[at + length] == _source[place + length]) length++;
                if (length > best.Length) best = (place, length);
            }

            return best;
        }

        private int HashOf(string text, int at)
        {
            var hash = 0u;
            for (var i = at; i < at + Shortest; i++) hash = unchecked((hash * 31) + text[i]);
            return (int)(unchecked(hash * 2654435761u) >> 8) & (_last.Length - 1);
        }
    }
}
