namespace Galley.Tests.Phenomena;

/// <summary>Quotations inside quotations.</summary>
public class Nested
{
    [Theory, Shows(7)]
    [InlineData(
        "“My mother said, ‘Never sell the boat,’ and I sold it,” said Martin Lowe.",
        "Martin Lowe | said | My mother said, ‘Never sell the boat,’ and I sold it, > Never sell the boat,")]
    [InlineData(
        "\"My mother said, 'Never sell the boat,'\" Martin Lowe said.",
        "Martin Lowe | said | My mother said, 'Never sell the boat,' > Never sell the boat,")]
    [InlineData(
        "“I asked, ‘How much?’ and he said, ‘Too much,’” Martin Lowe said.",
        "Martin Lowe | said | I asked, ‘How much?’ and he said, ‘Too much,’ > How much? > Too much,")]
    [InlineData(
        "‘My mother said, “Never sell the boat,”’ Martin Lowe said.",
        "Martin Lowe | said | My mother said, “Never sell the boat,” > Never sell the boat,")]
    [InlineData(
        "\"She kept saying, 'Sell it,\" Martin Lowe recalled. \"'Sell it before it sinks.'\"",
        "Martin Lowe | recalled | She kept saying, 'Sell it, / 'Sell it before it sinks.' > Sell it, > Sell it before it sinks.")]
    [InlineData("“I said, ‘Sell it.’ He said, ‘It’s Mother’s.’ So we kept it,” Martin Lowe said.",
        "Martin Lowe | said | I said, ‘Sell it.’ He said, ‘It’s Mother’s.’ So we kept it, > Sell it. > It’s Mother’s.")]
    [InlineData("“‘Sell it’ was all she ever said,” Martin Lowe recalled.", "Martin Lowe | recalled | ‘Sell it’ was all she ever said, > Sell it")]
    [InlineData("« My mother said, “Never sell the boat,” and I sold it », said Martin Lowe.",
        "Martin Lowe | said | My mother said, “Never sell the boat,” and I sold it > Never sell the boat,")]
    [InlineData("“My mother said, ‘Your father told me, “Keep the boat,” and I kept it,’ and I sold it,” Martin Lowe said.",
        "Martin Lowe | said | My mother said, ‘Your father told me, “Keep the boat,” and I kept it,’ and I sold it, > Your father told me, “Keep the boat,” and I kept it,")]
    [InlineData("“I heard, ‘Sell it!’” Martin Lowe said. “And then, ‘Now!’”",
        "Martin Lowe | said | I heard, ‘Sell it!’ / And then, ‘Now!’ > Sell it! > Now!")]
    [InlineData("''My mother said, `Never sell the boat,' and I sold it,'' said Martin Lowe.",
        "Martin Lowe | said | My mother said, `Never sell the boat,' and I sold it, > Never sell the boat,")]
    public void Single_marks_inside_double_ones_enclose_words_that_are_quoted_again(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(7)]
    [InlineData("\"It's my mother's boat and the twins' boat, and it isn't for sale,\" said Martin Lowe.",
        "Martin Lowe | said | It's my mother's boat and the twins' boat, and it isn't for sale,")]
    [InlineData("“Nobody’s boat is safe in the lads’ hands,” said Martin Lowe.",
        "Martin Lowe | said | Nobody’s boat is safe in the lads’ hands,")]
    [InlineData("\"We've rowed 'em since the '70s,\" said Martin Lowe.", "Martin Lowe | said | We've rowed 'em since the '70s,")]
    [InlineData("\"The lads' boat, the twins' boat: I'd sell 'em,\" said Martin Lowe.",
        "Martin Lowe | said | The lads' boat, the twins' boat: I'd sell 'em,")]
    [InlineData("“The oars’ handles and the boats’ names, that’s what’s left,” said Martin Lowe.",
        "Martin Lowe | said | The oars’ handles and the boats’ names, that’s what’s left,")]
    [InlineData("“I rowed in ’71 and in ’72, ’til the boat sank,” said Martin Lowe.", "Martin Lowe | said | I rowed in ’71 and in ’72, ’til the boat sank,")]
    public void Apostrophes_inside_a_quotation_enclose_nothing(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Shows(8)]
    [InlineData(
        "\"Then somebody yelled \"Cut the rope!\" and I cut it,\" said Martin Lowe.",
        "Martin Lowe | said | Then somebody yelled \"Cut the rope!\" and I cut it, > Cut the rope!")]
    [InlineData(
        "“Then somebody yelled “Cut the rope!” and I cut it,” said Martin Lowe.",
        "Martin Lowe | said | Then somebody yelled “Cut the rope!” and I cut it, > Cut the rope!")]
    [InlineData(
        "“The sign says “No swimming” in three languages,” said Martin Lowe.",
        "Martin Lowe | said | The sign says “No swimming” in three languages, > No swimming")]
    [InlineData("\"He told me \"no\" twice,\" said Martin Lowe.", "Martin Lowe | said | He told me \"no\" twice, > no")]
    [InlineData("\"He said \"Sell it.\" I sold it,\" said Martin Lowe.", "Martin Lowe | said | He said \"Sell it.\" I sold it, > Sell it.")]
    [InlineData("“The “boat” is a bath,” said Martin Lowe.", "Martin Lowe | said | The “boat” is a bath, > boat")]
    public void Double_marks_may_stand_inside_double_marks(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(8)]
    [InlineData(
        "\"Cut it,\" said Carol Venn. \"No,\" said Martin Lowe. \"Then I will,\" said Carol Venn.",
        "Carol Venn | said | Cut it,", "Martin Lowe | said | No,", "Carol Venn | said | Then I will,")]
    [InlineData(
        "Carol Venn called the rope \"rotten\" and the knot \"worse,\" and cut it.",
        "Carol Venn | called | …rotten", "Carol Venn | called | …worse,")]
    [InlineData("\"Sell it,\" said Carol Venn, and \"Sell it now,\" said Martin Lowe.",
        "Carol Venn | said | Sell it,", "Martin Lowe | said | Sell it now,")]
    [InlineData("Martin Lowe said the boat was \"a bath\" with \"a sail,\" not \"a ship.\"",
        "Martin Lowe | said | …a bath", "Martin Lowe | said | …a sail,", "Martin Lowe | said | …a ship.")]
    public void Straight_marks_one_after_the_other_are_not_inside_each_other(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());
}
