using System.Text;

namespace Galley.Manuscripts;

/// <summary>How a file's text is written in bytes.</summary>
public enum SourceEncoding
{
    Utf8,
    Utf8WithMark,
    Utf16LittleEndian,
    Utf16BigEndian,
}

/// <summary>A file's text.</summary>
/// <param name="Text">Without the byte order mark; each invalid sequence is U+FFFD.</param>
/// <param name="IsValid">
/// Whether the bytes are valid in their encoding. Only then does <see cref="SourceDecoder.Encode"/> give the same bytes back.
/// </param>
public sealed record DecodedSource(string Text, SourceEncoding Encoding, bool IsValid);

/// <summary>From a file's bytes to its text and back, as the compiler reads files: by byte order mark, else UTF-8.</summary>
public static class SourceDecoder
{
    private static readonly SourceEncoding[] Marked =
        [SourceEncoding.Utf8WithMark, SourceEncoding.Utf16LittleEndian, SourceEncoding.Utf16BigEndian];

    public static DecodedSource Decode(byte[] bytes)
    {
        var encoding = EncodingOf(bytes);
        var start = Mark(encoding).Length;
        try
        {
            return new(Codec(encoding, throwOnInvalid: true).GetString(bytes, start, bytes.Length - start), encoding, IsValid: true);
        }
        catch (DecoderFallbackException)
        {
            return new(Codec(encoding, throwOnInvalid: false).GetString(bytes, start, bytes.Length - start), encoding, IsValid: false);
        }
    }

    /// <summary>The bytes of <paramref name="text"/> with the byte order mark of its encoding.</summary>
    public static byte[] Encode(string text, SourceEncoding encoding)
    {
        var mark = Mark(encoding);
        var encoder = Codec(encoding, throwOnInvalid: false);
        var bytes = new byte[mark.Length + encoder.GetByteCount(text)];
        mark.CopyTo(bytes, 0);
        encoder.GetBytes(text, 0, text.Length, bytes, mark.Length);
        return bytes;
    }

    private static SourceEncoding EncodingOf(byte[] bytes)
    {
        foreach (var encoding in Marked)
            if (bytes.AsSpan().StartsWith(Mark(encoding))) return encoding;
        return SourceEncoding.Utf8;
    }

    private static byte[] Mark(SourceEncoding encoding) => encoding switch
    {
        SourceEncoding.Utf8WithMark => [0xEF, 0xBB, 0xBF],
        SourceEncoding.Utf16LittleEndian => [0xFF, 0xFE],
        SourceEncoding.Utf16BigEndian => [0xFE, 0xFF],
        _ => [],
    };

    private static Encoding Codec(SourceEncoding encoding, bool throwOnInvalid) => encoding switch
    {
        SourceEncoding.Utf16LittleEndian => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalid),
        SourceEncoding.Utf16BigEndian => new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalid),
        _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalid),
    };
}
