using System.Buffers;
using System.Text;
using Galley.Language;

namespace Galley.Generators.Emission;

/// <summary>
/// Writes a text as parts of another one, and what that has not. Where an article's file is embedded as it is, the generated code
/// makes the article's words of it in this way (<c>Galley.Typed.EmbeddedFile</c>).
/// </summary>
internal static class TextPatch
{
    /// <summary>Shorter parts are not worth their index.</summary>
    private const int Shortest = 12;

    /// <summary>How far the next part is looked for behind the last one, before it is looked for everywhere.</summary>
    private const int Near = 8;

    /// <summary>
    /// What to add, and how an index begins that says where: the source's hash, then for each part how much is added before it, its start
    /// in the source and its length.
    /// </summary>
    public static (string Added, Packer Index) Of(string source, string text)
    {
        var added = new StringBuilder();
        var parts = new List<(int Added, int Start, int Length)>();
        using var places = new Places(source);
        int at = 0, pending = 0, last = 0;
        while (at < text.Length)
        {
            var found = NearTo(last, source, text, at) ?? (GoesOnNear(last, source, text, at) ? null : places.Find(text, at));
            if (found is not { } start)
            {
                added.Append(text[at++]);
                pending++;
                continue;
            }

            var length = Common(source, start, text, at);
            parts.Add((pending, start, length));
            (at, last, pending) = (at + length, start + length, 0);
        }

        if (pending > 0) parts.Add((pending, 0, 0));
        var index = new Packer("").Number(HashOf(source));
        index.List(parts.ToSequence(), part => index.Number(part.Added).Number(part.Start).Number(part.Length));
        return (added.ToString(), index);
    }

    /// <summary>As the generated code computes it, to see that the embedded file is the one that was read.</summary>
    private static int HashOf(string source) => (int)(Fnv.Hash(source) & int.MaxValue);

    /// <summary>Most of what follows in the text follows in the source too, behind a mark or a line's end.</summary>
    private static int? NearTo(int place, string source, string text, int at)
    {
        for (var start = place; start <= place + Near; start++)
            if (Common(source, start, text, at) >= Shortest) return start;
        return null;
    }

    /// <summary>A character or two may be the text's own: of a line's end it makes that of a paragraph.</summary>
    private static bool GoesOnNear(int place, string source, string text, int at) =>
        (NearTo(place, source, text, at + 1) ?? NearTo(place, source, text, at + 2)) is not null;

    private static int Common(string source, int start, string text, int at)
    {
        var length = 0;
        while (start + length < source.Length && at + length < text.Length && source[start + length] == text[at + length]) length++;
        return length;
    }

    /// <summary>
    /// Where each run of <see cref="Shortest"/> characters stands in a text. Made when first asked, which few articles do.
    /// </summary>
    private sealed class Places(string source) : IDisposable
    {
        private const int Tries = 16;

        /// <summary>For fewer characters, such as the names behind an article's words, the table would cost more than it spares.</summary>
        private const int WorthATable = 256;

        // The last place of each hash, and before each place the one before, both plus one.
        private int[]? _last;
        private int[]? _before;
        private int _mask;

        /// <summary>The start of the longest part of the source that the text goes on with; null where none is long enough.</summary>
        public int? Find(string text, int at)
        {
            if (at + Shortest > text.Length) return null;
            if (_last is null && text.Length - at < WorthATable) return null;
            if (_last is null) Fill();
            var (start, longest) = (0, Shortest - 1);
            var place = _last![HashOf(text, at)] - 1;
            for (var tries = 0; place >= 0 && tries < Tries; place = _before![place] - 1, tries++)
            {
                var length = Common(source, place, text, at);
                if (length > longest) (start, longest) = (place, length);
            }

            return longest >= Shortest ? start : null;
        }

        public void Dispose()
        {
            if (_last is null) return;
            ArrayPool<int>.Shared.Return(_last);
            ArrayPool<int>.Shared.Return(_before!);
        }

        private void Fill()
        {
            var size = 256;
            while (size < source.Length) size *= 2;
            _mask = size - 1;
            _last = ArrayPool<int>.Shared.Rent(size);
            _before = ArrayPool<int>.Shared.Rent(source.Length + 1);
            Array.Clear(_last, 0, size);
            for (var i = 0; i + Shortest <= source.Length; i++)
            {
                ref var last = ref _last[HashOf(source, i)];
                (_before[i], last) = (last, i + 1);
            }
        }

        private int HashOf(string text, int at)
        {
            var hash = 0u;
            for (var i = at; i < at + Shortest; i++) hash = unchecked((hash * 31) + text[i]);
            return (int)(unchecked(hash * 2654435761u) >> 8) & _mask;
        }
    }
}
