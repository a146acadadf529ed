namespace Galley.Tool.Input;

/// <summary>Files of JSON lines, or standard input, worked on line by line.</summary>
internal static class LineFiles
{
    /// <summary>Works on several lines at once and hands the results on in the order of the lines.</summary>
    /// <param name="idle">Called before every wait.</param>
    /// <returns>Whether all files were there; standard error has said which were not.</returns>
    public static async Task<bool> EachAsync<T>(
        Terminal terminal, IReadOnlyList<string> arguments, Func<Line, T> work, Action<T> each, Action idle, CancellationToken cancellation)
    {
        var areAllThere = true;
        foreach (var argument in arguments.Count == 0 ? [ArticlePaths.StandardInput] : arguments)
        {
            if (argument != ArticlePaths.StandardInput && !File.Exists(argument))
            {
                terminal.Complain($"no such file: {argument}");
                areAllThere = false;
                continue;
            }

            await using var stream = argument == ArticlePaths.StandardInput ? terminal.Input : File.OpenRead(argument);
            await InOrder.RunAsync(JsonLines.ReadAsync(stream, cancellation), work, each, idle, cancellation);
        }

        return areAllThere;
    }
}
