namespace Galley.Generators.Emission;

/// <summary>Numbers the lines of a file as the compiler does.</summary>
internal sealed class LineNumbers
{
    private readonly List<int> _starts = [0];

    public LineNumbers(string source)
    {
        for (var i = 0; i < source.Length; i++)
        {
            var isPair = source[i] == '\r' && i + 1 < source.Length && source[i + 1] == '\n';
            if (!isPair && source[i] is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029') _starts.Add(i + 1);
        }
    }

    /// <summary>The line of an offset, counted from one.</summary>
    public int Of(int offset)
    {
        var found = _starts.BinarySearch(offset);
        return found >= 0 ? found + 1 : ~found;
    }
}
