namespace Galley.Tests.Phenomena;

/// <summary>Which signs are quotation marks, and what becomes of wrong and missing ones.</summary>
public class Marks
{
    [Theory, Shows(1)]
    [InlineData("\"The tide was early,\" said Carol Venn.", "Carol Venn | said | The tide was early,")]
    [InlineData("“The tide was early,” said Carol Venn.", "Carol Venn | said | The tide was early,")]
    [InlineData("''The tide was early,'' said Carol Venn.", "Carol Venn | said | The tide was early,")]
    [InlineData("``The tide was early,'' said Carol Venn.", "Carol Venn | said | The tide was early,")]
    [InlineData("''He asked, 'Is it wet?''' said Carol Venn.", "Carol Venn | said | He asked, 'Is it wet?' > Is it wet?")]
    [InlineData("'''Wet' is the wrong word,'' said Carol Venn.", "Carol Venn | said | 'Wet' is the wrong word, > Wet")]
    [InlineData("The tide, Carol Venn said, was ''a full hour early.''", "Carol Venn | said | …a full hour early.")]
    [InlineData("'''The tide was early,' is all she said,'' Martin Lowe recalled.",
        "Martin Lowe | recalled | 'The tide was early,' is all she said, > The tide was early,")]
    [InlineData("\"The tide,\" said Carol Venn; \"the moon,\" said Martin Lowe.", "Carol Venn | said | The tide,", "Martin Lowe | said | …the moon,")]
    public void Straight_curly_and_doubled_marks_enclose_somebodys_words(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(1)]
    [InlineData("A pipe of 4'' runs under the square and one of 6'' under the hall.")]
    [InlineData("Carol Venn left the field for her age as \"\" and signed the form.")]
    [InlineData("The shop sells screens of 24\" and of 32\" to schools.")]
    [InlineData("The list gives the planks as 6\", 8\" and 10\" wide, and nails by the pound.")]
    [InlineData("Write the name as '' '' where there is none.")]
    [InlineData("Carol Venn wrote \" and left the rest of the line blank.")]
    public void Inches_and_empty_marks_enclose_nothing(string passage) => Lines.AreSame([], Passage.Read(passage).Quotations());

