using Galley.Manuscripts;
using Galley.Proofs;

namespace Galley.Tests.Proofs;

/// <summary>GLY001 and GLY003: which names are taken for misspelled, and which are let be.</summary>
public class NameProofTests
{
    private const string Marta = "Marta Oyelaran opened the bakery. Oyelaran sings. ";

    [Theory]
    [InlineData("Marta Oyelaran opened the bakery. Oyelarna sings.", "Oyelarna -> Oyelaran")]
    [InlineData("Marta Oyelaran opened the bakery. Oyelran sings.", "Oyelran -> Oyelaran")]
    [InlineData("Marta Oyelaran opened the bakery. Oyelarant sings.", "Oyelarant -> Oyelaran")]
    [InlineData("Marta Oyelaran opened the bakery. Oyellaran sings.", "Oyellaran -> Oyelaran")]
    [InlineData("Marta Oyelaran opened the bakery. Oyeleran sings.", "Oyeleran -> Oyelaran")]
    [InlineData("Ida Tarrask opened the bakery. Tarask sings.", "Tarask -> Tarrask")]
    [InlineData("Ida Kowalczyk opened the bakery. Kowalchyk sings.", "Kowalchyk -> Kowalczyk")]
    [InlineData("Ida Kolavenek opened the bakery. Kovalenek sings. Kolavenek bakes.", "Kovalenek -> Kolavenek")]
    public void A_slip_of_the_hand_or_ear_is_found(string text, string found) => Assert.Equal([found], Find(text));

    [Theory]
    [InlineData("“Is Oyelarna there?” asked Ida Vance.", "Oyelarna -> Oyelaran")]
    [InlineData("OYELARNA sings.", "OYELARNA -> OYELARAN")]
    [InlineData("Everybody praised Oyelarna’s bread.", "Oyelarna -> Oyelaran")]
    [InlineData("Marta Oyelarna bakes.", "Oyelarna -> Oyelaran")]
    [InlineData("\U0001F35E Oyelarna bakes.", "Oyelarna -> Oyelaran")]
    public void It_is_found_wherever_it_stands(string sentence, string found) => Assert.Equal([found], Find(Marta + sentence));

    [Theory]
    [InlineData("The Borelis have owned it since 1961.", "Boreli -> Borreli")]
    [InlineData("Neighbours of the Borelis complained.", "Boreli -> Borreli")]
    public void A_family_is_found_by_its_name(string sentence, string found) =>
        Assert.Equal([found], Find("Ida Borreli owns the rink. Borreli skates. Borreli sings. " + sentence));

    [Theory]
    [InlineData("**Oyelarna** bakes.", "Oyelarna -> Oyelaran")]
    [InlineData("[Oyelarna](https://example.com) bakes.", "Oyelarna -> Oyelaran")]
    public void Markup_hides_nothing(string sentence, string found) => Assert.Equal([found], Find(Marta + sentence, ManuscriptFormat.Markdown));

    [Theory]
    [InlineData("Regan Holt met Lou Reagan. Reagan smiled.")]
    [InlineData("Jon Holt met John Vance. John smiled.")]
    [InlineData("Jane Holt and Jean Holt are sisters.")]
    [InlineData("Eric Holt is the father of Erica Holt. Erica Holt sings. Erica Holt bakes.")]
    [InlineData("Pete Holt is Peter Holt to his mother. Peter Holt bakes.")]
    [InlineData("Marta Oyelaran met the Oyelarans.")]
    [InlineData("Siobhan O'Dowd sings. O’Dowd bakes.")]
    [InlineData("Jos\u00E9 Quilvez sings. Jose\u0301 Quilvez bakes. Jose Quilvez sleeps.")]
    [InlineData("A line of Vergil Holt, and one of Virgil Holt.")]
    [InlineData("Lee Kwok-hung met Lee Kwok-hin.")]
    [InlineData("Marta Oyelaran opened the bakery. The sign says Oyelarna [sic].")]
    [InlineData("Marta Oyelaran is @Oyelarna, #oyelarna or oyelarna@example.com at https://example.com/Oyelarna.")]
    [InlineData("Ida Heer sings. Here she bakes. Heer sleeps.")]
    [InlineData("DACA and DAPA are laws, Ida Holt said.")]
    [InlineData("Jamie Holt met Jaime Holt.")]
    [InlineData("Ida Tarrask praised the bread. Tarask (sic) bakes.")]
    [InlineData("Iraq is far. The Iraqi baker Ida Holt sings.")]
    [InlineData("Henry VII met Henry VIII, and Ida Holt wrote of Henry VI.")]
    [InlineData("Ida Holt sings. Ida Holt Vance is her name since the wedding. Holt bakes.")]
    [InlineData("Lou Obama met the man who drew Osama bin Holt. Obama smiled.")]
    [InlineData("Ida Books sings. She was seen in Brooks once. Books bakes.")]
    public void Two_names_and_what_is_no_name_are_let_be(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("The sign says “Oyelarna” [sic].")]
    [InlineData("The sign says 'Oyelarna' (sic).")]
    [InlineData("Oyelarna’s [sic] bread is good.")]
    public void A_sic_may_stand_behind_marks_and_endings(string sentence) => Assert.Empty(Find(Marta + sentence));

    [Fact]
    public void A_sic_is_for_its_own_word_only()
    {
        const string Text = Marta + "Oyelarna [sic] bakes. Oyelarna rests.";
        Assert.Equal([Text.LastIndexOf("Oyelarna", StringComparison.Ordinal)], Read(Text, NameReport.First).Select(finding => finding.Extent.Start));
    }

    [Fact]
    public void A_greater_slip_in_a_quotation_is_only_pointed_out() =>
        Assert.Equal("GLY003", Assert.Single(Read(Marta + "“Marta Oyelarren is late,” said Ida Vance.", NameReport.First)).Rule.Id);

