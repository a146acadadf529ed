using System.Text.RegularExpressions;
using Galley.Collections;
using Galley.Generators.Tests.Harness;
using Galley.Manuscripts;

namespace Galley.Generators.Tests;

/// <summary>The tables of the documentation name what there is.</summary>
public partial class PageTableTests
{
    public static TheoryData<string, string> Keys => new(RowsOf("front-matter.md", "| property | keys |")
        .SelectMany(row => Words(row[1]).Select(key => (Words(row[0]).Single(), key))));

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_key_fills_the_property_in_whose_row_it_stands(string property, string key) => Assert.Equal(property, ArticleKeys.PropertyOf(key));

    [Fact]
    public void Every_property_has_a_row_and_its_usual_key_stands_first() => Assert.Equal(
        ArticleKeys.Usual, RowsOf("front-matter.md", "| property | keys |").Select(row => Words(row[1]).First()), KeyNames.AreSame);

    [Fact]
    public void The_extensions_of_Markdown_are_these() => Assert.Equal(
        MarkdownNames.All.Split(", "), RowsOf("reading.md", "| name | |").SelectMany(row => Words(row[0])));

    private static IEnumerable<string[]> RowsOf(string page, string header)
    {
        var text = Repository.Read("src", "Galley", "docs", page);
        return text[text.IndexOf(header, StringComparison.Ordinal)..].Split('\n').Skip(2)
            .TakeWhile(line => line.StartsWith('|')).Select(line => line.Trim('|').Split('|'));
    }

    private static IEnumerable<string> Words(string cell) => Word().Matches(cell).Select(word => word.Groups[1].Value);

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Word();
}
