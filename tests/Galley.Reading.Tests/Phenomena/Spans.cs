namespace Galley.Tests.Phenomena;

/// <summary>Where one quotation ends and the next begins, and how much of a sentence is quoted.</summary>
public class Spans
{
    [Theory, Shows(3)]
    [InlineData(
        "“The first winter was the worst,” Carol Venn told the inquiry. “We burned the chairs.\n\n“In spring we burned the table.”",
        "Carol Venn | told | The first winter was the worst, / We burned the chairs. / In spring we burned the table.")]
    [InlineData("In her log, Carol Venn wrote:\n\n\"The rope had rotted.\n\n\"The knot had not.\n\n\"We tied another.\"",
        "Carol Venn | wrote | The rope had rotted. / The knot had not. / We tied another.")]
    [InlineData(
        "Carol Venn told the inquiry: “We burned the chairs.\n\n“In spring we burned the table.\n\n“After that we were warm.”",
        "Carol Venn | told | We burned the chairs. / In spring we burned the table. / After that we were warm.")]
    [InlineData(
        "“We burned the chairs.\n\n“In spring we burned the table,” said Carol Venn.",
        "Carol Venn | said | We burned the chairs. / In spring we burned the table,")]
    [InlineData("“We burned the chairs.\n\n“In spring we burned the table,” said Carol Venn. “After that we were warm.”",
        "Carol Venn | said | We burned the chairs. / In spring we burned the table, / After that we were warm.")]
    [InlineData("\"We burned the chairs,\" Carol Venn said. \"All of them.\n\n\"In spring we burned the table.\"",
        "Carol Venn | said | We burned the chairs, / All of them. / In spring we burned the table.")]
    [InlineData("“We burned the chairs.\n\n“In spring,” Carol Venn said, “we burned the table.”",
        "Carol Venn | said | We burned the chairs. / In spring, / we burned the table.")]
    [InlineData("“We burned the chairs.\n\nLarry Stone/Northlight\n\n“In spring we burned the table,” said Carol Venn.",
        "Carol Venn | said | We burned the chairs. / In spring we burned the table,")]
    public void Speech_goes_on_where_a_paragraph_opens_anew_and_none_was_closed(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(3)]
    [InlineData(
        "“We burned the chairs,” said Carol Venn.\n\n“We burned the table,” said Martin Lowe.",
        "Carol Venn | said | We burned the chairs,", "Martin Lowe | said | We burned the table,")]
    [InlineData(
        "“We burned the chairs,” said Carol Venn.\n\n“Then we burned the table,” she said.",
        "Carol Venn | said | We burned the chairs,", "Carol Venn (she) | said | Then we burned the table,")]
    [InlineData("\"We burned the chairs,\" Carol Venn said. \"All of them.\"\n\n\"We burned the table,\" said Martin Lowe.",
        "Carol Venn | said | We burned the chairs, / All of them.", "Martin Lowe | said | We burned the table,")]
    [InlineData("\"We burned the chairs.\n\n\"In spring we burned the table,\" said Carol Venn.\n\n\"It was cold,\" said Martin Lowe.",
        "Carol Venn | said | We burned the chairs. / In spring we burned the table,", "Martin Lowe | said | It was cold,")]
    [InlineData("“We burned the chairs,” said Carol Venn.\n\nMartin Lowe looked up.\n\n“All of them?” he asked.",
        "Carol Venn | said | We burned the chairs,", "Martin Lowe (he) | asked | All of them?")]
    public void A_paragraph_after_a_closing_mark_begins_another_quotation(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(4)]
    [InlineData(
        "“Nobody asked the tenants,” said Carol Venn. “Nobody ever does.\n\n“That is the way of this town,” she said.",
        "Carol Venn | said | Nobody asked the tenants, / Nobody ever does. / That is the way of this town,")]
    [InlineData("Carol Venn shook her head. “Nobody asked the tenants,” she said. “Nobody ever does.\n\n“That is the way of this town.”",
        "Carol Venn (she) | said | Nobody asked the tenants, / Nobody ever does. / That is the way of this town.")]
    [InlineData("Carol Venn said: “Nobody asked the tenants.\n\n“Nobody ever does,” Venn added.",
        "Carol Venn | said | Nobody asked the tenants. / Nobody ever does,")]
    [InlineData("“Nobody asked the tenants.\n\n“Nobody,” said Carol Venn, “ever does.”", "Carol Venn | said | Nobody asked the tenants. / Nobody, / ever does.")]
    [InlineData("Carol Venn said the tenants were “never asked.\n\n“That is the way of this town.”",
        "Carol Venn | said | never asked. / That is the way of this town.")]
    public void What_is_opened_anew_by_the_same_speaker_is_one_quotation(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Shows(6)]
    [InlineData("Carol Venn rang it. “The bell,” she said, “is cracked.”", "Carol Venn (she) | said | The bell, / is cracked.")]
    [InlineData("“The bell,” said Carol Venn, “is cracked.”", "Carol Venn | said | The bell, / is cracked.")]
    [InlineData("“The bell is cracked,” said Carol Venn. “We ring it anyway.”", "Carol Venn | said | The bell is cracked, / We ring it anyway.")]
    [InlineData(
        "“The bell is cracked,” said Carol Venn, who has rung it since 1988. “We ring it anyway. People would miss it.”",
        "Carol Venn | said | The bell is cracked, / We ring it anyway. People would miss it.")]
    [InlineData(
        "“If you listen,” Carol Venn said, “you hear it,” and she cupped her ear.",
        "Carol Venn | said | If you listen, / you hear it,")]
    [InlineData("“The bell,” said Carol Venn: “it is cracked.”", "Carol Venn | said | The bell, / it is cracked.")]
    [InlineData("“The bell,” Carol Venn said — and here she paused — “is cracked.”", "Carol Venn | said | The bell, / is cracked.")]
    [InlineData("“Is it,” Carol Venn asked, “cracked?”", "Carol Venn | asked | Is it, / cracked?")]
    public void Words_that_an_attribution_parts_are_one_quotation(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(6)]
    [InlineData(
        "“The bell is cracked,” said Carol Venn. “We ring it anyway,” said Martin Lowe.",
        "Carol Venn | said | The bell is cracked,", "Martin Lowe | said | We ring it anyway,")]
    [InlineData(
        "“The bell is cracked,” Carol Venn said, adding that it “sounds like a bucket.”",
        "Carol Venn | said | The bell is cracked,", "Carol Venn | adding | …sounds like a bucket.")]
    [InlineData(
        "Carol Venn said the bell was “cracked from lip to crown” and the rope “older than the priest.”",
        "Carol Venn | said | …cracked from lip to crown", "Carol Venn | said | …older than the priest.")]
    [InlineData(
        "“The bell is cracked,” Carol Venn said. Martin Lowe shook his head. “It is only cold,” he said.",
        "Carol Venn | said | The bell is cracked,", "Martin Lowe (he) | said | It is only cold,")]
    [InlineData("“The bell is cracked,” said Carol Venn. She paused. “We ring it anyway.”",
        "Carol Venn | said | The bell is cracked,", "Carol Venn (She) | - | We ring it anyway.")]
    [InlineData("“The bell is cracked,” Carol Venn said after a brief “I am so sorry” to the priest.",
        "Carol Venn | said | The bell is cracked,", "Carol Venn | said | …I am so sorry")]
    public void A_new_cue_or_the_narrators_words_begin_another_quotation(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Shows(14)]
    [InlineData("Carol Venn said that the roof “will not see another winter.”", "Carol Venn | said | …will not see another winter.")]
    [InlineData("The roof, Carol Venn said, was “a sieve with ambitions.”", "Carol Venn | said | …a sieve with ambitions.")]
    [InlineData("Carol Venn described herself as “a slater by accident,” and laughed.", "Carol Venn | described | …a slater by accident,")]
    [InlineData("The roof is “older than the law on roofs,” Carol Venn wrote.", "Carol Venn | wrote | …older than the law on roofs,")]
    [InlineData("Carol Venn warned of “buckets in every pew” by spring.", "Carol Venn | warned | …buckets in every pew")]
    [InlineData("Carol Venn hoped that the slaters, “or anybody,” would come back, she said.", "Carol Venn (she) | said | …or anybody,")]
    [InlineData("Carol Venn said that “the roof” was “a sieve” and that she was “done with slates.”",
        "Carol Venn | said | …the roof", "Carol Venn | said | …a sieve", "Carol Venn | said | …done with slates.")]
    [InlineData("Carol Venn has “no plans” to mend the roof, she said.", "Carol Venn (she) | said | …no plans")]
    [InlineData("Because the roof “will not see another winter,” Carol Venn said, the bells were taken down.",
        "Carol Venn | said | …will not see another winter,")]
    [InlineData("The roof took the bells and, as Carol Venn puts it, “every last slate.”", "Carol Venn | puts | …every last slate.")]
    public void A_fragment_inside_the_narrators_sentence_is_a_partial_quotation(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(14)]
    [InlineData("Carol Venn said, “The roof will not see another winter.”", "Carol Venn | said | The roof will not see another winter.")]
    [InlineData("“No,” Carol Venn said.", "Carol Venn | said | No,")]
    [InlineData("Carol Venn pointed. “Buckets,” she said, “in every pew.”", "Carol Venn (she) | said | Buckets, / in every pew.")]
    [InlineData("Carol Venn said “the roof will not see another winter,” adding: “Nor will I.”",
        "Carol Venn | said | …the roof will not see another winter,", "Carol Venn | adding | Nor will I.")]
    [InlineData("“We were told – we were promised – a roof,” Carol Venn said.", "Carol Venn | said | We were told – we were promised – a roof,")]
    public void A_sentence_of_its_own_is_whole_however_short(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Shows(15)]
    [InlineData("“I looked up and … there was sky,” said Carol Venn.", "Carol Venn | said | I looked up and … there was sky,")]
    [InlineData("“I looked up and . . . there was sky,” said Carol Venn.", "Carol Venn | said | I looked up and . . . there was sky,")]
    [InlineData("“I looked up ...” said Carol Venn. “Sky ...”", "Carol Venn | said | I looked up ... / Sky ...")]
    [InlineData("“[The slaters] never came back,” said Carol Venn.", "Carol Venn | said | [The slaters] never came back,")]
    [InlineData("“I saw the [expletive] sky,” said Carol Venn.", "Carol Venn | said | I saw the [expletive] sky,")]
    [InlineData("“[W]e looked up,” said Carol Venn.", "Carol Venn | said | [W]e looked up,")]
    [InlineData("Carol Venn said that “[the slaters] and I” had looked up.", "Carol Venn | said | …[the slaters] and I")]
    [InlineData("“I looked up … ,” Carol Venn said.", "Carol Venn | said | I looked up … ,")]
    [InlineData("Carol Venn wrote that “[w]e were promised a roof.”", "Carol Venn | wrote | …[w]e were promised a roof.")]
    [InlineData("“… and then there was sky,” said Carol Venn.", "Carol Venn | said | … and then there was sky,")]
    public void Ellipses_and_brackets_belong_to_the_words(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(15)]
    [InlineData("“[Martin Lowe] never came back,” said Carol Venn.", "Carol Venn | said | [Martin Lowe] never came back,")]
    [InlineData("“He told me ... nothing,” said Carol Venn.", "Carol Venn | said | He told me ... nothing,")]
    [InlineData(
        "“I looked up ...” Carol Venn said. Martin Lowe broke in: “And down it came.”",
        "Carol Venn | said | I looked up ...", "Martin Lowe | broke in | And down it came.")]
    [InlineData("“He [Martin Lowe] never came back,” Carol Venn said.", "Carol Venn | said | He [Martin Lowe] never came back,")]
    [InlineData("Carol Venn called it “… a hole with a roof around it.”", "Carol Venn | called | …… a hole with a roof around it.")]
    public void What_brackets_insert_and_dots_leave_out_speaks_for_nobody(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Shows(4)]
    [InlineData(
        "“Nobody asked the tenants,” said Carol Venn. “Nobody ever does.\n\n“We asked them twice,” said Martin Lowe, the landlord.",
        "Carol Venn | said | Nobody asked the tenants, / Nobody ever does.", "Martin Lowe | said | We asked them twice,")]
    [InlineData("\"Nobody asked the tenants,\" said Carol Venn. \"Nobody ever does.\n\n\"We asked them twice,\" said Martin Lowe. \"They were out.\"",
        "Carol Venn | said | Nobody asked the tenants, / Nobody ever does.", "Martin Lowe | said | We asked them twice, / They were out.")]
    [InlineData("Carol Venn said: “Nobody asked the tenants.\n\n“We asked them twice,” said Martin Lowe.",
        "Carol Venn | said | Nobody asked the tenants.", "Martin Lowe | said | We asked them twice,")]
    [InlineData("Carol Venn shook her head: “Nobody asked the tenants.\n\n“We asked them twice,” Martin Lowe replied.",
        "Carol Venn | shook | Nobody asked the tenants.", "Martin Lowe | replied | We asked them twice,")]
    [InlineData("\"Nobody asked the tenants, said Carol Venn.\n\n“We asked them twice,” said Martin Lowe.",
        "Carol Venn | said | Nobody asked the tenants,", "Martin Lowe | said | We asked them twice,")]
    [InlineData("“Nobody asked the tenants, murmured Carol Venn.\n\n“We asked them twice.” Martin Lowe shook his head.",
        "Carol Venn | murmured | Nobody asked the tenants,", "Martin Lowe | - | We asked them twice.")]
    [InlineData("“Nobody asked us. — Carol Venn, 44\n\n“We asked them twice.” — Martin Lowe",
        "Carol Venn | - | Nobody asked us.", "Martin Lowe | - | We asked them twice.")]
    public void What_looks_opened_anew_is_another_speakers_after_a_closing_mark_left_out(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());
}
