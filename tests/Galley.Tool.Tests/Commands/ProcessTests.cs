using System.Diagnostics;
using Galley.Tool.Tests.Harness;

namespace Galley.Tool.Tests.Commands;

/// <summary>What only a process of its own can show: pipes and signals.</summary>
public class ProcessTests
{
    private const string Line = """{"id":1,"text":"Bread at dawn\n\nText."}""";

    [Fact]
    public async Task Ends_when_nobody_reads_its_output_any_more()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows tells a closed pipe in another way.");
        using var galley = Start("read", "-", "--input-format", "jsonl");
        await galley.StandardInput.WriteLineAsync(Line);
        await galley.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        Assert.NotNull(await galley.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
        galley.StandardOutput.Close();
        await Assert.ThrowsAnyAsync<IOException>(async () =>
        {
            while (true) await galley.StandardInput.WriteLineAsync(Line);
        });
        await galley.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.ClosedPipe, galley.ExitCode);
        Assert.Equal("", await galley.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Ends_by_an_interrupt_while_it_waits_for_input()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals.");
        using var galley = Start("read", "-", "--input-format", "jsonl");
        await galley.StandardInput.WriteLineAsync(Line);
        await galley.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        Assert.NotNull(await galley.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
        using var kill = Process.Start("kill", ["-INT", $"{galley.Id}"]);
        await galley.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Cancelled, galley.ExitCode);
        Assert.Equal("", await galley.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Appends_to_a_file_that_others_write_too()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Needs a shell.");
        using var folder = new Folder();
        var tool = $"dotnet '{typeof(App).Assembly.Location}' explain";
        using var shell = Process.Start("sh", ["-c", $"(echo first; {tool}; echo last) > '{folder.At("out.txt")}'"]);
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
        var lines = await File.ReadAllLinesAsync(folder.At("out.txt"), TestContext.Current.CancellationToken);
        Assert.Equal(("first", "last"), (lines[0], lines[^1]));
        Assert.StartsWith("GLY001", lines[1], StringComparison.Ordinal);
    }

    private static Process Start(params string[] args) => Process.Start(new ProcessStartInfo("dotnet", [typeof(App).Assembly.Location, .. args])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