    [Theory, Shows(2)]
    [InlineData("“The rope had rotted\", said Carol Venn.", "Carol Venn | said | The rope had rotted")]
    [InlineData("\"The rope had rotted,” said Carol Venn.", "Carol Venn | said | The rope had rotted,")]
    [InlineData(
        "\"They cried “heave” and we heaved,\" said Carol Venn.",
        "Carol Venn | said | They cried “heave” and we heaved, > heave")]
    [InlineData("\"The rope had rotted, and so had ‘the knot,’ as he calls it,\" said Carol Venn.",
        "Carol Venn | said | The rope had rotted, and so had ‘the knot,’ as he calls it, > the knot,")]
    [InlineData("''The rope had rotted,” said Carol Venn.", "Carol Venn | said | The rope had rotted,")]
    [InlineData("\"“The rope had rotted,”\" said Carol Venn.", "Carol Venn | said | The rope had rotted,")]
    [InlineData("Carol Venn called the rope “a disgrace’’ and left.", "Carol Venn | called | …a disgrace")]
    [InlineData(
        "Carol Venn said: \"The crew is not about “equal ropes” anymore. It is about knots.\"",
        "Carol Venn | said | The crew is not about “equal ropes” anymore. It is about knots. > equal ropes")]
    [InlineData("``The rope had rotted,” said Carol Venn.", "Carol Venn | said | The rope had rotted,")]
    [InlineData("“The rope had rotted.'' Carol Venn wrote it down.", "Carol Venn | wrote | The rope had rotted.")]
    [InlineData("\"The rope“ said Carol Venn, \"had rotted.”", "Carol Venn | said | The rope / had rotted.")]
    public void A_quotation_may_mix_families_of_marks(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(2)]
    [InlineData(
        "“Come in,” said Carol Venn, and \"Go away,\" said Martin Lowe.",
        "Carol Venn | said | Come in,", "Martin Lowe | said | Go away,")]
    [InlineData(
        "\"It leaks,\" Carol Venn said. Martin Lowe answered, “Then bail.”",
        "Carol Venn | said | It leaks,", "Martin Lowe | answered | Then bail.")]
    [InlineData("Carol Venn called the rope “a disgrace” and the knot \"a joke.\"",
        "Carol Venn | called | …a disgrace", "Carol Venn | called | …a joke.")]
    [InlineData("‘Come in,’ said Carol Venn. “Go away,” said Martin Lowe.", "Carol Venn | said | Come in,", "Martin Lowe | said | Go away,")]
    [InlineData("\"Nobody asked us.\n\n“We asked,” said Martin Lowe.\n\n\"Nobody answered,\" said Carol Venn.",
        "- | - | Nobody asked us.", "Martin Lowe | said | We asked,", "Carol Venn | said | Nobody answered,")]
    public void Two_quotations_in_different_marks_stay_two(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Shows(5)]
    [InlineData("”The rope had rotted,” said Carol Venn.", "Carol Venn | said | The rope had rotted,")]
    [InlineData("“The rope had rotted,“ said Carol Venn.", "Carol Venn | said | The rope had rotted,")]
    [InlineData("“The rope had rotted, said Carol Venn, who keeps the pier.", "Carol Venn | said | The rope had rotted,")]
    [InlineData("The rope had rotted,” said Carol Venn, who keeps the pier.", "Carol Venn | said | The rope had rotted,")]
    [InlineData("Carol Venn said: “The rope had rotted.", "Carol Venn | said | The rope had rotted.")]
    [InlineData("\"The rope had rotted,\"\" said Carol Venn.", "Carol Venn | said | The rope had rotted,")]
    [InlineData("Carol Venn said the rope was “rotten and refused to tie it.", "Carol Venn | said | …rotten and refused to tie it.")]
    [InlineData("”The rope had rotted”, said Carol Venn.", "Carol Venn | said | The rope had rotted")]
    [InlineData("\"The rope was wet when it rotted.\nCarol Venn, harbor master.\"", "Carol Venn | - | The rope was wet when it rotted.")]
    [InlineData("\"The rope had rotted. - Carol Venn\"", "Carol Venn | - | The rope had rotted.")]
    [InlineData("Carol Venn said: The rope had rotted.”", "Carol Venn | said | The rope had rotted.")]
    [InlineData("Looking down the pier, she added, The rope had rotted.”", "- (she) | added | The rope had rotted.")]
    [InlineData("Carol Venn spoke of\"ropes that rot and knots that hold.\"", "Carol Venn | spoke | …ropes that rot and knots that hold.")]
    [InlineData("“The rope had rotted,” said Carol Venn. “They see that. “", "Carol Venn | said | The rope had rotted, / They see that.")]
    [InlineData("Carol Venn wrote: “Let us tie it. It will hold.’ Venn was there.", "Carol Venn | wrote | Let us tie it. It will hold.")]
    [InlineData("“The rope had rotted. We knew it.\n\nNobody asked. It was never our rope,” said Carol Venn.",
        "- | - | The rope had rotted. We knew it.", "Carol Venn | said | It was never our rope,")]
    [InlineData("“The rope had rotted, Carol Venn said. “We tied another.”", "Carol Venn | said | The rope had rotted, / We tied another.")]
    [InlineData("“The rope had rotted,’ Carol Venn said.", "Carol Venn | said | The rope had rotted,")]
    [InlineData("Carol Venn told the inquiry: “The rope had rotted.\n\nWe tied another.”\n\n“It held,” said Martin Lowe.",
        "Carol Venn | told | The rope had rotted. / We tied another.", "Martin Lowe | said | It held,")]
    [InlineData("“The rope had rotted.” – Carol Venn”", "Carol Venn | - | The rope had rotted.")]
    [InlineData("Carol Venn said,” the rope had rotted before we tied it.”", "Carol Venn | said | …the rope had rotted before we tied it.")]
    public void A_missing_or_turned_mark_is_made_good_from_its_sentence(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(5)]
    [InlineData(
        "“The rope had rotted, said Carol Venn.\n\nThe pier is shut until May. “We will mend it,” said Martin Lowe.",
        "Carol Venn | said | The rope had rotted,", "Martin Lowe | said | We will mend it,")]
    [InlineData(
        "The rope” was new in spring.\n\n“It was cheap,” said Martin Lowe.\n\n“It was free,” said Carol Venn.",
        "Martin Lowe | said | It was cheap,", "Carol Venn | said | It was free,")]
    [InlineData(
        "\"Mind the step,\" said Carol Venn. The board is 6\" wide. \"I minded it,\" said Martin Lowe.",
        "Carol Venn | said | Mind the step,", "Martin Lowe | said | I minded it,")]
    [InlineData("Carol Venn told the inquiry: “The rope had rotted.\n\nMartin Lowe nodded. We tied another,” he said.",
        "Carol Venn | told | The rope had rotted.", "Martin Lowe (he) | said | We tied another,")]
    [InlineData("The rope had rotted, Carol Venn said,” and the knot had not.\n\n“It held,” said Martin Lowe.",
        "Martin Lowe | said | It held,")]
    [InlineData("“They all said ‘No.’ Nobody asked why,” said Carol Venn.", "Carol Venn | said | They all said ‘No.’ Nobody asked why, > No.")]
    [InlineData("“It is a rope – I know ropes. Nobody asked – Carol least of all,” said Martin Lowe.",
        "Martin Lowe | said | It is a rope – I know ropes. Nobody asked – Carol least of all,")]
    public void One_bad_mark_spoils_no_other_quotation(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(5)]
    [InlineData("“The rope had rotted,” said Carol Venn. “They see that. “")]
    [InlineData("Carol Venn spoke of\"ropes that rot and knots that hold.\"")]
    [InlineData("\"The rope was wet when it rotted.\nCarol Venn, harbor master.\"")]
    [InlineData("\". . . and then the rope broke,\" said Carol Venn.")]
    [InlineData("“The rope broke,” Carol Venn wrote, “@rosaimre was on the pier,” and left.")]
    [InlineData("Carol Venn had an \"Oh, my---\" moment and left the pier.")]
    [InlineData("Carol Venn said: \"The crew is not about “equal ropes” anymore. It is about knots.\"")]
    [InlineData("“Boats,” Carol Venn said, “have sunk there and the ferry has\n\nrefused to land.”")]
    public void Marks_that_pair_over_a_line_or_beside_other_signs_are_no_fault(string passage) =>
        Assert.Empty(Passage.Read(passage).Findings());

