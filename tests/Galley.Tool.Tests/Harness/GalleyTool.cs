using System.Text;

namespace Galley.Tool.Tests.Harness;

/// <summary>Runs the tool in this process, with memory for its streams.</summary>
internal static class GalleyTool
{
    /// <summary>Many times what a slow machine needs for anything here.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    public static Task<Outcome> RunAsync(params string[] args) => RunWithInputAsync([], args);

    public static Task<Outcome> RunWithInputAsync(string input, params string[] args) => RunWithInputAsync(Encoding.UTF8.GetBytes(input), args);

    public static async Task<Outcome> RunWithInputAsync(byte[] input, params string[] args)
    {
        var output = new MemoryStream();
        var (exit, error) = await RunAsync(new MemoryStream(input), output, args);
        return new(exit, Encoding.UTF8.GetString(output.ToArray()), error);
    }

    public static async Task<(int Exit, string Error)> RunAsync(Stream input, Stream output, params string[] args)
    {
        var error = new StringWriter { NewLine = "\n" };
        var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n", AutoFlush = true };
        return (await App.RunAsync(args, new Terminal(input, output, text, error)).WaitAsync(Longest), error.ToString());
    }
}

/// <summary>What the tool did.</summary>
internal sealed record Outcome(int Exit, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
