using System.Diagnostics;
using System.Text;

namespace Galley.Browser.Tests.Harness;

/// <summary>The sample site, running on a port of its own.</summary>
public sealed class NewsroomSite : IAsyncLifetime
{
    private const string Listening = "Now listening on: ";

    private Process? _process;

    /// <summary>Without a slash at its end.</summary>
    public string Address { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        // As "dotnet run" starts it: from the project's folder, with its files as they are there.
        var project = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Programs.PathOf("Newsroom"))!, "..", "..", ".."));
        _process = Programs.Start("Newsroom", "--urls", "http://127.0.0.1:0", "--environment", "Development", "--contentRoot", project);
        var address = new TaskCompletionSource<string>();
        var said = new StringBuilder();
        _process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is null) address.TrySetException(new InvalidOperationException("The site has ended: " + said));
            else if (line.Data.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at) address.TrySetResult(line.Data[(at + Listening.Length)..].Trim());
            else said.AppendLine(line.Data);
        };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Address = await address.Task;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is null) return;
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
