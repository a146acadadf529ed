using System.Text;
using System.Text.Json;
using Galley.Tool.Output;

namespace Galley.Tool.Tests.Output;

public class LeastEscapingTests
{
    [Theory]
    [InlineData("Zoë’s “bread” 🍞 <b> & 東京 é")]
    [InlineData("")]
    public void Text_of_any_script_stands_as_it_is(string text) => Assert.Equal($"\"{text}\"", Write(text));

    [Theory]
    [InlineData("a\"b\\c\nd\re\tf", @"""a\""b\\c\nd\re\tf""")]
    [InlineData("\0\u007F\u0085\u2028\u2029", @"""\u0000\u007f\u0085\u2028\u2029""")]
    public void What_json_or_a_line_may_not_hold_is_escaped(string text, string json) => Assert.Equal(json, Write(text));

    [Theory]
    [InlineData("a\uD83Cb")]
    [InlineData("\uDF5E")]
    [InlineData("x\uD83C")]
    public void Half_a_surrogate_pair_becomes_a_replacement_character(string text) => Assert.Equal(
        string.Concat(text.Select(c => char.IsSurrogate(c) ? '\uFFFD' : c)),
        JsonSerializer.Deserialize<string>(Write(text)));

    [Fact]
    public void Every_character_comes_back()
    {
        var text = string.Concat(Enumerable.Range(0, 0x11000).Where(Rune.IsValid).Select(scalar => new Rune(scalar)));
        Assert.Equal(text, JsonSerializer.Deserialize<string>(Write(text)));
    }

    private static string Write(string text)
    {
        var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, ReadingJson.OnOneLine)) json.WriteStringValue(text);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
