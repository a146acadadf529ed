using System.Text;

namespace Galley.Tests.Lexicon;

public class WordListTests
{
    /// <summary>The lists are searched where they lie: a line out of order, or a last one without an end, would hide words.</summary>
    [Theory]
    [InlineData("words.front")]
    [InlineData("proper-names.front")]
    public void Lists_are_sorted_by_their_bytes_and_end_every_line(string resource)
    {
        var lines = Lines(resource);
        var words = new List<string> { "" };
        foreach (var line in lines) words.Add(words[^1][..(line[0] - 'A')] + line[1..]);
        Assert.Equal(words.Distinct().Order(StringComparer.Ordinal), words);
    }

    /// <summary>
    /// Each word lacks all that it shares with the word before: one that lacked less would be taken for the end of its like.
    /// </summary>
    [Theory]
    [InlineData("words.front")]
    [InlineData("proper-names.front")]
    public void Every_sixteenth_word_is_whole_and_the_others_lack_what_they_share(string resource)
    {
        var before = "";
        foreach (var (at, line) in Lines(resource).Index())
        {
            var word = before[..(line[0] - 'A')] + line[1..];
            Assert.Equal(at % 16 == 0 ? 0 : before.Zip(word).TakeWhile(pair => pair.First == pair.Second).Count(), line[0] - 'A');
            before = word;
        }
    }

    private static string[] Lines(string resource)
    {
        using var text = new StreamReader(typeof(Reader).Assembly.GetManifestResourceStream(resource)!, Encoding.Latin1);
        var all = text.ReadToEnd();
        Assert.EndsWith("\n", all, StringComparison.Ordinal);
        return all.Split('\n')[..^1];
    }
}
