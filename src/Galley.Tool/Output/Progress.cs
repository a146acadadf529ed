using System.Diagnostics;

namespace Galley.Tool.Output;

/// <summary>
/// "120 of 4,000 articles" on standard error, where somebody watches it and standard output goes elsewhere; nothing in a pipe.
/// The line is wiped when the work is done.
/// </summary>
internal sealed class Progress : IDisposable
{
    private const int Few = 20;
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly TextWriter? _writer;
    private readonly int? _total;
    private readonly Stopwatch _sinceShown = Stopwatch.StartNew();
    private int _done;
    private int _shownLength;

    private Progress(TextWriter? writer, int? total) => (_writer, _total) = (writer, total);

    /// <param name="total">How many articles there are; null if only the end will tell.</param>
    public static Progress For(Terminal terminal, int? total) =>
        new(terminal.IsErrorTerminal && !terminal.IsOutputTerminal && total is null or > Few ? terminal.Error : null, total);

    public void Step()
    {
        _done++;
        if (_writer is null || _sinceShown.Elapsed < Interval) return;
        _sinceShown.Restart();
        Show(_total is { } total ? $"{Counted.Number(_done)} of {Counted.Of(total, "article")}" : Counted.Of(_done, "article"));
    }

    public void Dispose() => Show("");

    private void Show(string text)
    {
        if (_shownLength == 0 && text.Length == 0) return;
        _writer?.Write("\r" + text.PadRight(_shownLength) + (text.Length == 0 ? "\r" : ""));
        _shownLength = text.Length;
    }
}
