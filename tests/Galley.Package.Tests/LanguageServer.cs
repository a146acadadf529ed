using System.Diagnostics;
using System.Text.Json;
using StreamJsonRpc;

namespace Galley.Package.Tests;

/// <summary>csharp-ls over standard input and output, with one file open as an editor would have it.</summary>
internal sealed class LanguageServer : IAsyncDisposable
{
    private const string Version = "0.28.0";

    /// <summary>A server that still loads the project has no answer yet.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly JsonRpc _server;
    private readonly string _file;
    private int _edition = 1;

    private LanguageServer(Process process, string file)
    {
        _process = process;
        _file = new Uri(file).AbsoluteUri;
        var messages = new HeaderDelimitedMessageHandler(process.StandardInput.BaseStream, process.StandardOutput.BaseStream, new SystemTextJsonFormatter());
        _server = new JsonRpc(messages, new Client());
        _server.StartListening();
    }

    /// <summary>Installs the server below <paramref name="tools"/>, starts it on the file's project and opens the file.</summary>
    public static async Task<LanguageServer> OpenAsync(string tools, string file)
    {
        var install = await Dotnet.RunAsync(tools, ["tool", "install", "csharp-ls", "--version", Version, "--tool-path", tools]);
        Assert.True(install.ExitCode == 0, install.Output);
        var folder = Path.GetDirectoryName(file)!;
        var server = new LanguageServer(Dotnet.StartServer(Path.Combine(tools, "csharp-ls"), folder), file);
        await server._server.InvokeWithParameterObjectAsync<JsonElement>("initialize", new
        {
            processId = Environment.ProcessId,
            rootUri = new Uri(folder).AbsoluteUri,
            capabilities = new { textDocument = new { hover = new { contentFormat = new[] { "markdown" } } } },
        });
        await server._server.NotifyWithParameterObjectAsync("initialized", new { });
        await server._server.NotifyWithParameterObjectAsync("textDocument/didOpen", new
        {
            textDocument = new { uri = server._file, languageId = "csharp", version = 1, text = await File.ReadAllTextAsync(file) },
        });
        return server;
    }

    /// <summary>Replaces the file's text as it is open, <c>$</c> being where the cursor is, and gives what is offered there.</summary>
    public async Task<IReadOnlyList<string>> CompleteAsync(string text)
    {
        var items = await AnswerAsync(text, "textDocument/completion", answer => Items(answer) is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() > 0);
        return [.. Items(items).EnumerateArray().Select(item => item.GetProperty("label").GetString()!)];
    }

    /// <summary>What is shown of the word that the cursor is in.</summary>
    public async Task<string> HoverAsync(string text)
    {
        var hover = await AnswerAsync(text, "textDocument/hover", answer => answer.ValueKind == JsonValueKind.Object);
        return hover.GetProperty("contents").ToString();
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _server.Dispose();
        _process.Dispose();
    }

    private async Task<JsonElement> AnswerAsync(string text, string method, Func<JsonElement, bool> isAnswer)
    {
        var cursor = text.IndexOf('$', StringComparison.Ordinal);
        var before = text[..cursor].Split('\n');
        await _server.NotifyWithParameterObjectAsync("textDocument/didChange", new
        {
            textDocument = new { uri = _file, version = ++_edition },
            contentChanges = new[] { new { text = text.Remove(cursor, 1) } },
        });
        var at = new { textDocument = new { uri = _file }, position = new { line = before.Length - 1, character = before[^1].Length } };
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Patience; await Task.Delay(500))
            if (await _server.InvokeWithParameterObjectAsync<JsonElement>(method, at) is var answer && isAnswer(answer)) return answer;
        throw new TimeoutException($"{method} has no answer within {Patience}");
    }

    private static JsonElement Items(JsonElement answer) =>
        answer.ValueKind == JsonValueKind.Object ? answer.GetProperty("items") : answer;

    /// <summary>Answers what a server asks of an editor.</summary>
    private sealed class Client
    {
        [JsonRpcMethod("workspace/configuration", UseSingleObjectParameterDeserialization = true)]
        public object?[] Configuration(JsonElement asked) => new object?[asked.GetProperty("items").GetArrayLength()];

        [JsonRpcMethod("client/registerCapability", UseSingleObjectParameterDeserialization = true)]
        public void Register(JsonElement capability) => _ = capability;

        [JsonRpcMethod("window/workDoneProgress/create", UseSingleObjectParameterDeserialization = true)]
        public void Progress(JsonElement token) => _ = token;
    }
}
