using System.Diagnostics;
using System.Text;

namespace Galley.Tests;

/// <summary>A built ASP.NET Core project that <c>dotnet run</c> has started, on a port of its own.</summary>
internal sealed class StartedSite : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;

    private StartedSite(Process process, string address) => (_process, Address) = (process, address);

    /// <summary>Without a slash at its end.</summary>
    public string Address { get; }

    /// <param name="project">The project's folder.</param>
    /// <param name="configuration">As what it was built.</param>
    public static async Task<StartedSite> StartAsync(string project, string configuration = "Debug")
    {
        string[] arguments = ["run", "--no-build", "--project", project, "-c", configuration, "--", "--urls", "http://127.0.0.1:0"];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
        var address = new TaskCompletionSource<string>();
        var said = new StringBuilder();
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new(process, await address.Task);

        void Hear(string? line)
        {
            if (line is null) address.TrySetException(new InvalidOperationException("The site has ended: " + said));
            else if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at) address.TrySetResult(line[(at + Listening.Length)..].Trim());
            else said.AppendLine(line);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
