using System.Text.RegularExpressions;
using Galley.Manuscripts;
using Galley.Tests.Manuscripts;

namespace Galley.Tests.CommonMark;

/// <summary>Markdown is read as the CommonMark specification says, example by example.</summary>
public partial class CommonMarkTests
{
    // So that the first heading is no headline, which would stand above the HTML and not in it.
    private const string Head = "---\ntitle: T\n---\n";

    /// <summary>A label with a capital sharp s, which Markdig does not take for one with two of the letter.</summary>
    private const int NotPassed = 540;

    public static readonly TheoryData<int> Numbers = new(Example.All.Select(example => example.Number));

    [Fact]
    public void Every_example_of_the_specification_is_there() => Assert.Equal(652, Example.All.Count);

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Html_is_what_the_example_becomes(int number)
    {
        var example = Example.All[number - 1];
        var html = Read(Head + example.Markdown, MarkdownExtensions.None).Html!;
        if (number == NotPassed) Assert.NotEqual(Plain(example.Html), Plain(html));
        else Assert.Equal(Plain(example.Html), Plain(html));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Its_words_are_found_again_where_they_stand(int number)
    {
        var markdown = Example.All[number - 1].Markdown;
        foreach (var extensions in new[] { MarkdownExtensions.None, MarkdownExtensions.Usual, MarkdownExtensions.All })
        {
            foreach (var source in new[] { markdown, markdown.Replace("\n", "\r\n", StringComparison.Ordinal), Head + markdown })
                Soundness.Assert(Read(source, extensions));
        }
    }

    private static Manuscript Read(string source, MarkdownExtensions extensions) =>
        ManuscriptReader.Read(source, ManuscriptFormat.Markdown, new(Markdown: extensions));

    /// <summary>A line may end behind the tag of a list's item or not; CommonMark gives headings no ids.</summary>
    private static string Plain(string html) => HeadingId().Replace(html, "").Replace("<li>\n", "<li>", StringComparison.Ordinal);

    [GeneratedRegex("(?<=<h[1-6]) id=\"[^\"]*\"")]
    private static partial Regex HeadingId();
}
