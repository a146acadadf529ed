using AngleSharp.Dom;
using Galley.Manuscripts;
using Galley.Tool.Tests.Harness;

namespace Galley.Tool.Tests.Proofing;

public class ProofPageTests
{
    private const string Dialogue =
        "Bread at dawn\n\nMarta Oyelaran bakes, and Ines Abara sells.\n\n\"We never closed,\" said Oyelaran. \"I asked Ines, 'Who buys all this?' and she laughed.\"\n\n\"They buy it,\" Abara replied.\n";

    [Fact]
    public void Quotations_of_one_speaker_have_one_colour_and_those_of_another_have_another()
    {
        var page = Proofs.Page(Dialogue);
        var colours = page.QuerySelectorAll(".quotation").ToLookup(words => page.QuerySelector($".voice[style='{words.GetAttribute("style")}'] bdi")?.TextContent, words => words.TextContent);
        Assert.Contains("\"They buy it,\"", colours["Ines Abara"]);
        Assert.Contains("\"We never closed,\"", colours["Marta Oyelaran"]);
        Assert.DoesNotContain("\"They buy it,\"", colours["Marta Oyelaran"]);
    }

    [Fact]
    public void Speaker_and_cue_of_a_quotation_carry_its_number()
    {
        var page = Proofs.Page(Dialogue);
        var number = page.QuerySelectorAll(".quotation").Single(words => words.TextContent == "\"They buy it,\"").GetAttribute("data-quotation");
        Assert.Equal("Abara", page.QuerySelector($"[data-speaker='{number}']")!.TextContent);
        Assert.Equal("replied", page.QuerySelector($"[data-cue='{number}']")!.TextContent);
    }

    [Fact]
    public void The_one_who_speaks_is_told_without_colour_too_and_speakers_of_the_same_initials_are_told_apart()
    {
        var page = Proofs.Page("Mia Orme and Max Orme met.\n\n\"Late,\" said Mia Orme.\n\n\"Never late again,\" said Max Orme.\n");
        var chips = page.QuerySelectorAll(".who");
        Assert.Equal(2, chips.Select(chip => chip.TextContent).Distinct().Count());
        Assert.Equal(
            [chips[0].TextContent + ", said by Mia Orme", chips[1].TextContent + ", said by Max Orme"],
            chips.Select(chip => chip.GetAttribute("aria-label")));
        Assert.All(chips, chip => Assert.NotNull(page.QuerySelector(chip.GetAttribute("href")!)));
    }

    [Fact]
    public void The_text_stands_on_the_page_whole_whatever_is_laid_over_it()
    {
        var set = Proofs.Page(Dialogue).QuerySelectorAll(".set");
        foreach (var who in set.SelectMany(block => block.QuerySelectorAll(".who")).ToList()) who.Remove();
        Assert.Equal(Dialogue.Trim().Split("\n\n"), set.Select(block => block.TextContent));
    }

    [Fact]
    public void A_finding_is_struck_in_the_text_and_mended_in_the_margin_of_its_block()
    {
        var page = Proofs.Page(Samples.Misspelled);
        var struck = Assert.Single(page.QuerySelectorAll("mark.finding"));
        Assert.Equal("Oyelarn", struck.TextContent);
        var note = Assert.Single(struck.Ancestors<IElement>().Single(block => block.ClassList.Contains("row")).QuerySelectorAll(".note"));
        Assert.Equal("Oyelaran", note.QuerySelector("ins")!.TextContent);
        Assert.Equal("#" + struck.Id, note.QuerySelector("a.place")!.GetAttribute("href"));
        Assert.Equal("5:29", note.QuerySelector("a.place")!.TextContent);
    }

    [Theory]
    [InlineData("---\ntitle: [Bread\n---\n\nMarta Oyelaran bakes.\n")]
    [InlineData("---\ndate: 2024-13-45\nlang: de\n---\n\n\"Nein, sagte sie.\n")]
    [InlineData("# Bread\n\n\"We never closed, Oyelaran said.\n")]
    public void Every_finding_is_on_the_page_in_the_front_matter_too(string source)
    {
        var findings = Reader.Read(source, ManuscriptFormat.Markdown, ReadingOptions.Default).Findings;
        Assert.NotEmpty(findings);
        Assert.Equal(
            findings.Select(finding => finding.Message).Order(StringComparer.Ordinal),
            Proofs.Page(source, ManuscriptFormat.Markdown).QuerySelectorAll(".note .message").Select(note => note.TextContent).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Aliases_and_roles_stand_with_the_people()
    {
        var people = Proofs.Page("Marta Oyelaran, the baker, rises at three. Oyelaran sleeps at noon.\n").QuerySelector(".people")!;
        Assert.Contains("also Oyelaran", people.TextContent, StringComparison.Ordinal);
        Assert.Contains("2 mentions", people.TextContent, StringComparison.Ordinal);
    }
}
