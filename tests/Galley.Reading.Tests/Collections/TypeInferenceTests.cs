using Galley.Collections;

namespace Galley.Tests.Collections;

public class TypeInferenceTests
{
    [Theory]
    [InlineData("rating: 5", "Rating Integer")]
    [InlineData("rating: -5", "Rating Integer")]
    [InlineData("views: 3000000000", "Views Long")]
    [InlineData("price: 4.50", "Price Decimal")]
    [InlineData("price: 99999999999999999999", "Price Decimal")]
    [InlineData("pinned: true", "Pinned Boolean")]
    [InlineData("country: no", "Country Text")]
    [InlineData("rating: \"5\"", "Rating Text")]
    [InlineData("phone: 0043", "Phone Text")]
    [InlineData("version: 1.2.3", "Version Text")]
    [InlineData("event: 2026-05-01", "Event Date")]
    [InlineData("event: 2026-05-01T10:30:00", "Event DateTime")]
    [InlineData("event: 2026-05-01 10:30", "Event DateTime")]
    [InlineData("event: 2026-05-01T10:30:00+02:00", "Event Moment")]
    [InlineData("event: 2026-05-01T10:30:00Z", "Event Moment")]
    [InlineData("event: 2026-05-01T25:30:00Z", "Event Text")]
    [InlineData("event: 2026-13-01", "Event Text")]
    [InlineData("scores: [1, 2]", "Scores Integer[]")]
    [InlineData("scores: [[1, 2], [3]]", "Scores Integer[]")]
    [InlineData("scores: [1, two]", "Scores Text[]")]
    [InlineData("scores: []", "Scores Text[]")]
    [InlineData("mood:", "Mood Text?")]
    [InlineData("seo: { title: Low, index: true }", "Seo {Title Text, Index Boolean}")]
    [InlineData("crew: [{ name: Ada, age: 40 }, { name: Ole }]", "Crew {Name Text, Age Integer?}[]")]
    [InlineData("title: 1984\nslug: 12\ntags: [1, 2]\nauthor: 007", "Title Text, Slug Text, Tags Text[], Author Text")]
    [InlineData("date: May 1, 2026\nupdated: \"2026-05-01\"\ndraft: yes", "Date Date, Updated Date, Draft Boolean")]
    [InlineData("class: 5\n_class: 6\nto-string: 7\nkeys: 8\n🎉: 9", "Class Integer, ToString_ Integer, Keys_ Integer, Key Integer")]
    public void Kinds_are_told_from_the_values(string yaml, string type) => Assert.Equal(type, Heads.Describe(Heads.TypeOf(yaml)));

    [Theory]
    [InlineData("a: 1", "a: 2.5", "A Decimal")]
    [InlineData("a: 1", "a: 3000000000", "A Long")]
    [InlineData("a: 2026-05-01", "a: 2026-05-01T10:30:00", "A DateTime")]
    [InlineData("a: 2026-05-01T10:30:00Z", "a: 2026-05-01T10:30:00", "A DateTime")]
    [InlineData("a: 1", "a: [2, 3]", "A Integer[]")]
    [InlineData("a: 1", "b: 2", "A Integer?, B Integer?")]
    [InlineData("a: [1]", "b: 2", "A Integer[], B Integer?")]
    [InlineData("a: 1", "a: great", "A Integer?")]
    [InlineData("a: 1", "a: ~", "A Integer?")]
    [InlineData("a: {b: 1}", "a: {c: 2}", "A {B Integer?, C Integer?}")]
    [InlineData("published_at: 2026-05-01", "publishedAt: 2026-05-02", "PublishedAt Date")]
    [InlineData("date: 2026-05-01", "date: 2024-13-45", "Date Date")]
    [InlineData("date: 2026-05-01T10:30:00Z", "date: soon", "Date Moment")]
    [InlineData("draft: true", "draft: maybe", "Draft Boolean")]
    [InlineData("date: 2024-13-45", "title: Low", "Date Date?, Title Text?")]
    public void Articles_have_one_type_in_common(string one, string other, string type)
    {
        Assert.Equal(type, Heads.Describe(Heads.TypeOf(one, other)));
    }

    [Fact]
    public void The_most_frequent_kind_counts()
    {
        Assert.Equal("A Integer?", Heads.Describe(Heads.TypeOf("a: 1", "a: great", "a: 2")));
        Assert.Equal("A Text", Heads.Describe(Heads.TypeOf("a: fine", "a: great", "a: 2")));
    }

    [Fact]
    public void Examples_are_the_first_three_values_that_differ() => Assert.Equal(
        ["5", "4", "3"], Heads.TypeOf("a: 5", "a: 4", "a: 5", "a: 3", "a: 2").Properties[0].Examples);

    [Fact]
    public void Shapes_are_equal_where_kinds_and_examples_are() => Assert.Equal(
        MapShape.Of(Heads.Of(["a: 5 # first\nb: [x]"])[0]), MapShape.Of(Heads.Of(["a:   5\nb:\n - x"])[0]));
}
