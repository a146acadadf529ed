namespace Galley.Tool.Input;

/// <summary>
/// Reads a stream line by line, as bytes, holding one line at a time. A line longer than <see cref="MaxLength"/> is skipped and
/// said to be too long, so that no input can exhaust the memory.
/// </summary>
internal sealed class LineReader(Stream input, int maxLength = LineReader.MaxLength)
{
    public const int MaxLength = 64 << 20;

    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _isAtEnd;

    /// <summary>The next line without its line end, or null at the end of the input.</summary>
    public async ValueTask<Line?> ReadAsync(CancellationToken cancellation)
    {
        var isTooLong = false;
        var searched = _start;
        while (true)
        {
            var newline = Array.IndexOf(_buffer, (byte)'\n', searched, _end - searched);
            if (newline >= 0) return Take(newline, newline + 1, isTooLong);
            if (_isAtEnd) return _start == _end && !isTooLong ? null : Take(_end, _end, isTooLong);
            if (_end - _start > maxLength)
            {
                isTooLong = true;
                _start = _end;
            }

            searched = await FillAsync(cancellation);
        }
    }

    private Line Take(int end, int next, bool isTooLong)
    {
        var bytes = isTooLong ? [] : _buffer[_start..end];
        _start = next;
        return new(bytes, isTooLong);
    }

    /// <summary>Reads more behind what is held, and gives the place where it begins.</summary>
    private async ValueTask<int> FillAsync(CancellationToken cancellation)
    {
        var held = _end - _start;
        var target = held * 2 > _buffer.Length ? new byte[_buffer.Length * 2] : _buffer;
        if (_start > 0 || target != _buffer) Array.Copy(_buffer, _start, target, 0, held);
        (_buffer, _start, _end) = (target, 0, held);
        var read = await input.ReadAsync(_buffer.AsMemory(held), cancellation).AsTask().WaitAsync(cancellation);
        _isAtEnd = read == 0;
        _end += read;
        return held;
    }
}

/// <summary>One line of input.</summary>
/// <param name="IsTooLong">Whether it was skipped for its length; then it has no bytes.</param>
internal readonly record struct Line(byte[] Bytes, bool IsTooLong);
