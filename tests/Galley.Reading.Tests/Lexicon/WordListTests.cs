using System.IO.Compression;
using System.Text;

namespace Galley.Tests.Lexicon;

public class WordListTests
{
    /// <summary>The lists are searched where they lie: a line out of order, or a last one without an end, would hide words.</summary>
    [Theory]
    [InlineData("words.gz")]
    [InlineData("proper-names.gz")]
    public void Lists_are_sorted_by_their_bytes_and_end_every_line(string resource)
    {
        using var packed = typeof(Reader).Assembly.GetManifestResourceStream(resource)!;
        using var text = new StreamReader(new GZipStream(packed, CompressionMode.Decompress), Encoding.Latin1);
        var all = text.ReadToEnd();
        Assert.EndsWith("\n", all, StringComparison.Ordinal);
        var lines = all.Split('\n')[..^1];
        Assert.Equal(lines.Distinct().Order(StringComparer.Ordinal), lines);
    }
}
