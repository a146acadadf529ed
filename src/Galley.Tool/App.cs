using System.CommandLine;
using System.CommandLine.Invocation;
using Galley.Tool.Commands;

namespace Galley.Tool;

/// <summary>The command line as a function: arguments and streams in, exit code out.</summary>
internal static class App
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal)
    {
        var root = new RootCommand("Reads articles: their quotations, who says them, the people in them; and proofs them.")
        {
            ReadCommand.Create(terminal),
            CheckCommand.Create(terminal),
            ProofCommand.Create(terminal),
            SchemaCommand.Create(terminal),
            ExplainCommand.Create(terminal),
        };
        var parsed = root.Parse(args);
        try
        {
            var exit = await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            });
            terminal.Flush();
            return parsed.Action is ParseErrorAction ? ExitCode.CouldNotRun : exit;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
        catch (IOException closed) when (Terminal.IsClosedPipe(closed))
        {
            return ExitCode.ClosedPipe;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            terminal.Complain(failure.Message);
            return ExitCode.CouldNotRun;
        }
    }
}
