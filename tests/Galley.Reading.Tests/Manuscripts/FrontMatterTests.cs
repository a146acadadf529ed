namespace Galley.Tests.Manuscripts;

public class FrontMatterTests
{
    [Fact]
    public void Keys_are_kept_in_order_and_nested_ones_are_joined_by_dots()
    {
        var head = Read.Markdown(
            """
            ---
            title: Low Water
            seo:
              title: The ferry
              robots: { index: no }
            tags: [sea, "ferry: old"]
            empty: []
            crew:
              - name: Ada Brink
                role: mate
              - name: Ole Vann
            ---
            Text.
            """).Head;

        string[] expected =
        [
            "title=Low Water", "seo.title=The ferry", "seo.robots.index=no", "tags=sea|ferry: old", "empty=", "crew=", "crew.name=Ada Brink|Ole Vann", "crew.role=mate",
        ];
        Assert.Equal(expected, head.Entries.Select(e => $"{e.Key}={string.Join("|", e.Values.Select(v => v.Text))}"));
        Assert.Equal(["tags", "empty", "crew", "crew.name", "crew.role"], head.Entries.Where(e => e.IsList).Select(e => e.Key));
        Assert.Equal("Low Water", head.Find("TITLE")?.Value);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Every_key_and_value_knows_its_place_in_the_source(string lineEnd)
    {
        var source = "\uFEFF---\n# a comment\ntitle: 'Low Water'   # another\ntags:\n  - sea\n---\nText.".Replace("\n", lineEnd);
        var entries = Read.Markdown(source).Head.Entries;

        Assert.Equal(["title", "tags"], entries.Select(e => e.KeyExtent.Of(source)));
        Assert.Equal(["'Low Water'", "sea"], entries.SelectMany(e => e.Values).Select(v => v.Extent.Of(source)));
        Assert.Equal([true, false], entries.SelectMany(e => e.Values).Select(v => v.IsQuoted));
    }

    [Theory]
    [InlineData("tags: [sea, ferry]", "[sea, ferry]")]
    [InlineData("seo: { title: Low,\n  index: no }\nmood: calm", "{ title: Low,\n  index: no }")]
    [InlineData("tags:\n  - sea\n  - ferry\n\nmood: calm", "- sea\n  - ferry")]
    [InlineData("seo:\n  title: Low", "title: Low")]
    [InlineData("tags: []", "[]")]
    public void Lists_and_maps_know_theirs_too(string yaml, string place)
    {
        var manuscript = Read.Markdown($"---\n{yaml}\n---\nText.");

        Assert.Equal(place, manuscript.Head.Root.Pairs[0].Value.Extent.Of(manuscript.Source));
    }

    [Fact]
    public void Plain_text_may_have_front_matter_too()
    {
        var manuscript = Read.PlainText("---\ntitle: Low Water\n...\nThe ferry did not sail on Monday, and nobody in the town was told why.\n");

        Assert.Equal(["Headline: Low Water", "Paragraph: The ferry did not sail on Monday, and nobody in the town was told why."], Read.Blocks(manuscript));
    }

    [Theory]
    [InlineData("---\nThe ferry stayed.\n---\nMore.")]
    [InlineData("--- \ntitle: Low Water\n---\nMore.")]
    [InlineData("----\ntitle: Low Water\n----\nMore.")]
    [InlineData("\n---\ntitle: Low Water\n---\nMore.")]
    [InlineData("---\n\ntitle: Low Water\n---\nMore.")]
    [InlineData("---")]
    public void A_rule_in_plain_text_is_no_head(string source)
    {
        var manuscript = Read.PlainText(source);

        Assert.Empty(manuscript.Head.Entries);
        Assert.Empty(manuscript.Faults);
    }

    [Fact]
    public void A_rule_that_opens_Markdown_is_no_head_when_a_blank_line_follows()
    {
        var manuscript = Read.Markdown("---\n\nThe ferry stayed.\n\n---\n\nMore.");

        Assert.Equal(["Paragraph: The ferry stayed.", "Paragraph: More."], Read.Blocks(manuscript));
        Assert.Empty(Read.Faults(manuscript));
    }

    [Fact]
    public void A_head_without_an_end_is_a_fault_and_all_is_body()
    {
        var manuscript = Read.Markdown("---\ntitle: Low Water\n\nThe ferry stayed.");

        Assert.Equal(["GLY201 '---': the line '---' that ends it is missing"], Read.Faults(manuscript));
        Assert.Equal(["Paragraph: title: Low Water", "Paragraph: The ferry stayed."], Read.Blocks(manuscript));
    }

    [Fact]
    public void A_syntax_error_is_a_fault_at_its_place_and_loses_neither_the_keys_above_nor_the_body()
    {
        var manuscript = Read.Markdown("---\r\ntitle: Low Water\r\nsummary: 'It's low'\r\nslug: low\r\n---\r\nThe ferry stayed.");

        var fault = Assert.Single(manuscript.Faults);
        Assert.Equal("GLY201", fault.RuleId);
        Assert.Equal(manuscript.Source.IndexOf("s low'", StringComparison.Ordinal), fault.Extent.Start);
        Assert.Equal("Low Water", manuscript.Title);
        Assert.EndsWith("The ferry stayed.", manuscript.Text);
    }

    [Theory]
    [InlineData("a: &x 1", "&x 1")]
    [InlineData("a: *x", "*x")]
    [InlineData("a: !!int 1", "!!int 1")]
    [InlineData("a: 1\nA: 2", "A")]
    [InlineData("a_b: 1\naB: 2", "aB")]
    [InlineData("m:\n  a: 1\n  a: 2", "a")]
    [InlineData("? [a]\n: 1", "[")]
    [InlineData("- a", "- a")]
    [InlineData("words", "words")]
    public void What_front_matter_may_not_hold_is_a_fault(string yaml, string place)
    {
        var manuscript = Read.Markdown($"---\n{yaml}\n---\nThe ferry stayed.");

        var fault = Assert.Single(manuscript.Faults);
        Assert.Equal("GLY201", fault.RuleId);
        Assert.StartsWith(place, manuscript.Source.Substring(fault.Extent.Start));
        Assert.Equal("The ferry stayed.", manuscript.Text);
    }

    [Fact]
    public void The_first_of_two_equal_keys_counts()
    {
        Assert.Equal("Low Water", Read.Markdown("---\ntitle: Low Water\ntitle: High Water\n---\n").Title);
    }

    [Theory]
    [InlineData(16, 0)]
    [InlineData(17, 1)]
    public void Sixteen_levels_are_read_and_no_more(int levels, int faults)
    {
        var yaml = string.Concat(Enumerable.Range(0, levels).Select(i => new string(' ', i) + "k:\n")) + new string(' ', levels) + "v";
        var manuscript = Read.Markdown($"---\n{yaml}\n---\nText.");

        Assert.Equal(faults, manuscript.Faults.Count);
    }

    [Fact]
    public void A_head_longer_than_64_KB_is_a_fault_and_is_no_body()
    {
        var manuscript = Read.Markdown($"---\ntitle: Low Water\nnote: {new string('x', 70_000)}\n---\nThe ferry stayed.");

        Assert.Equal(["GLY201 '---': it is longer than 64 KB"], Read.Faults(manuscript));
        Assert.Equal("The ferry stayed.", manuscript.Text);
    }
}
