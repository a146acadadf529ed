using Galley.Generators.Tests.Harness;

namespace Galley.Generators.Tests.Analysis;

/// <summary>GLY101.</summary>
public class MarkTests
{
    [Theory]
    [InlineData("[|\"|]We never closed, Oyelaran said.")]
    [InlineData("\"He told me, [|'|]Take the keys,\" Oyelaran said.")]
    public Task Reports_a_mark_without_a_partner(string paragraph) => Proof.Reports("GLY101", Article(paragraph));

    [Theory]
    [InlineData("\"We never closed,\" Oyelaran said.")]
    [InlineData("“We never closed,” Oyelaran said. “Not for a day.”")]
    [InlineData("“We never closed.\n\n“Not for a day,” Oyelaran said.")]
    [InlineData("The bakers' oven is from the '90s, with a 6'2\" door.")]
    public Task Guards_pairs_reopened_paragraphs_apostrophes_and_measures(string paragraph) => Proof.IsSilentOn(Article(paragraph));

    private static string Article(string paragraph) => $"Bread at dawn\n\nMarta Oyelaran opened the bakery in 2011.\n\n{paragraph}\n";
}