    [Theory, Shows(11)]
    [InlineData("« The rope had rotted », said Carol Venn.", "Carol Venn | said | The rope had rotted")]
    [InlineData("«The rope had rotted», said Carol Venn.", "Carol Venn | said | The rope had rotted")]
    [InlineData("»The rope had rotted«, said Carol Venn.", "Carol Venn | said | The rope had rotted")]
    [InlineData("„The rope had rotted“, said Carol Venn.", "Carol Venn | said | The rope had rotted")]
    [InlineData("„The rope had rotted”, said Carol Venn.", "Carol Venn | said | The rope had rotted")]
    [InlineData("\u2060“The rope had rotted,” said Carol Venn.", "Carol Venn | said | The rope had rotted,")]
    [InlineData("\u200E“The rope had rotted,”\u200E said Carol Venn.", "Carol Venn | said | The rope had rotted,")]
    [InlineData("「The rope had rotted,」 said Carol Venn.", "Carol Venn | said | The rope had rotted,")]
    [InlineData("「The rope had rotted」 said Carol Venn.", "Carol Venn | said | The rope had rotted")]
    [InlineData("『The rope had rotted,』 said Carol Venn.", "Carol Venn | said | The rope had rotted,")]
    [InlineData("‹The rope had rotted›, said Carol Venn.", "Carol Venn | said | The rope had rotted")]
    [InlineData("‚The rope had rotted‘, said Carol Venn.", "Carol Venn | said | The rope had rotted")]
    [InlineData("«\u00A0The rope had rotted\u00A0», said Carol Venn.", "Carol Venn | said | The rope had rotted")]
    [InlineData("″The rope had rotted,″ said Carol Venn.", "Carol Venn | said | The rope had rotted,")]
    [InlineData("“It‘s the rope that had rotted,” said Carol Venn.", "Carol Venn | said | It‘s the rope that had rotted,")]
    [InlineData("\uFEFF\"The rope had rotted,\" said Carol Venn.", "Carol Venn | said | The rope had rotted,")]
    [InlineData("〝The rope had rotted,〞 said Carol Venn.", "Carol Venn | said | The rope had rotted,")]
    [InlineData("＂The rope had rotted,＂ said Carol Venn.", "Carol Venn | said | The rope had rotted,")]
    [InlineData("»The rope,« said Carol Venn, »had rotted.«", "Carol Venn | said | The rope, / had rotted.")]
    [InlineData("„The rope,“ said Carol Venn, „had rotted.“", "Carol Venn | said | The rope, / had rotted.")]
    [InlineData("「The rope 『Anne』 had rotted」 said Carol Venn.", "Carol Venn | said | The rope 『Anne』 had rotted > Anne")]
    public void Marks_of_other_languages_and_invisible_characters_are_read(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(11)]
    [InlineData("Home » Harbour » Piers and slipways")]
    [InlineData("The wreck lies at 54° 12′ 3″ north and 3° 4′ 9″ west of the lighthouse.")]
    [InlineData("The old figure << the new one, the harbour office wrote in its table, and nobody >> complained.")]
    [InlineData("Read on » or go back « to the list of piers.")]
    [InlineData("The pier is 40′ long, the slip 12′ 6″, the rope as long as both.")]
    public void Arrows_and_degrees_are_no_marks(string passage) => Lines.AreSame([], Passage.Read(passage).Quotations());

