using Galley.Manuscripts;
using Galley.People;
using Galley.Proofs;
using Galley.Quotations;

namespace Galley.Tests;

/// <summary>The article in <c>seeds/</c>, which the whole project started from.</summary>
public class GivenArticleTests
{
    private const string Kanye = "Kanye West";
    private const string Kim = "Kim Kardashian West";

    private static readonly string Source = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "000_e8f0bbfe8ddc2936.txt"));

    private static readonly Reading Article = Reader.Read(Source, ManuscriptFormat.PlainText);

    private static Manuscript Manuscript => Article.Manuscript;

    [Fact]
    public void The_headline_is_the_first_line() =>
        Assert.Equal("Kanye Opened Up About Falling In Love With Kim & I'm Sobbing", Manuscript.Title);

    [Fact]
    public void The_author_is_in_the_byline() => Assert.Equal("Candice Jalili", Assert.Single(Manuscript.Authors).Name);

    [Fact]
    public void Three_credit_lines_name_a_person_or_handout_and_the_agency()
    {
        Assert.Equal(["Larry Busacca", "Roy Rochlin", "Handout"], Manuscript.Credits.Select(credit => credit.Name));
        Assert.All(Manuscript.Credits, credit => Assert.Equal("Getty Images Entertainment/Getty Images", credit.Agency));
    }

    [Fact]
    public void Thirteen_paragraphs_remain_without_headline_byline_and_credits()
    {
        var paragraphs = Manuscript.Blocks.Where(block => block.IsParagraph).Select(block => block.Extent.Of(Manuscript.Text)).ToList();

        Assert.Equal(13, paragraphs.Count);
        Assert.StartsWith("Are you ready to shed", paragraphs[0]);
        Assert.Equal("And the rest, my friends, is history.", paragraphs[^1]);
        Assert.DoesNotContain(paragraphs, paragraph => paragraph.Contains("Getty"));
    }

    [Fact]
    public void Seven_quotations_have_twelve_pieces()
    {
        string[][] openings =
        [
            ["Any time I was around her", "She was good, pure"],
            ["I met Kanye in 2002."],
            ["We just kept on connecting", "Then he invited me to Paris"],
            ["I mean, everyone would tell him"],
            ["He was just like, 'But I love her,", "'I don't care.'"],
            ["I met him I think in 2002 or 2003.", "He was asking his friends"],
            ["After my breakup", "So I went there"],
        ];

        Assert.Equal(openings.Length, Article.Quotations.Count);
        foreach (var (pieces, quotation) in openings.Zip(Article.Quotations))
            Assert.Collection(quotation.Pieces, [.. pieces.Select(opening =>
                new Action<Piece>(piece => Assert.StartsWith(opening, piece.Words.Of(Manuscript.Text))))]);
    }

    [Fact]
    public void Kanye_speaks_first_and_kim_ever_after() =>
        Assert.Equal([Kanye, Kim, Kim, Kim, Kim, Kim, Kim], Article.Quotations.Select(SpeakerOf));

    [Fact]
    public void He_explained_and_kim_recalled()
    {
        Assert.Equal("he", Printed(Article.Quotations[0].SpeakerExtent));
        Assert.Equal("explained", Printed(Article.Quotations[0].Cue));
        Assert.Equal("Kim", Printed(Article.Quotations[4].SpeakerExtent));
        Assert.Equal("recalled", Printed(Article.Quotations[4].Cue));
    }

    [Theory]
    [InlineData(1, "'Oh, she has a boyfriend.'")]
    [InlineData(2, "'Sh*t. Why didn't this happen sooner?'")]
    [InlineData(3, "'You can't be with her. She's a reality star. She's gonna sink your career,'")]
    [InlineData(4, "'I don't care.'")]
    [InlineData(5, "'Who is this Kim Kardajan?'")]
    [InlineData(6, "'Just come to Paris and see my fashion show.'")]
    public void A_quotation_in_single_marks_is_nested(int quotation, string words) =>
        Assert.Contains(words, Article.Quotations[quotation].Nested.Select(nested => nested.Extent.Of(Manuscript.Text)));

    [Fact]
    public void There_are_at_least_seven_nested_quotations() =>
        Assert.True(Article.Quotations.Sum(quotation => quotation.Nested.Count) >= 7);

    [Fact]
    public void A_title_in_single_marks_is_no_quotation() =>
        Assert.DoesNotContain(Article.Quotations, quotation => quotation.Text(Manuscript.Text).Contains("True Hollywood Story"));

    [Fact]
    public void Nine_people_are_named_and_nobody_else() =>
        Assert.Equal(
            [
                Kanye, Kim, "Candice Jalili", "Larry Busacca", "Scott Disick", "Farnaz Farjam Chazan", "Roy Rochlin", "Brandy",
                "Kris Humphries",
            ],
            Article.People.Select(person => person.Name));

    [Theory]
    [InlineData(Kim, "Kim", "Kardashian")]
    [InlineData(Kanye, "Kanye")]
    [InlineData("Kris Humphries", "Kris")]
    [InlineData("Scott Disick")]
    public void A_person_has_the_other_forms_as_aliases(string name, params string[] aliases) =>
        Assert.Equal(aliases, Find(name).Aliases);

    [Fact]
    public void An_apposition_says_what_chazan_is() =>
        Assert.Equal("executive producer of Keeping Up With The Kardashians", Find("Farnaz Farjam Chazan").Role);

    [Fact]
    public void Kaney_is_a_misspelling_of_kanye_with_its_place_and_the_count_of_the_right_form()
    {
        var finding = Assert.Single(Article.Findings, finding => finding.Rule == Rules.NameUnlikeArticle);

        Assert.Equal("Kaney", finding.Extent.Of(Source));
        Assert.Equal((8, 187), PlaceOf(finding.Extent.Start));
        Assert.Equal("Kanye", finding.Suggestions[0]);
        Assert.Contains("'Kanye'", finding.Message);
        Assert.Contains("9", finding.Message);
    }

    [Fact]
    public void The_single_mark_before_but_i_love_her_is_closed_by_nothing()
    {
        var finding = Assert.Single(Article.Findings, finding => finding.Rule == Rules.UnpairedMark);

        Assert.StartsWith("'But I love her,\"", Source[finding.Extent.Start..]);
    }

    [Fact]
    public void Nothing_else_is_found_not_even_the_deliberate_kardajan() =>
        Assert.Equal([Rules.NameUnlikeArticle, Rules.UnpairedMark], Article.Findings.Select(finding => finding.Rule));

    private static string? SpeakerOf(Quotation quotation) => quotation.Speaker < 0 ? null : Article.People[quotation.Speaker].Name;

    private static string? Printed(Extent? extent) => extent?.Of(Manuscript.Text);

    private static Person Find(string name) => Article.People.Single(person => person.Name == name);

    /// <summary>Line and column of an offset in the source, both from 1.</summary>
    private static (int Line, int Column) PlaceOf(int offset)
    {
        var before = Source[..offset];
        return (before.Count(letter => letter == '\n') + 1, offset - before.LastIndexOf('\n'));
    }
}
