using System.Text;
using Galley.Tool.Input;

namespace Galley.Tool.Tests.Input;

public class LineReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a\n", "a")]
    [InlineData("a\n\nb\n", "a||b")]
    [InlineData("a\nb", "a|b")]
    public async Task Lines_end_at_a_line_feed_or_with_the_input(string input, string expected) =>
        Assert.Equal(expected, string.Join('|', await ReadAllAsync(input, maxLength: 1000)));

    [Fact]
    public async Task Long_lines_come_whole_through_small_reads()
    {
        var lines = Enumerable.Range(1, 40).Select(i => new string((char)('a' + i % 26), i * 7_001)).ToArray();
        Assert.Equal(lines, await ReadAllAsync(string.Join('\n', lines), LineReader.MaxLength));
    }

    [Fact]
    public async Task A_line_beyond_the_limit_is_skipped_alone()
    {
        var tooLong = new string('x', 400_000);
        Assert.Equal(["first", "(too long)", "last"], await ReadAllAsync($"first\n{tooLong}\nlast", maxLength: 100_000));
    }

    [Fact]
    public async Task A_last_line_beyond_the_limit_is_said_to_be_too_long() =>
        Assert.Equal(["(too long)"], await ReadAllAsync(new string('x', 400_000), maxLength: 100_000));

    private static async Task<List<string>> ReadAllAsync(string input, int maxLength)
    {
        var reader = new LineReader(new Trickle(Encoding.UTF8.GetBytes(input)), maxLength);
        var lines = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken) is { } line)
            lines.Add(line.IsTooLong ? "(too long)" : Encoding.UTF8.GetString(line.Bytes));
        return lines;
    }

    /// <summary>Gives a few bytes a read, as a pipe may.</summary>
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, 4_099)], cancellationToken);
    }
}
