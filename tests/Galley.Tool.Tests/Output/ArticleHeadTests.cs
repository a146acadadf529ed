using Galley.Manuscripts;
using Galley.Tool.Output;

namespace Galley.Tool.Tests.Output;

public class ArticleHeadTests
{
    [Theory]
    [InlineData("date", "2024-11-05", "2024-11-05")]
    [InlineData("published", "2024-11-05T23:30:00-08:00", "2024-11-05")]
    [InlineData("date", "2024-11-05 00:10 +09:00", "2024-11-05")]
    [InlineData("date", "soon", null)]
    [InlineData("updated", "2024-11-05", null)]
    public void The_day_of_publication_is_the_one_written(string key, string value, string? expected) =>
        Assert.Equal(expected, ArticleHead.Published(With(key, value)));

    [Theory]
    [InlineData("id", "night-bakery", "drafts/bread.md", "night-bakery")]
    [InlineData("title", "Bread", "drafts/bread.md", "bread")]
    [InlineData("title", "Bread", "-", null)]
    public void The_identifier_is_the_front_matters_or_the_files_name(string key, string value, string path, string? expected) =>
        Assert.Equal(expected, ArticleHead.Id(With(key, value), path));

    private static Manuscript With(string key, string value) => new()
    {
        Source = "",
        Format = ManuscriptFormat.Markdown,
        Text = "",
        Map = new OffsetMap([]),
        Blocks = Sequence<Block>.Empty,
        Head = new(Sequence.Of(new FrontMatterEntry(key, default, Sequence.Of(new FrontMatterValue(value, default, IsQuoted: false)), IsList: false))),
    };
}