    [Theory, Shows(16)]
    [InlineData("“The rope had rotted”, said Carol Venn.", "Carol Venn | said | The rope had rotted")]
    [InlineData("“The rope had rotted,” said Carol Venn.", "Carol Venn | said | The rope had rotted,")]
    [InlineData("Carol Venn called the rope “a disgrace”.", "Carol Venn | called | …a disgrace")]
    [InlineData("Carol Venn called the rope “a disgrace.”", "Carol Venn | called | …a disgrace.")]
    [InlineData("Did Carol Venn call the rope “a disgrace”?", "Carol Venn | call | …a disgrace")]
    [InlineData("“Who”, asked Carol Venn, “buys rope in June?”", "Carol Venn | asked | Who / buys rope in June?")]
    [InlineData("“It is a disgrace”! said Carol Venn.", "Carol Venn | said | It is a disgrace")]
    [InlineData("Carol Venn said “rope”; then she said “knot”: neither held.", "Carol Venn | said | …rope", "Carol Venn (she) | said | …knot")]
    public void Punctuation_stands_inside_or_outside_the_marks(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(16)]
    [InlineData(
        "Carol Venn called the rope “a disgrace”. “It held for years,” said Martin Lowe.",
        "Carol Venn | called | …a disgrace", "Martin Lowe | said | It held for years,")]
    [InlineData(
        "“Rope”, said Carol Venn, “is rope”. “Not this rope,” said Martin Lowe.",
        "Carol Venn | said | Rope / is rope", "Martin Lowe | said | Not this rope,")]
    [InlineData("“Rope!” said Carol Venn. “What rope?” asked Martin Lowe.", "Carol Venn | said | Rope!", "Martin Lowe | asked | What rope?")]
    [InlineData("Was it “a disgrace”? Carol Venn did not say. “It was a rope,” said Martin Lowe.", "Martin Lowe | said | It was a rope,")]
    public void A_full_stop_outside_the_marks_still_ends_the_sentence(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());
}
