using Galley.Proofs;

namespace Galley.Tests.Proofs;

/// <summary>GLY001 where a slip made another word or name, or where only the article tells that two spellings are one person's.</summary>
public class HardNameTests
{
    [Theory]
    [InlineData("Huma Oyelaran opened the old bakery in town. Human Oyelaran sang there.", "Human -> Huma")]
    [InlineData("Ida Singh opened the bakery. Singh sings. Everybody thanked Sigh for the bread.", "Sigh -> Singh")]
    [InlineData("Defense Secretary Ash Carter bakes. Carter sings. Ida Vance said that Charter believes in bread.", "Charter -> Carter")]
    [InlineData("Monte Shaw bakes. Bread is good. Sha said so.", "Sha -> Shaw")]
    [InlineData("Monte Shaw bakes. Bread is good. Saw said so.", "Saw -> Shaw")]
    [InlineData("“Bread is good,” said Terry Files. The town thanked Giles, and Giles smiled.", "Files -> Giles")]
    [InlineData("Steve War bakes. But Ward and others sing. Ward smiled.", "War -> Ward")]
    [InlineData("Sarah Oyelaran bakes. Ben Carson sings. Caron brought the bread.", "Caron -> Carson")]
    public void A_word_or_another_name_is_found_where_it_can_only_mean_the_one_who_was_introduced(string text, string found) =>
        Assert.Equal([found], Find(text));

    [Theory]
    [InlineData("Sen. Ted Holt sings. Sen. Tad Holt bakes.", "Tad -> Ted")]
    [InlineData("General Wesley Holt sings. Gen. Westley Holt bakes.", "Westley -> Wesley")]
    [InlineData("Joan Lou Vance sings. Jean Lou Vance bakes.", "Jean -> Joan")]
    [InlineData("Bernie Holt sings. Berne Holt bakes.", "Berne -> Bernie")]
    public void A_shared_title_or_third_name_makes_one_person_of_two_relatives(string text, string found) => Assert.Equal([found], Find(text));

    [Theory]
    [InlineData("Ida Holt sings. Mr. Jon Holt met Mr. John Holt.")]
    [InlineData("Steve Ward bakes. The war began. War brought hunger.")]
    [InlineData("Joan Vance sings. Jean Vance bakes.")]
    [InlineData("Ida Regan bakes. Everybody thanked Reagan, and Reagan smiled.")]
    [InlineData("Ida Banker bakes. Bankers said bread is good.")]
    [InlineData("Dan Patrick bakes. And Patrick says so.")]
    [InlineData("Mike Allen bakes. Like Allen, Ida Vance sings.")]
    [InlineData("Deb Oyelaran bakes. If they take Dem ballots, she wins.")]
    [InlineData("Daniel HoltShareReplyAni bakes. Daniel HoltShareReplySara sings.")]
    public void What_may_be_somebody_else_or_a_word_is_let_be(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("Marta Oyelaran bakes. The Oyelarna-led choir sings.", "Oyelarna -> Oyelaran")]
    [InlineData("Hillary Quilvez bakes. Hillary sings. Ida Holt praised the Hilary Quilvez-backed choir.", "Hilary -> Hillary")]
    [InlineData("Ida Vance sings. Marta Oyelaran bakes. Oyelaran smiled. The Vance-Oyelarna bill is good.", "Oyelarna -> Oyelaran")]
    [InlineData("Ida Reeves bakes. Reeves sings. Reevess, the baker, smiled.", "Reevess -> Reeves")]
    [InlineData("Mitt Romney bakes. Romnie smiled.", "Romnie -> Romney")]
    [InlineData("John Holt sings. Bread is baked by Jlohn Vance.", "Jlohn -> John")]
    [InlineData("Ida Hehct bakes. Mr. Hecht sings.", "Hehct -> Hecht")]
    public void Parts_of_words_sounds_and_letters_that_no_name_has_are_known(string text, string found) => Assert.Equal([found], Find(text));

    [Theory]
    [InlineData("Marta Oyelaran bakes. Oyelaranin 1995 was a girl.", "Oyelaranin -> Oyelaran in")]
    [InlineData("Marta Oyelaran bakes. They met Oyelaranat the mill.", "Oyelaranat -> Oyelaran at")]
    public void A_small_word_that_a_name_has_swallowed_is_found(string text, string found) => Assert.Equal([found], Find(text));

    [Theory]
    [InlineData("Marta Oyelaran bakes. Ida Oyelaranin, the singer, smiled.")]
    [InlineData("Marta Oyelaran bakes. The Oyelaranin sings.")]
    [InlineData("Ida Quilv bakes. They met Quilvand his choir. Quilvand sings.")]
    public void An_ending_alone_is_no_small_word(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("“He wants this bread for Oyelarna,” said Ida Vance.", "Oyelarna -> Oyelaran")]
    public void A_demonstrative_further_off_talks_about_no_spelling(string sentence, string found) =>
        Assert.Equal([found], Find("Marta Oyelaran bakes. Oyelaran sings. " + sentence));

    private static List<string> Find(string text) =>
        Reader.Read(text, Galley.Manuscripts.ManuscriptFormat.PlainText, new()).Findings.Where(f => f.Rule == Rules.NameUnlikeArticle)
            .Select(f => $"{f.Extent.Of(text)} -> {f.Suggestions[0]}").ToList();
}
