using System.Diagnostics;

namespace Galley.Package.Tests;

/// <summary>Runs <c>dotnet</c> as a user in a terminal does, leaving no server behind.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly Dictionary<string, string> Environment = new()
    {
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["UseSharedCompilation"] = "false",
        // A compiler that ends after one project is faster without it.
        ["DOTNET_TieredPGO"] = "0",
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_NOLOGO"] = "1",
    };

    /// <summary>What the command printed and how it ended.</summary>
    public sealed record Outcome(int ExitCode, string Output);

    public static async Task<Outcome> RunAsync(string directory, IEnumerable<string> arguments)
    {
        using var process = Start(directory, arguments);
        using var timeout = new CancellationTokenSource(Patience);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(timeout.Token);
            var error = process.StandardError.ReadToEndAsync(timeout.Token);
            await process.WaitForExitAsync(timeout.Token);
            return new(process.ExitCode, await output + await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} did not end within {Patience}");
        }
    }

    /// <summary>
    /// Runs a command that does not end of itself, and ends it once it has printed <paramref name="expected"/>; of every line before,
    /// <paramref name="printed"/> is told.
    /// </summary>
    public static async Task ExpectLineAsync(string directory, IEnumerable<string> arguments, string expected, Action<string> printed)
    {
        using var process = Start(directory, arguments);
        using var timeout = new CancellationTokenSource(Patience);
        var errors = process.StandardError.ReadToEndAsync(timeout.Token);
        var lines = new List<string>();
        try
        {
            while (await process.StandardOutput.ReadLineAsync(timeout.Token) is var line && line != expected)
            {
                if (line is null) Assert.Fail($"'{expected}' never came:\n" + string.Join('\n', lines) + await errors);
                lines.Add(line);
                printed(line);
            }
        }
        catch (OperationCanceledException)
        {
            Assert.Fail($"'{expected}' did not come within {Patience}:\n" + string.Join('\n', lines.Distinct()));
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>Starts a program that answers on its standard output what it is asked on its standard input.</summary>
    public static Process StartServer(string program, string directory) => Start(program, directory, []);

    private static Process Start(string directory, IEnumerable<string> arguments) => Start("dotnet", directory, arguments);

    private static Process Start(string program, string directory, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // "dotnet test" tells its children where its own MSBuild lies; a build in another folder has to find that for itself.
        foreach (var inherited in start.Environment.Keys.Where(key => key.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(inherited);
        foreach (var (key, value) in Environment) start.Environment[key] = value;
        return Process.Start(start) ?? throw new InvalidOperationException(program + " did not start");
    }
}
