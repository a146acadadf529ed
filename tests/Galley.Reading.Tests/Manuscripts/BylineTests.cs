using Galley.Manuscripts;

namespace Galley.Tests.Manuscripts;

public class BylineTests
{
    [Theory]
    [InlineData("By Ada Holm", "Ada Holm")]
    [InlineData("by Ada Holm and Bo van der Berg", "Ada Holm", "Bo van der Berg")]
    [InlineData("By Ada Holm, Bo Hart and Cy Dunn", "Ada Holm", "Bo Hart", "Cy Dunn")]
    [InlineData("By Ada Holm, Court Reporter", "Ada Holm")]
    [InlineData("By Ada Holm in Ashbourne", "Ada Holm")]
    [InlineData("By Ada Holm for the Daily Globe", "Ada Holm")]
    [InlineData("By Ada Holm | Northlight", "Ada Holm")]
    public void A_byline_names_people_and_nothing_else(string byline, params string[] authors) =>
        Assert.Equal(authors, Of("A Bridge Opens\n\n" + byline + "\n\nIt opened at noon.").Authors.Select(author => author.Name));

    [Theory]
    [InlineData("By noon the bridge was open.")]
    [InlineData("By The Numbers: nine bridges in ten years.")]
    public void A_sentence_that_begins_with_by_is_no_byline(string line) => Assert.Empty(Of("A Bridge Opens\n\n" + line + "\n\nIt stays open.").Authors);

    [Theory]
    [InlineData("\"We closed,\" said Ann Lee.")]
    [InlineData("“No,” said Ann Lee.")]
    public void Speech_that_opens_a_text_is_no_headline(string line) => Assert.Equal("", Of(line + "\n\nThe shop was small.").Title);

    private static Manuscript Of(string source) => ManuscriptReader.Read(source, ManuscriptFormat.PlainText);
}
