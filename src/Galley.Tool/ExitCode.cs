namespace Galley.Tool;

/// <summary>What the tool tells the shell; documented in its README.</summary>
internal static class ExitCode
{
    public const int Clean = 0;

    /// <summary>Findings at or above <c>--fail-on</c>.</summary>
    public const int Findings = 1;

    /// <summary>Something asked for could not be done: a missing file, a bad option, an input line that is no JSON.</summary>
    public const int CouldNotRun = 2;

    /// <summary>By Ctrl+C: 128 + SIGINT.</summary>
    public const int Cancelled = 130;

    /// <summary>The reader of the output has gone: 128 + SIGPIPE.</summary>
    public const int ClosedPipe = 141;
}