    [Fact]
    public void A_spelling_that_is_talked_about_is_meant() =>
        Assert.Empty(Read(Marta + "“They wrote it Oyelarna,” said Ida Vance.", NameReport.First));

    [Fact]
    public void One_finding_stands_for_all_places_and_says_so()
    {
        var finding = Assert.Single(Read(Marta + "Oyelarna bakes. Oyelarna rests.", NameReport.First));
        Assert.Equal("'Oyelarna' looks like 'Oyelaran' (2 times here, first in line 1; 'Oyelarna' 2 times)", finding.Message);
        Assert.Equal(new Extent(6, 14), finding.Related?.Extent);
        Assert.Equal(2, Read(Marta + "Oyelarna bakes. Oyelarna rests.", NameReport.All).Count);
    }

    [Fact]
    public void Letters_that_fold_to_one_or_none_are_no_spelling() => Assert.Empty(Find("E\u0301 met O\u0301. I\u0301 saw U\u0301 and \u00C9."));

    [Theory]
    [InlineData("Lou Brooks sings. Ida Holt is backing Books and his choir.", "Books -> Brooks")]
    [InlineData("Rick Jacobs sings. “Bread is good,” Jacob said.", "Jacob -> Jacobs")]
    [InlineData("Kim Oyelaran sings. Kmi Oyelaran bakes.", "Kmi -> Kim")]
    public void Words_short_names_and_known_names_are_found_where_a_person_is_meant(string text, string found) =>
        Assert.Equal([found], Find(text));

    [Fact]
    public void Two_slips_in_the_middle_of_a_long_name_are_found() =>
        Assert.Equal(["Strombirgland -> Stromberkland"], Find("Ida Stromberkland opened the bakery. Stromberkland sings. Strombirgland bakes."));

    [Theory]
    [InlineData("`Oyelarna` bakes.")]
    [InlineData("```\nOyelarna bakes.\n```")]
    [InlineData("<span title=\"Oyelarna\">Bread</span> is good.")]
    [InlineData("Bread is [good][Oyelarna].\n\n[Oyelarna]: https://example.com")]
    [InlineData("<!-- stet: Oyelarna -->\n\nOyelarna bakes.")]
    [InlineData("<!-- stet -->\nOyelarna bakes.")]
    public void What_is_no_prose_or_is_to_stand_is_let_be(string markdown) => Assert.Empty(Find(Marta + "\n\n" + markdown, ManuscriptFormat.Markdown));

    [Theory]
    [InlineData("title: Oyelarna and the bakery")]
    [InlineData("summary: \"Why Oyelarna bakes\"")]
    [InlineData("image:\n  src: a.jpg\n  caption: Oyelarna at the oven")]
    [InlineData("feature_image_caption: Oyelarna at the oven")]
    public void Title_summary_and_captions_of_the_front_matter_are_prose(string head) =>
        Assert.Equal(["Oyelarna -> Oyelaran"], Find($"---\n{head}\n---\n\n{Marta}", ManuscriptFormat.Markdown));

    [Fact]
    public void Authors_in_the_front_matter_are_held_against_the_prose() =>
        Assert.Single(Find($"---\nauthor: Marta Oyelarna\n---\n\n{Marta}", ManuscriptFormat.Markdown));

    [Theory]
    [InlineData("author: Ida Hollis")]
    [InlineData("title: Ida Hollis opens a bakery")]
    [InlineData("image:\n  src: a.jpg\n  caption: Ida Hollis at the oven")]
    public void One_slip_in_the_front_matter_is_no_match_for_the_text_even_if_it_makes_a_name(string head) => Assert.Equal(
        ["Hollis -> Holliss"],
        Find($"---\n{head}\n---\n\nIda Holliss opened the bakery. Holliss sings. Holliss bakes. Holliss smiled.", ManuscriptFormat.Markdown));

    [Theory]
    [InlineData("![Bread](a.jpg \"Oyelarna at the oven\")")]
    [InlineData("<figure><img src=\"Oyelarna.jpg\"><figcaption>Oyelarna at the oven</figcaption></figure>")]
    public void Captions_are_prose(string image) =>
        Assert.Equal(["Oyelarna -> Oyelaran"], Find($"{Marta}\n\n{image}", ManuscriptFormat.Markdown));

    [Theory]
    [InlineData("![Oyelarna at the oven](a.jpg)")]
    [InlineData("See ![](Oyelarna.jpg) and Oyelarna.jpg and ~/Oyelarna/notes.txt.")]
    public void Alternative_texts_and_file_names_are_let_be(string markdown) =>
        Assert.Empty(Find($"{Marta}\n\n{markdown}", ManuscriptFormat.Markdown));

    [Theory]
    [InlineData("slug: Oyelarna\n---\nBread is good.")]
    [InlineData("stet: [Oyelarna]\n---\nOyelarna bakes.")]
    public void Front_matter_that_is_no_prose_is_let_be_and_may_let_stand(string text) =>
        Assert.Empty(Find("---\n" + text + "\n\n" + Marta, ManuscriptFormat.Markdown));

    private static List<string> Find(string text, ManuscriptFormat format = ManuscriptFormat.PlainText) =>
        Read(text, NameReport.First, format).ConvertAll(f => $"{f.Extent.Of(text)} -> {f.Suggestions[0]}");

    private static List<Finding> Read(string text, NameReport report, ManuscriptFormat format = ManuscriptFormat.PlainText) =>
        Reader.Read(text, format, new(Report: report)).Findings.Where(f => f.Rule == Rules.NameUnlikeArticle || f.Rule == Rules.NameInQuotation).ToList();
}
