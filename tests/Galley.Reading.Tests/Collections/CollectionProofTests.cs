namespace Galley.Tests.Collections;

public class CollectionProofTests
{
    [Fact]
    public void A_value_unlike_the_others_is_found_at_its_place() => Assert.Equal(
        ["1 GLY206 'great': 'great' is not a whole number, which 'rating' is in the other articles of this folder, so the property is nullable"],
        Heads.Findings("rating: 5", "rating: great", "rating: 4"));

    [Theory]
    [InlineData("author: {name: Ada Brink}", "author: {name: Ole Vann}", "author: Ada Brink", "'Ada Brink' is not a map")]
    [InlineData("mood: warm", "mood: cold", "mood: {of: day}", "'{…}' is not text")]
    [InlineData("on: 2026-05-01", "on: 2026-05-02", "on: soon", "'soon' is not a date")]
    [InlineData("pinned: true", "pinned: false", "pinned: 1", "'1' is not true or false")]
    [InlineData("scores: [1]", "scores: [2]", "scores: [3, four]", "'four' is not a whole number")]
    [InlineData("seo: {rank: 1}", "seo: {rank: 2}", "seo: {rank: top}", "'top' is not a whole number")]
    public void Whatever_its_kind(string one, string two, string odd, string message) =>
        Assert.Contains(message, Assert.Single(Heads.Findings(one, two, odd), finding => finding.Contains("GLY206", StringComparison.Ordinal)), StringComparison.Ordinal);

    [Theory]
    [InlineData("a: 1", "a: 2.5", "1 GLY207 '2.5': The property of 'a' is a decimal number because of this article")]
    [InlineData("a: 1", "a: [2]", "1 GLY207 'a': The property of 'a' is a list because of this article")]
    [InlineData("a: []", "a: [2]", "1 GLY207 '2': The property of 'a' is a whole number because of this article")]
    [InlineData("a: 1", "b: x\na: ~", "1 GLY207 'a': The property of 'a' is nullable because of this article")]
    [InlineData("a: 2026-05-01", "a: 2026-05-01 10:30", "1 GLY207 '2026-05-01 10:30': The property of 'a' is a date and time because of this article")]
    public void What_widens_a_type_is_told(string one, string other, string finding) => Assert.Contains(finding, Heads.Findings(one, other));

    [Fact]
    public void Once_a_property() => Assert.Equal(
        ["1 GLY207 '---': The property of 'a' is nullable because of this article"], Heads.Findings("a: 1\nb: 2", "b: 2", "b: 3", "b: 4"));

    [Theory]
    [InlineData("a b: 1\na-b: 2", "0 GLY208 'a-b': The key 'a-b' has the name of 'a b' in code, so its property is 'AB_2'")]
    [InlineData("\"🎉\": 1\n\"🌊\": 2", "0 GLY208 '\"🌊\"': The key '🌊' has the name of '🎉' in code, so its property is 'Key_2'")]
    [InlineData("seo: { a b: 1, a-b: 2 }", "0 GLY208 'a-b': The key 'a-b' has the name of 'a b' in code, so its property is 'AB_2'")]
    public void Two_keys_of_one_name_in_code_are_told_even_of_an_article_alone(string yaml, string finding) =>
        Assert.Contains(Heads.Findings(yaml), found => found == finding);

    [Fact]
    public void A_key_that_looks_like_the_others_is_a_misspelling() => Assert.Contains(
        "2 GLY204 'ratnig': The key 'ratnig' is unknown (did you mean 'rating'?)", Heads.Findings("rating: 5", "rating: 4", "ratnig: 3"));

    [Theory]
    [InlineData("mood:")]
    [InlineData("crew: [{ name: Ada, age: 40 }, { name: Ole }]")]
    public void An_article_alone_agrees_with_itself(string yaml) => Assert.Empty(Heads.Findings(yaml));

    [Theory]
    [InlineData("rating: 5\nmood: warm", "rating: 4\nmood: cold")]
    [InlineData("title: 1984\ntags: [1, b]\ndate: 2026-05-01", "title: Low Water\ntags: [sea]\ndate: 2026-05-02")]
    [InlineData("tags: []", "tags: [sea]")]
    public void Articles_that_agree_have_no_findings(string one, string other) => Assert.Empty(Heads.Findings(one, other));
}
