using Galley.Generators.Tests.Harness;

namespace Galley.Generators.Tests.Analysis;

/// <summary>GLY103.</summary>
public class WordTests
{
    [Fact]
    public Task Reports_a_word_that_is_written_twice() => Proof.Reports("GLY103", "Bread\n\nThe bakery stands opposite [|the the|] old mill.\n");

    [Theory]
    [InlineData("The bakery had had its day.")]
    [InlineData("The bakery stands opposite the the [sic] old mill.")]
    public Task Guards_words_that_stand_twice_on_purpose(string sentence) => Proof.IsSilentOn("Bread\n\n" + sentence + "\n");
}
