using Galley.Manuscripts;

namespace Galley.Tests.Manuscripts;

/// <summary>What the keys that everybody knows tell of an article.</summary>
public class KnownKeyTests
{
    [Theory]
    [InlineData("date: 2026-05-01")]
    [InlineData("date: 2026/05/01")]
    [InlineData("date: 2026-05-01T23:30:00Z")]
    [InlineData("date: 2026-05-01T23:30:00-07:00")]
    [InlineData("date: 2026-05-01 00:10:00 +0200")]
    [InlineData("date: \"2026-5-1\"")]
    [InlineData("pubDate: 'May 01 2026'")]
    [InlineData("publish_date: May 1, 2026")]
    [InlineData("publishDate: 1 May 2026")]
    [InlineData("published: 2026-05-01")]
    [InlineData("published_at: 2026-05-01")]
    [InlineData("date: null\npublished: 2026-05-01")]
    [InlineData("draft: false\npublished: true\npublishDate: 2026-05-01")]
    public void A_date_is_the_day_as_written(string yaml)
    {
        var manuscript = Read.Markdown($"---\n{yaml}\n---\n");

        Assert.Equal(new CalendarDate(2026, 5, 1), manuscript.Published);
        Assert.Empty(Read.Faults(manuscript));
    }

    [Theory]
    [InlineData("2024-13-45")]
    [InlineData("2023-02-29")]
    [InlineData("2024-00-10")]
    [InlineData("20240110")]
    [InlineData("2024-01-10th")]
    [InlineData("soon")]
    [InlineData("May 2024")]
    public void A_date_that_no_calendar_has_is_a_fault_at_its_place(string value)
    {
        var manuscript = Read.Markdown($"---\ndate: {value}\ntitle: Low Water\n---\n");

        Assert.Equal([$"GLY202 '{value}': {value}, date, date"], Read.Faults(manuscript));
        Assert.Null(manuscript.Published);
        Assert.Equal("Low Water", manuscript.Title);
    }

    [Fact]
    public void Dates_are_ordered_and_print_as_ISO()
    {
        CalendarDate[] dates = [new(2026, 5, 11), new(2026, 5, 2), new(2025, 12, 31)];

        Assert.Equal("2025-12-31 2026-05-02 2026-05-11", string.Join(" ", dates.Order()));
    }

    [Theory]
    [InlineData("lastmod: 2026-05-02")]
    [InlineData("updatedDate: 2026-05-02")]
    [InlineData("last_modified_at: 2026-05-02")]
    [InlineData("modified: 2026-05-02")]
    public void The_day_of_the_last_change_has_many_names(string yaml) =>
        Assert.Equal(new CalendarDate(2026, 5, 2), Read.Markdown($"---\n{yaml}\n---\n").Updated);

    [Theory]
    [InlineData("tags: [sea, ferry]", "sea|ferry")]
    [InlineData("tags: sea, ferry", "sea|ferry")]
    [InlineData("tags: sea\nkeywords:\n  - ferry\n  - sea", "sea|ferry")]
    [InlineData("categories: [\"old, and new\"]", "old, and new")]
    [InlineData("tags:", "")]
    public void Tags_are_gathered(string yaml, string tags) =>
        Assert.Equal(tags, string.Join("|", Read.Markdown($"---\n{yaml}\n---\n").Tags));

    [Theory]
    [InlineData("draft: true", true)]
    [InlineData("draft: no", false)]
    [InlineData("published: false", true)]
    [InlineData("status: draft", true)]
    [InlineData("status: published", false)]
    public void Drafts_are_told_from_articles(string yaml, bool isDraft) =>
        Assert.Equal(isDraft, Read.Markdown($"---\n{yaml}\n---\n").IsDraft);

    [Fact]
    public void A_draft_that_is_neither_true_nor_false_is_a_fault() =>
        Assert.Equal(["GLY202 'maybe': maybe, boolean, draft"], Read.Faults(Read.Markdown("---\ndraft: maybe\n---\n")));

    [Fact]
    public void Identifier_slug_language_and_image_are_taken_as_written()
    {
        var manuscript = Read.Markdown("---\nid: Low-Water\nslug: low\nlocale: en_GB\nheroImage: ./pier.png\n---\n");

        Assert.Equal(("Low-Water", "low", "en-GB", "./pier.png"), (manuscript.Id, manuscript.Slug, manuscript.Language, manuscript.Image?.Target));
    }

