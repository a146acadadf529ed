using System.Text;
using Microsoft.Win32.SafeHandles;
using Spectre.Console;

namespace Galley.Tool;

/// <summary>The streams the tool talks to, and whether somebody watches them. Tests put memory in their place.</summary>
internal sealed class Terminal
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private IAnsiConsole? _console;

    public Terminal(Stream input, Stream output, TextWriter @out, TextWriter error)
    {
        Input = input;
        Output = output;
        Out = @out;
        Error = error;
    }

    public Stream Input { get; }

    /// <summary>Standard output as bytes, buffered: for JSON.</summary>
    public Stream Output { get; }

    /// <summary>Standard output as text.</summary>
    public TextWriter Out { get; }

    public TextWriter Error { get; }

    public bool IsInputTerminal { get; init; }

    public bool IsOutputTerminal { get; init; }

    public bool IsErrorTerminal { get; init; }

    /// <summary>Standard output for marked-up text: colours and wrapping on a terminal, neither elsewhere.</summary>
    public IAnsiConsole Console => _console ??= IsOutputTerminal ? AnsiConsole.Console : Plain(Out);

    /// <summary>The process's own streams.</summary>
    public static Terminal Attach()
    {
        if (OperatingSystem.IsWindows()) System.Console.OutputEncoding = Utf8;
        var output = new BufferedStream(StandardOutput(), 1 << 16);
        return new(
            System.Console.OpenStandardInput(),
            output,
            System.Console.IsOutputRedirected ? new StreamWriter(output, Utf8) { NewLine = "\n" } : System.Console.Out,
            System.Console.Error)
        {
            IsInputTerminal = !System.Console.IsInputRedirected,
            IsOutputTerminal = !System.Console.IsOutputRedirected,
            IsErrorTerminal = !System.Console.IsErrorRedirected,
        };
    }

    /// <summary>Says on standard error why something could not be done.</summary>
    public void Complain(string message) => Error.WriteLine("galley: " + message);

    public void Flush()
    {
        Out.Flush();
        Output.Flush();
    }

    /// <summary>Whether writing failed because nobody reads any more (<c>galley … | head</c>).</summary>
    public static bool IsClosedPipe(IOException failure)
    {
        const int BrokenPipe = 32, WindowsBrokenPipe = unchecked((int)0x8007006D), WindowsNoData = unchecked((int)0x800700E8);
        return failure.HResult is BrokenPipe or WindowsBrokenPipe or WindowsNoData;
    }

    /// <summary>
    /// The console's own stream swallows the error of a closed pipe, and the work would go on for nobody. A file must be written
    /// through the console's stream all the same: a file stream keeps a position of its own, and would overwrite what others append.
    /// </summary>
    private static Stream StandardOutput()
    {
        if (!System.Console.IsOutputRedirected || OperatingSystem.IsWindows()) return System.Console.OpenStandardOutput();
        var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? System.Console.OpenStandardOutput() : pipe;
    }

    private static IAnsiConsole Plain(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = short.MaxValue;
        return console;
    }
}
