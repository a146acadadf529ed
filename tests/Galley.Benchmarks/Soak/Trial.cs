namespace Galley.Benchmarks.Soak;

/// <summary>Runs one piece of work on a thread of its own and tells what went wrong.</summary>
internal static class Trial
{
    /// <summary>As small as that of a compiler's worker on any system, so that deep recursion shows.</summary>
    private const int Stack = 1024 * 1024;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>Null where all went well; else what did not, the same for the same fault.</summary>
    public static string? Run(Action work)
    {
        string? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    work();
                }
                catch (Exception exception)
                {
                    failure = Describe(exception);
                }
            },
            Stack) { IsBackground = true };
        thread.Start();
        return thread.Join(Longest) ? failure : "it takes longer than a minute";
    }

    /// <summary>An exception with the first of our methods that it passed.</summary>
    private static string Describe(Exception exception)
    {
        var place = exception.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Galley.", StringComparison.Ordinal)) ?? "";
        return $"{exception.GetType().Name}: {exception.Message.Split('\n')[0]} {place.Trim()}";
    }
}
