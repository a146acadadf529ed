using Galley.Generators.Tests.Harness;

namespace Galley.Generators.Tests.Analysis;

/// <summary>GLY001 and GLY003.</summary>
public class NameTests
{
    private const string Head = "Bread at dawn\n\nMarta Oyelaran opened the bakery in 2011. Oyelaran still starts at three, and Oyelaran likes it that way.\n\n";

    [Theory]
    [InlineData("Nobody sees the first loaf, [|Oyelarn|] knows.")]
    [InlineData("Nobody sees [|Oyelraan|]'s first loaf.")]
    [InlineData("\"Nobody sees the first loaf,\" [|Oyellaran|] said.")]
    public Task Reports_a_slip_in_a_name(string sentence) => Proof.Reports("GLY001", Head + sentence + "\n");

    [Fact]
    public Task Reports_a_slip_in_a_markdown_article_at_its_place_in_the_source() => Proof.Reports(
        "GLY001",
        "---\ntitle: Bread at dawn\n---\n\nMarta **Oyelaran** opened the [bakery](https://bakery.example/). Oyelaran likes it, and Oyelaran stays.\n\n"
            + "> Nobody sees the first loaf, *[|Oyelarn|]* knows.\n",
        "bread.md");

    [Fact]
    public Task Reports_a_slip_inside_a_quotation_as_a_hint() =>
        Proof.Reports("GLY003", Head + "\"Nobody bakes like Marta [|Oyelarren|],\" said Ida Vance.\n");

    [Theory]
    [InlineData("Nobody sees the first loaf, Oyelaran knows.")]
    [InlineData("Nobody sees Oyelaran's first loaf, nor the Oyelarans' second.")]
    [InlineData("MARTA OYELARAN KNOWS.")]
    [InlineData("Nobody sees the first loaf, Oyelarn [sic] knows.")]
    public Task Guards_the_names_other_forms_and_what_is_to_stand(string sentence) => Proof.IsSilentOn(Head + sentence + "\n");

    [Theory]
    [InlineData("<!-- stet: Oyelarn -->\n\nNobody sees the first loaf, Oyelarn knows.")]
    [InlineData("<!-- stet -->\nNobody sees the first loaf, Oyelarn knows.")]
    [InlineData("Write to `Oyelarn` or see [the page](https://bakery.example/Oyelarn).")]
    public Task Guards_marked_words_code_and_addresses_in_markdown(string paragraph) =>
        Proof.IsSilentOn("# " + Head + paragraph + "\n", "bread.md");

    [Theory]
    [InlineData("first", "[|Oyelarn|] bakes. Oyelarn rests.")]
    [InlineData("all", "[|Oyelarn|] bakes. [|Oyelarn|] rests.")]
    public async Task A_form_is_reported_once_or_everywhere_as_the_global_config_says(string report, string sentences)
    {
        var marked = MarkedText.Parse(Head + sentences + "\n");
        var found = await Proof.RunAsync(Newsroom.Of("bread.txt", marked.Text).Set("galley.report", report));
        Assert.Equal(marked.Spans, found.Select(one => one.Location.SourceSpan));
        Assert.EndsWith("; 'Oyelarn' 2 times)", found[0].GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_value_of_that_key_is_a_finding() => Assert.Equal(
        "The option galley.report does not know 'some'; it takes first or all",
        Assert.Single(await Proof.RunAsync(new Newsroom().Set("galley.report", "some"))).GetMessage(null));
}
