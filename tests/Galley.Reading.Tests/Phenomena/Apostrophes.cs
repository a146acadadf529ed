namespace Galley.Tests.Phenomena;

/// <summary>Apostrophes, feet and inches beside single quotation marks.</summary>
public class Apostrophes
{
    [Theory, Shows(9)]
    [InlineData("\"The boys' kites aren't lost, they're in the O'Brien tree,\" said Nora Tibbs.",
        "Nora Tibbs | said | The boys' kites aren't lost, they're in the O'Brien tree,")]
    [InlineData("‘It’s the farmers’ own road,’ said Nora Tibbs.", "Nora Tibbs | said | It’s the farmers’ own road,")]
    [InlineData("'It's the farmers' own road, and they're proud of it,' said Nora Tibbs.",
        "Nora Tibbs | said | It's the farmers' own road, and they're proud of it,")]
    [InlineData("‘Nobody’s seen one since the ’80s,’ said Nora Tibbs.", "Nora Tibbs | said | Nobody’s seen one since the ’80s,")]
    [InlineData("\"He's 6'2\" and still growin',\" said Nora Tibbs.", "Nora Tibbs | said | He's 6'2\" and still growin',")]
    [InlineData("“Rock ’n’ roll is what killed the kites,” said Nora Tibbs.", "Nora Tibbs | said | Rock ’n’ roll is what killed the kites,")]
    [InlineData("‘We let ’em fly,’ said Nora Tibbs.", "Nora Tibbs | said | We let ’em fly,")]
    [InlineData("'It's the boys' kite,' said Nora Tibbs, 'and it's six foot.'",
        "Nora Tibbs | said | It's the boys' kite, / and it's six foot.")]
    [InlineData("“He’s 6’2” and the kite is 8’,” said Nora Tibbs.", "Nora Tibbs | said | He’s 6’2” and the kite is 8’,")]
    [InlineData("“The summer of ’69,” said Nora Tibbs, “was all kites.”", "Nora Tibbs | said | The summer of ’69, / was all kites.")]
    [InlineData("\"I split a 6\" plank and a 2\" board,\" said Nora Tibbs. \"For the kite.\"",
        "Nora Tibbs | said | I split a 6\" plank and a 2\" board, / For the kite.")]
    public void Apostrophes_and_inches_close_no_quotation(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(9)]
    [InlineData("The plank is 6'2\" long and 8\" wide, and the shelf above it 5'10\".")]
    [InlineData("The drovers' lawyers met the farmers' lawyers at the millers' hall.")]
    [InlineData("Rock 'n' roll came to the valley in the '50s and left in the '60s.")]
    [InlineData("James' kite and Nora Tibbs's kite hung in the same tree 'til June.")]
    [InlineData("Nora Tibbs let ‘em fly in the ‘90s and never found ‘em.")]
    [InlineData("Fish 'n' chips and kites: that was o' a Sunday, and 'twas good.")]
    public void Apostrophes_and_inches_open_no_quotation(string passage) => Lines.AreSame([], Passage.Read(passage).Quotations());

    [Theory, Shows(10)]
    [InlineData("'The kite was mine,' said Nora Tibbs.", "Nora Tibbs | said | The kite was mine,")]
    [InlineData("‘The kite was mine,’ said Nora Tibbs. ‘I’ve got the string.’", "Nora Tibbs | said | The kite was mine, / I’ve got the string.")]
    [InlineData("Nora Tibbs called the tree ‘a thief with leaves’.", "Nora Tibbs | called | …a thief with leaves")]
    [InlineData("‘He said “mine” and ran,’ said Nora Tibbs.", "Nora Tibbs | said | He said “mine” and ran, > mine")]
    [InlineData("‘The kite’s gone,’ Nora Tibbs said, ‘and so’s the boys’ ball.’", "Nora Tibbs | said | The kite’s gone, / and so’s the boys’ ball.")]
    [InlineData("‘The kite’, said Nora Tibbs, ‘was mine’.", "Nora Tibbs | said | The kite / was mine")]
    [InlineData("'The kite,' said Nora Tibbs, 'was mine. It's gone.'", "Nora Tibbs | said | The kite, / was mine. It's gone.")]
    [InlineData("Nora Tibbs said: ‘The kite was mine.’ She looked up. ‘It still is.’",
        "Nora Tibbs | said | The kite was mine.", "Nora Tibbs (She) | - | It still is.")]
    [InlineData("Nora Tibbs said the kite was ‘the boys’ own work’ and ‘no toy’.",
        "Nora Tibbs | said | …the boys’ own work", "Nora Tibbs | said | …no toy")]
    [InlineData("'The kite,' Nora Tibbs said. 'It's the boys'.'", "Nora Tibbs | said | The kite, / It's the boys'.")]
    [InlineData("'The boys' kite is gone,' said Nora Tibbs. 'The girls' kite isn't.'", "Nora Tibbs | said | The boys' kite is gone, / The girls' kite isn't.")]
    [InlineData("Nora Tibbs' kite is 'a thief's dream', said Hugh Marr.", "Hugh Marr | said | …a thief's dream")]
    public void Single_marks_may_be_the_primary_ones(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(10)]
    [InlineData("The so-called 'kite tree' stands behind the boys' school.")]
    [InlineData("Nora Tibbs's first novel, ‘The Kite Tree’, came out in the ’90s.")]
    [InlineData("The girls' hats and the boys' caps were found in the drovers' yard.")]
    [InlineData("The 'official' kite of the town is made of tin.")]
    [InlineData("The kite, called 'the old lady' by all, hangs in the boys' tree.")]
    [InlineData("Kites need a 'bridle', a 'spine' and the boys' patience.")]
    public void What_single_marks_set_apart_is_not_always_somebodys_words(string passage) =>
        Lines.AreSame([], Passage.Read(passage).Quotations());
}
