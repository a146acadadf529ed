using System.Text;
using Galley.Manuscripts;
using Microsoft.CodeAnalysis.Text;

namespace Galley.Generators.Tests.Analysis;

public class SourceDecoderTests
{
    private const string Text = "Zoë’s “bread” 🍞\r\n\uFEFF\0\u2028end";

    public static readonly TheoryData<SourceEncoding, Encoding> Encodings = new()
    {
        { SourceEncoding.Utf8, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) },
        { SourceEncoding.Utf8WithMark, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true) },
        { SourceEncoding.Utf16LittleEndian, new UnicodeEncoding(bigEndian: false, byteOrderMark: true) },
        { SourceEncoding.Utf16BigEndian, new UnicodeEncoding(bigEndian: true, byteOrderMark: true) },
    };

    [Theory]
    [MemberData(nameof(Encodings), DisableDiscoveryEnumeration = true)]
    public void Bytes_become_the_compilers_text_and_the_same_bytes_again(SourceEncoding expected, Encoding encoding)
    {
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)];
        var decoded = SourceDecoder.Decode(bytes);
        Assert.Equal(new DecodedSource(Text, expected, IsValid: true), decoded);
        Assert.Equal(SourceText.From(new MemoryStream(bytes)).ToString(), decoded.Text);
        Assert.Equal(bytes, SourceDecoder.Encode(decoded.Text, decoded.Encoding));
    }

    [Theory]
    [InlineData(new byte[] { (byte)'a', 0xEB, (byte)'b' })]
    [InlineData(new byte[] { (byte)'a', 0xE2, 0x80 })]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00, 0x62 })]
    public void Invalid_bytes_become_the_compilers_replacement_characters_and_are_told(byte[] bytes)
    {
        var decoded = SourceDecoder.Decode(bytes);
        Assert.False(decoded.IsValid);
        Assert.Equal(SourceText.From(new MemoryStream(bytes)).ToString(), decoded.Text);
    }

    [Theory]
    [InlineData(new byte[] { })]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF })]
    [InlineData(new byte[] { 0xFE, 0xFF })]
    public void A_file_without_text_is_valid(byte[] bytes)
    {
        var decoded = SourceDecoder.Decode(bytes);
        Assert.Equal(("", true), (decoded.Text, decoded.IsValid));
        Assert.Equal(bytes, SourceDecoder.Encode(decoded.Text, decoded.Encoding));
    }
}
