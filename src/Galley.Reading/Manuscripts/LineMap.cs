namespace Galley.Manuscripts;

/// <summary>A place in a file as people and compilers print it: line and column count from 1, columns in UTF-16 code units.</summary>
public readonly record struct LineColumn(int Line, int Column)
{
    public override string ToString() => FormattableString.Invariant($"{Line},{Column}");
}

/// <summary>
/// The lines of a source text. A line ends after <c>\r\n</c>, <c>\n</c>, <c>\r</c>, U+0085, U+2028 or U+2029, exactly as the
/// compiler counts, so that the tool and the build name the same place.
/// </summary>
public sealed class LineMap
{
    private readonly int[] _starts;

    public LineMap(string source)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < source.Length; i++)
        {
            if (!EndsLine(source[i])) continue;
            if (source[i] == '\r' && i + 1 < source.Length && source[i + 1] == '\n') i++;
            starts.Add(i + 1);
        }

        _starts = starts.ToArray();
    }

    /// <summary>At least one; a final line end opens one more, empty line.</summary>
    public int LineCount => _starts.Length;

    /// <summary>Line and column of an offset from 0 to the source's length.</summary>
    public LineColumn At(int offset)
    {
        var index = Array.BinarySearch(_starts, offset);
        if (index < 0) index = ~index - 1;
        return new(index + 1, offset - _starts[index] + 1);
    }

    private static bool EndsLine(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
}
