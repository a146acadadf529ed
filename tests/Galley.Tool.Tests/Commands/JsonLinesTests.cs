using System.IO.Pipes;
using System.Text;
using System.Text.Json;
using Galley.Tool.Tests.Harness;

namespace Galley.Tool.Tests.Commands;

/// <summary><c>galley read - --input-format jsonl</c>.</summary>
public class JsonLinesTests
{
    private static readonly string[] Read = ["read", "-", "--input-format", "jsonl"];

    [Fact]
    public async Task Each_line_is_answered_by_one_in_the_same_order()
    {
        var input = new StringBuilder();
        foreach (var number in Enumerable.Range(0, 500))
            input.Append($$"""{"id":"{{number}}","text":"Article {{number}}\n\n{{new string('x', number * 37 % 1_000)}}"}""").Append('\n');
        var outcome = await GalleyTool.RunWithInputAsync(input.ToString(), Read);
        Assert.Equal(Enumerable.Range(0, 500).Select(number => $"{number}: Article {number}"), outcome.Lines.Select(line => $"{Get(line, "id")}: {Get(line, "title")}"));
        Assert.Equal(0, outcome.Exit);
    }

    [Theory]
    [InlineData("""{"id":"a","text":""}""", "a")]
    [InlineData("""{"id":17,"text":""}""", "17")]
    [InlineData("""{"id":null,"text":""}""", "")]
    [InlineData("""{"text":""}""", "")]
    [InlineData("""{"text":"","id":["a",1]}""", """["a",1]""")]
    public async Task The_id_is_given_back_as_it_came(string input, string id)
    {
        var outcome = await GalleyTool.RunWithInputAsync(input, Read);
        Assert.Equal(id, Get(outcome.Output, "id"));
        Assert.Equal(0, outcome.Exit);
    }

    [Theory]
    [InlineData("no json", "", "the line is not JSON")]
    [InlineData("""{"id":1,"text":"x\q"}""", "", "the line is not JSON")]
    [InlineData("[1]", "", "the line is not a JSON object")]
    [InlineData("""{"id":"a"}""", "a", "\"text\" is missing")]
    [InlineData("""{"id":"a","text":7}""", "a", "\"text\" is missing or is not")]
    [InlineData("""{"id":"a","text":"\ud800"}""", "a", "\"text\" is missing or is not")]
    [InlineData("""{"id":"a","text":"x","format":"html"}""", "a", "\"format\" is neither")]
    [InlineData("""{"id":"a","text":"x","format":7}""", "a", "\"format\" is neither")]
    public async Task A_line_it_cannot_understand_is_answered_by_an_error_and_the_work_goes_on(string line, string id, string error)
    {
        var outcome = await GalleyTool.RunWithInputAsync($$"""{"id":"before","text":""}""" + $"\n{line}\n" + """{"id":"after","text":""}""", Read);
        Assert.Equal(["before", id, "after"], outcome.Lines.Select(answer => Get(answer, "id")));
        Assert.StartsWith(error, Get(outcome.Lines[1], "error"), StringComparison.Ordinal);
        Assert.Equal(2, outcome.Exit);
    }

    [Fact]
    public async Task Text_that_is_not_valid_utf8_is_an_error_of_its_line()
    {
        byte[] input = [.. "{\"id\":\"a\",\"text\":\"Zo"u8, 0xEB, .. "\"}\n{\"id\":\"b\",\"text\":\"\"}\n"u8];
        var outcome = await GalleyTool.RunWithInputAsync(input, Read);
        Assert.Equal(2, outcome.Lines.Length);
        Assert.NotEmpty(Get(outcome.Lines[0], "error"));
        Assert.Equal("b", Get(outcome.Lines[1], "id"));
    }

    [Fact]
    public async Task Blank_lines_carriage_returns_and_a_byte_order_mark_are_passed_over()
    {
        byte[] input = [0xEF, 0xBB, 0xBF, .. "{\"id\":\"a\",\"text\":\"\"}\r\n\r\n  \n{\"id\":\"b\",\"text\":\"\"}"u8];
        var outcome = await GalleyTool.RunWithInputAsync(input, Read);
        Assert.Equal(["a", "b"], outcome.Lines.Select(line => Get(line, "id")));
        Assert.Equal(0, outcome.Exit);
    }

    [Theory]
    [InlineData("", "# Bread")]
    [InlineData(""","format":"text" """, "# Bread")]
    [InlineData(""","format":"markdown" """, "Bread")]
    public async Task The_format_says_how_the_text_is_written(string format, string title)
    {
        var outcome = await GalleyTool.RunWithInputAsync($$"""{"text":"# Bread\n\nText."{{format}}}""", Read);
        Assert.Equal(title, Get(outcome.Output, "title"));
    }

    [Fact]
    public async Task Letters_beyond_ascii_are_written_as_themselves()
    {
        var outcome = await GalleyTool.RunWithInputAsync("""{"text":"Zo\u00eb\u2019s \u201cbread\u201d \ud83c\udf5e <3 & caf\u00e9"}""", Read);
        Assert.Contains("\"title\":\"Zoë’s “bread” 🍞 <3 & café\"", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_comes_before_the_input_ends()
    {
        using var input = new AnonymousPipeServerStream(PipeDirection.Out);
        using var output = new AnonymousPipeServerStream(PipeDirection.In);
        using var toolInput = new AnonymousPipeClientStream(PipeDirection.In, input.ClientSafePipeHandle);
        await using var toolOutput = new BufferedStream(new AnonymousPipeClientStream(PipeDirection.Out, output.ClientSafePipeHandle), 1 << 16);
        var running = GalleyTool.RunAsync(toolInput, toolOutput, Read);
        using var answers = new StreamReader(output);
        foreach (var number in Enumerable.Range(0, 20))
        {
            await input.WriteAsync(Encoding.UTF8.GetBytes($$"""{"id":{{number}},"text":"Text"}""" + "\n"), TestContext.Current.CancellationToken);
            Assert.Equal($"{number}", Get((await answers.ReadLineAsync(TestContext.Current.CancellationToken))!, "id"));
        }

        input.Dispose();
        Assert.Equal(0, (await running).Exit);
    }

    [Fact]
    public async Task Only_a_few_lines_are_held_at_a_time()
    {
        var output = new CountingStream();
        var input = new ManyLines(lines: 300, length: 70_000, output);
        Assert.Equal(0, (await GalleyTool.RunAsync(input, output, Read)).Exit);
        Assert.Equal(300, output.Lines);
        Assert.InRange(input.Furthest, 1, Environment.ProcessorCount * 2 + 8);
    }

    private static string Get(string json, string name)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty(name).ToString();
    }

    private sealed class CountingStream : MemoryStream
    {
        public int Lines { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer) => Lines += buffer.Count((byte)'\n');
    }

    /// <summary>Gives one line a read and keeps how far reading was ever ahead of writing.</summary>
    private sealed class ManyLines(int lines, int length, CountingStream output) : MemoryStream
    {
        private int _given;

        public int Furthest { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_given == lines) return new(0);
            byte[] start = [.. "{\"text\":\""u8], end = [.. "\"}\n"u8];
            if (buffer.Length < length) return new(Part(buffer.Span, " "u8));
            _given++;
            Furthest = Math.Max(Furthest, _given - output.Lines);
            return new(Part(buffer.Span, [.. start, .. Enumerable.Repeat((byte)'x', length - start.Length - end.Length), .. end]));
        }

        private static int Part(Span<byte> buffer, ReadOnlySpan<byte> bytes)
        {
            bytes.CopyTo(buffer);
            return bytes.Length;
        }
    }
}
