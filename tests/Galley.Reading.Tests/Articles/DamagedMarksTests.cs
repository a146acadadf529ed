namespace Galley.Tests.Articles;

/// <summary>One bad quotation mark never swallows the rest of an article.</summary>
public class DamagedMarksTests
{
    private const string Marks = "\"\u201C\u201D";

    public static TheoryData<string> Articles => ArticleCase.Names(_ => true);

    [Theory, MemberData(nameof(Articles))]
    public void A_mark_left_out_changes_nothing_beyond_the_next_paragraph(string name) =>
        AssertStays(name, (text, at) => text.Remove(at, 1));

    [Theory, MemberData(nameof(Articles))]
    public void A_mark_set_twice_changes_nothing_beyond_the_next_paragraph(string name) =>
        AssertStays(name, (text, at) => text.Insert(at, text[at].ToString()));

    [Theory, MemberData(nameof(Articles))]
    public void A_mark_turned_round_changes_nothing_beyond_the_next_paragraph(string name) =>
        AssertStays(name, (text, at) => text.Remove(at, 1).Insert(at, text[at] == '\u201D' ? "\u201C" : "\u201D"));

    private static void AssertStays(string name, Func<string, int, string> damage)
    {
        var article = ArticleCase.Find(name);
        var whole = article.Read();
        var source = whole.Manuscript.Source;
        for (var at = 0; at < source.Length; at++)
        {
            if (!Marks.Contains(source[at]) || BlockAt(whole, at) is not { } block) continue;
            var damaged = Reader.Read(damage(source, at), whole.Manuscript.Format);
            Assert.Equal(Beyond(whole, block), Beyond(damaged, block));
        }
    }

    private static int? BlockAt(Reading reading, int at)
    {
        for (var i = 0; i < reading.Manuscript.Blocks.Count; i++)
            if (reading.Manuscript.Map.ToSource(reading.Manuscript.Blocks[i].Extent).Contains(at)) return i;
        return null;
    }

    /// <summary>
    /// The quotations of other than the neighbouring paragraphs. Whether a single word is one may hang on whose turn it is.
    /// </summary>
    private static IEnumerable<string> Beyond(Reading reading, int block) => reading.Quotations
        .Where(quotation => quotation.Pieces.All(piece => Math.Abs(piece.Block - block) > 1))
        .Select(quotation => quotation.Text(reading.Manuscript.Text))
        .Where(words => words.Contains(' '));
}
