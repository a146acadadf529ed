using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace Galley.Tool.Output;

/// <summary>
/// Escapes only what JSON and a line of it must not hold: quotation mark, backslash, control characters, and the separators that some
/// readers take for a line end. The runtime's own encoders escape every emoji.
/// </summary>
internal sealed unsafe class LeastEscaping : JavaScriptEncoder
{
    public static readonly LeastEscaping Instance = new();

    public override int MaxOutputCharactersPerInputCharacter => @"\u0000".Length;

    public override bool WillEncode(int unicodeScalar) =>
        unicodeScalar is '"' or '\\' or < 0x20 or (>= 0x7F and < 0xA0) or 0x2028 or 0x2029;

    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var rest = new ReadOnlySpan<char>(text, textLength);
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(rest, out var rune, out var length) != System.Buffers.OperationStatus.Done || WillEncode(rune.Value))
                return textLength - rest.Length;
            rest = rest[length..];
        }

        return -1;
    }

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var escaped = unicodeScalar switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ => "\\u" + unicodeScalar.ToString("x4", CultureInfo.InvariantCulture),
        };
        numberOfCharactersWritten = escaped.Length;
        return escaped.TryCopyTo(new(buffer, bufferLength));
    }
}