    [Theory]
    [InlineData("Jekyll", "layout: post\ntitle: Low Water\nauthor: Ada Brink\ndate: 2026-05-01 09:30:00 +0200\nlast_modified_at: 2026-05-02\nexcerpt: Nobody sailed.\ncategories: [sea]\ntags: [ferry]\nimage: /pier.png\nslug: low\nlang: en\npublished: false")]
    [InlineData("Hugo", "title: Low Water\nparams: { author: Ada Brink }\npublishDate: 2026-05-01T09:30:00Z\nlastmod: 2026-05-02\nsummary: Nobody sailed.\nkeywords: [sea]\ntags: [ferry]\nimages: [/pier.png]\nslug: low\nlocale: en\ndraft: true")]
    [InlineData("Astro", "title: Low Water\nauthor: Ada Brink\npubDate: 'May 01 2026'\nupdatedDate: 2026-05-02\ndescription: Nobody sailed.\ntags: [sea, ferry]\nheroImage: /pier.png\nslug: low\nlang: en\ndraft: true")]
    [InlineData("Ghost", "title: Low Water\nprimary_author: { name: Ada Brink }\npublished_at: 2026-05-01T09:30:00.000Z\nupdated_at: 2026-05-02T09:30:00.000Z\ncustom_excerpt: Nobody sailed.\ntags: [{ name: sea }, { name: ferry }]\nfeature_image: /pier.png\nslug: low\nlang: en\nstatus: draft")]
    public void A_head_as_others_write_it_fills_the_article(string writer, string yaml)
    {
        var manuscript = Read.Markdown($"---\n{yaml}\n---\nText.");

        Assert.Equal(
            (writer, "Low Water", "Ada Brink", "2026-05-01", "2026-05-02", "Nobody sailed."),
            (writer, manuscript.Title, manuscript.Authors[0].Name, manuscript.Published.ToString(), manuscript.Updated.ToString(), manuscript.Summary));
        Assert.Equal(["ferry", "sea"], manuscript.Tags.Order());
        Assert.Equal(("low", "en", "/pier.png", true), (manuscript.Slug, manuscript.Language, manuscript.Image!.Target, manuscript.IsDraft));
        Assert.Empty(manuscript.Faults);
    }

    [Fact]
    public void An_article_without_front_matter_has_none_of_it()
    {
        var manuscript = Read.Markdown("The ferry stayed.");

        Assert.Null(manuscript.Id);
        Assert.Null(manuscript.Slug);
        Assert.Null(manuscript.Language);
        Assert.Null(manuscript.Published);
        Assert.Equal("", manuscript.Summary);
        Assert.False(manuscript.IsDraft);
    }

    [Fact]
    public void Title_summary_and_authors_open_the_running_text()
    {
        var manuscript = Read.Markdown(
            """
            ---
            authors: [Ada Brink, Ole Vann]
            description: Nobody sailed.
            title: Low Water
            ---
            The ferry stayed.
            """);

        string[] expected = ["Headline: Low Water", "Standfirst: Nobody sailed.", "Byline: Ada Brink", "Byline: Ole Vann", "Paragraph: The ferry stayed."];
        Assert.Equal(expected, Read.Blocks(manuscript));
        Assert.Equal("Low Water", manuscript.Title);
        Assert.Equal("Nobody sailed.", manuscript.Summary);
        Assert.Equal(["Ada Brink", "Ole Vann"], manuscript.Authors.Select(a => a.Name));
    }

    [Theory]
    [InlineData("author: by Ada Brink and Ole Vann", "Ada Brink|Ole Vann")]
    [InlineData("author: Madrigal", "Madrigal")]
    [InlineData("author:\n  name: Ada Brink\n  url: /ada", "Ada Brink")]
    [InlineData("authors:\n  - name: Ada Brink\n  - name: Ole Vann", "Ada Brink|Ole Vann")]
    [InlineData("authors:\n  - name: Ada Brink\n  - Ole Vann\nbyline: Bo Hart", "Ada Brink|Ole Vann")]
    [InlineData("author: [Ada Brink, { name: Ole Vann, url: /ole }]", "Ada Brink|Ole Vann")]
    public void Authors_are_found_however_they_are_written(string yaml, string authors)
    {
        var manuscript = Read.Markdown($"---\n{yaml}\n---\nText.");

        Assert.Equal(authors, string.Join("|", manuscript.Authors.Select(a => a.Name)));
        Assert.All(manuscript.Authors, a => Assert.Equal(a.Name, a.Extent.Of(manuscript.Text)));
    }

    [Fact]
    public void An_author_of_both_head_and_byline_is_named_once() =>
        Assert.Equal(["Ada Brink"], Read.Markdown("---\ntitle: Low Water\nauthor: Ada Brink\n---\nby Ada Brink\n\nText.").Authors.Select(a => a.Name));

    [Theory]
    [InlineData("title: Ada Brink sails", "Brink")]
    [InlineData("title: 'It''s Ada Brink'", "It''s Ada Brink'")]
    [InlineData("title: 'Old Ada''s Brink'", "Ada''s Brink'")]
    [InlineData("title: \"Ada Brink sails\"", "Brink")]
    [InlineData("title: \"\\\"Ada\\\" Brink sails\"", "\\\"Ada\\\" Brink sails\"")]
    [InlineData("title: >-\n  Ada\n  Brink sails", "Brink")]
    [InlineData("title: |\n  Ada\n\n  Brink sails", "Brink")]
    [InlineData("title: Ada\n  Brink sails", "Brink")]
    public void A_word_of_the_head_is_found_at_its_own_place_or_with_the_escape_before_it(string yaml, string place) =>
        Assert.Equal(place, Read.SourceOf(Read.Markdown($"---\n{yaml}\n---\nText."), "Brink"));
}
