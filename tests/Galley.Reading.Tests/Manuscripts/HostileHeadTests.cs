using Galley.Fuzz;
using Galley.Manuscripts;

namespace Galley.Tests.Manuscripts;

/// <summary>Whatever a head holds, it is a fault at its place, and neither the keys before it nor the body is lost.</summary>
public class HostileHeadTests
{
    private const string Body = "The ferry stayed.";

    [Theory]
    [InlineData("\tslug: low", "\tslug")]
    [InlineData("slug:\r\n\t- low", "\t- low")]
    [InlineData("slug: 'Here's a wrong pair'", "s a wrong pair'")]
    [InlineData("slug: [low", "")]
    [InlineData("slug: {low", "")]
    [InlineData("slug: \"low", "")]
    [InlineData("slug: @low", "@low")]
    [InlineData("slug: low: water", "")]
    [InlineData("Title: High Water", "Title")]
    [InlineData("base: &base low", "&base low")]
    [InlineData("slug: *base", "*base")]
    public void A_fault_stands_at_the_parsers_own_mark(string line, string place)
    {
        var manuscript = Markdown($"\uFEFF---\r\ntitle: Low Water\r\nlang: en\r\n{line}\r\n---\r\n{Body}");

        var fault = Assert.Single(manuscript.Faults);
        Assert.Equal("GLY201", fault.RuleId);
        Assert.StartsWith(place, manuscript.Source[fault.Extent.Start..], StringComparison.Ordinal);
        Assert.InRange(fault.Extent.Start, manuscript.Source.IndexOf(line, StringComparison.Ordinal), manuscript.Source.IndexOf(Body, StringComparison.Ordinal));
        Assert.Equal("Low Water", manuscript.Title);
        Assert.EndsWith(Body, manuscript.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_alias_bomb_stays_as_small_as_it_is_written()
    {
        const string Bomb = """
            a: &a [x, x, x, x, x, x, x, x, x]
            b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
            c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
            d: [*c, *c, *c, *c, *c, *c, *c, *c, *c]
            """;
        var manuscript = Markdown($"---\n{Bomb}\n---\n{Body}");

        Assert.Equal(9, manuscript.Head.Entries.Sum(entry => entry.Values.Count));
        Assert.Equal(3 + 27, manuscript.Faults.Count);
        Assert.Equal(Body, manuscript.Text);
    }

    [Fact]
    public void A_megabyte_of_head_is_one_fault()
    {
        var manuscript = Markdown("---\n" + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"key{i}: a value of it\n")) + "---\n" + Body);

        Assert.Single(manuscript.Faults);
        Assert.Equal(Body, manuscript.Text);
    }

    /// <summary>Just short enough, with line ends of one character and of two.</summary>
    [Theory]
    [InlineData(ManuscriptFormat.Markdown, "---\ntitle: Low Water\nnotes: |\n", "---\nThe ferry stayed.", 60 * 1024)]
    [InlineData(ManuscriptFormat.Data, "title: Low Water\nnotes: |\n", "", 60 * 1024)]
    [InlineData(ManuscriptFormat.Markdown, "", "The *ferry* stayed.", 1020 * 1024)]
    public void A_bound_is_the_same_with_any_line_ends(ManuscriptFormat format, string head, string body, int length)
    {
        var source = head + string.Concat(Enumerable.Repeat("  x\n\n", length / 5)) + body;

        ReadingInvariants.HoldOfLineEnds(source, format);
        Assert.Empty(ManuscriptReader.Read(source.ReplaceLineEndings("\r\n"), format).Faults);
    }

    [Fact]
    public void Emoji_and_text_from_right_to_left_are_keys_and_values_like_others()
    {
        var manuscript = Markdown($"---\n🎉: yes\nشعار: \"مرحبا بالعالم\"\ntitle: שלום 🌊\n---\n{Body}");

        Assert.Empty(manuscript.Faults);
        Assert.Equal(["🎉=yes", "شعار=مرحبا بالعالم", "title=שלום 🌊"], manuscript.Head.Entries.Select(entry => entry.Key + "=" + entry.Value));
        Assert.Equal("שלום 🌊", manuscript.Title);
    }

    private static Manuscript Markdown(string source) => Bounded.Run(source.Length, () => Read.Markdown(source));
}
