namespace Galley.Tests.Phenomena;

/// <summary>Quotations in Markdown, in transcripts and interviews, in headlines.</summary>
public class Markup
{
    [Theory, Shows(17)]
    [InlineData("“The lamp went out,” said [Edith Crane](https://example.org/crane).", "Edith Crane | said | The lamp went out,")]
    [InlineData("*“The lamp went out,”* said **Edith Crane**.", "Edith Crane | said | The lamp went out,")]
    [InlineData("Edith Crane keeps the light.\n\n> “The lamp went out.” — Edith Crane", "Edith Crane | - | The lamp went out.")]
    [InlineData("- “The lamp went out,” said Edith Crane.\n- “It did not,” said Paul Imber.",
        "Edith Crane | said | The lamp went out,", "Paul Imber | said | It did not,")]
    [InlineData("**11:40**\n\n“The lamp went out,” says Edith Crane.\n\n---\n\n**11:55**\n\n“It is back,” says Paul Imber.",
        "Edith Crane | says | The lamp went out,", "Paul Imber | says | It is back,")]
    [InlineData("“The lamp went out,” said Edith Crane.\n\n---\n\n“It is back,” said Paul Imber.",
        "Edith Crane | said | The lamp went out,", "Paul Imber | said | It is back,")]
    [InlineData("“The lamp *went* out,” said [Paul Imber](https://example.org/imber \"Paul\").", "Paul Imber | said | The lamp went out,")]
    [InlineData("<blockquote>“The lamp went out,” said Edith Crane.</blockquote>", "Edith Crane | said | The lamp went out,")]
    [InlineData("<p>&ldquo;The lamp <em>went</em> out,&rdquo; said\n  <a href=\"/crane\">Edith Crane</a>.</p>", "Edith Crane | said | The lamp went out,")]
    [InlineData("<blockquote>\n\n“The lamp went out.”\n\n<footer>— Edith Crane</footer>\n\n</blockquote>", "Edith Crane | - | The lamp went out.")]
    public void Markup_around_words_and_names_changes_no_quotation(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.ReadMarkdown(passage).Quotations());

    [Theory, Guards(17)]
    [InlineData("“We are done,” said [Edith Crane](https://example.org/crane) — and with that the lamp went out.",
        "Edith Crane | said | We are done,")]
    [InlineData("Paul Imber reads [“The Lamp At Sea”](https://example.org/lamp) each winter. “It is short,” he says.",
        "Paul Imber (he) | says | It is short,")]
    [InlineData("Edith Crane typed `print(\"lamp out\")` and went home.")]
    [InlineData("Edith Crane wrote the book (see [“The Lamp At Sea”](https://example.org)).\n\n```\nsay \"lamp out\"\n```")]
    [InlineData("![“The lamp went out”](lamp.jpg)\n\nEdith Crane keeps the light.")]
    [InlineData("<figure><img alt=\"Said Crane: 'out'\"></figure>\n\n<script>say(“lamp out”)</script>\n\nEdith Crane keeps the light.")]
    public void Dashes_linked_titles_and_code_are_no_attributions_and_no_quotations(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.ReadMarkdown(passage).Quotations());

    [Theory, Shows(17)]
    [InlineData("<tweet author=\"@edithcrane\" date=\"May 4\">“The lamp went out.”<tweet/> Edith Crane wrote it.", "Edith Crane | wrote | The lamp went out.")]
    [InlineData("Edith Crane wrote it (see <a href=”lamp.htm” target=”_blank”>the log</a>): “The lamp went out.”",
        "Edith Crane | wrote | The lamp went out.")]
    public void The_marks_of_a_tag_left_in_plain_text_quote_nothing(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(17)]
    [InlineData("“We had <1 pint of oil, and 2 > 1,” said Edith Crane.", "Edith Crane | said | We had <1 pint of oil, and 2 > 1,")]
    [InlineData("“If oil < wick the lamp goes out,” said Edith Crane.", "Edith Crane | said | If oil < wick the lamp goes out,")]
    public void Angles_that_are_no_tag_change_no_quotation(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(18)]
    [InlineData("Note: The lamp room is closed on Mondays.")]
    [InlineData("Tickets: 4.50 at the door.\n\nGetting there: the 12 bus stops at the gate.\n\nOpening hours: ten to four.")]
    [InlineData("There are three ways up: the stairs, the ladder and the rope.")]
    [InlineData("Correction: An earlier version of this article named the wrong lamp.")]
    [InlineData("Photo: The lamp at night.\n\nMap: The way to the lamp.")]
    [InlineData("Edith Crane: The keeper of the light since May.\n\nPaul Imber: The owner of the only ladder.")]
    [InlineData("Edith Crane: 12 votes\n\nPaul Imber: 9 votes\n\nEdith Crane: 14 votes")]
    [InlineData("SATURDAY: Rain in the north.\n\nSUNDAY: Sun, then rain.\n\nMONDAY: More rain.")]
    [InlineData("BREAKING: The lamp is out.\n\nUPDATE: It is back.\n\nUPDATE: It is out.")]
    [InlineData("WHEN: Ten to four.\n\nWHERE: Behind the lamp.\n\nWHAT: Tea.")]
    [InlineData("A. The stairs are steep.\n\nB. The ladder is steeper.\n\nC. The rope is wet.")]
    [InlineData("A: Stairs.\n\nB: Ladder.\n\nC: Rope.")]
    public void A_heading_word_before_a_colon_speaks_not(string passage) => Lines.AreSame([], Passage.Read(passage).Quotations());

    [Theory, Shows(19)]
    [InlineData("‘I Never Left The Lamp,’ Says Edith Crane\n\nBy Laura Finch\n\nThe keeper of the light has answered her critics. “I never left the lamp,” Crane said.",
        "Edith Crane | Says | I Never Left The Lamp,", "Edith Crane (Crane) | said | I never left the lamp,")]
    [InlineData("‘The lamp never went out,’ says keeper\n\nBy Laura Finch\n\nThe keeper of the light, Edith Crane, has answered her critics. “The lamp never went out,” she said.",
        "- (keeper) | says | The lamp never went out,", "Edith Crane (she) | said | The lamp never went out,")]
    public void A_headline_quotes_like_any_other_text(string article, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.ReadArticle(article).Quotations());

    [Theory, Guards(19)]
    [InlineData("‘The Lamp At Sea’ Returns To The Roxy\n\nBy Laura Finch\n\nThe old film will be shown again on Friday, with a new piano.")]
    [InlineData("Town's ‘Lamp Man’ Retires\n\nBy Laura Finch\n\nPaul Imber has lit the harbour lamps for the last time.")]
    [InlineData("‘Haunted’ Light For Sale\n\nBy Laura Finch\n\nThe old light is for sale again, with its lamp and its gulls.")]
    public void A_title_or_nickname_in_a_headline_is_no_quotation(string article) =>
        Lines.AreSame([], Passage.ReadArticle(article).Quotations());

    [Theory, Shows(18)]
    [InlineData("Edith Crane spoke to the inquiry on Monday.\n\nCOUNSEL: Who lit the lamp?\n\nCRANE: My brother did.\n\nCOUNSEL: And who put it out?",
        "- (COUNSEL) | - | Who lit the lamp?", "Edith Crane (CRANE) | - | My brother did.", "- (COUNSEL) | - | And who put it out?")]
    [InlineData("The two met on stage on Monday.\n\nEDITH CRANE: You put it out.\n\nPAUL IMBER: I lit it.\n\nCRANE: You put it out.",
        "EDITH CRANE | - | You put it out.", "PAUL IMBER | - | I lit it.", "EDITH CRANE (CRANE) | - | You put it out.")]
    [InlineData("Edith Crane keeps the light. We met her there.\n\nQ: Is it lonely?\n\nA: Not with the gulls.\n\nQ: Do they talk?\n\nA: All night.",
        "- (Q) | - | Is it lonely?", "Edith Crane (A) | - | Not with the gulls.", "- (Q) | - | Do they talk?", "Edith Crane (A) | - | All night.")]
    [InlineData("Paul Imber and Edith Crane talked on the radio.\n\nPaul Imber: You lit it?\n\nEdith Crane: I did not.",
        "Paul Imber | - | You lit it?", "Edith Crane | - | I did not.")]
    [InlineData("Edith Crane keeps the light. We met her there.\n\nQ. Is it lonely?\n\nA. Not with the gulls.",
        "- (Q.) | - | Is it lonely?", "Edith Crane (A.) | - | Not with the gulls.")]
    [InlineData("Paul Imber (PI): You lit it?\n\nEdith Crane (EC): I did not.\n\nPI: Who did?",
        "Paul Imber | - | You lit it?", "Edith Crane | - | I did not.", "Paul Imber (PI) | - | Who did?")]
    [InlineData("Edith Crane and Paul Imber spoke on the radio.\n\nCRANE (on the phone): It went out.\n\nIMBER: It did not.",
        "Edith Crane (CRANE) | - | It went out.", "Paul Imber (IMBER) | - | It did not.")]
    [InlineData("The inquiry sat on Monday.\n\nCOUNSEL: Who lit the lamp?\n\nTHE COURT: Sit down.\n\nAUDIENCE MEMBER: I did!",
        "- (COUNSEL) | - | Who lit the lamp?", "- (THE COURT) | - | Sit down.", "- (AUDIENCE MEMBER) | - | I did!")]
    public void A_label_names_the_speaker_of_a_turn(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Shows(18)]
    [InlineData("**Interviewer:** Is it lonely?\n\n**Edith Crane:** Never.",
        "- (Interviewer) | - | Is it lonely?", "Edith Crane | - | Never.")]
    public void A_bold_label_names_the_speaker_of_a_turn(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.ReadMarkdown(passage).Quotations());

    [Theory, Shows(18)]
    [InlineData("In her log, Edith Crane wrote:\n\n> The lamp went out at ten. I relit it at eleven.",
        "Edith Crane | wrote | The lamp went out at ten. I relit it at eleven.")]
    [InlineData("Edith Crane posted this on the door on Monday:\n\n> Send oil or send a priest.",
        "Edith Crane | posted | Send oil or send a priest.")]
    [InlineData("In her log, Edith Crane wrote:\n\n> The lamp went out at ten.\n>\n> I relit it at eleven.",
        "Edith Crane | wrote | The lamp went out at ten. / I relit it at eleven.")]
    public void A_block_quotation_is_its_introducers_words(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.ReadMarkdown(passage).Quotations());

    [Theory, Shows(18)]
    [InlineData("Edith Crane keeps the light.\n\n> The lamp went out. Nobody saw it.\n>\n> — Edith Crane",
        "Edith Crane | - | The lamp went out. Nobody saw it.")]
    [InlineData("Edith Crane keeps the light.\n\n> The lamp went out.\n>\n> Nobody saw it.\n> — Edith Crane, keeper",
        "Edith Crane | - | The lamp went out. / Nobody saw it.")]
    [InlineData("Paul Imber keeps the light.\n\n> The lamp went out.\n\n– Edith Crane", "Edith Crane | - | The lamp went out.")]
    [InlineData("<blockquote class=\"tweet\"><p>The lamp is out again.</p>&mdash; Edith Crane (@crane) <a href=\"/1\">May 4</a></blockquote>",
        "Edith Crane | - | The lamp is out again.")]
    public void A_block_quotation_is_its_authors_words(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.ReadMarkdown(passage).Quotations());

    [Theory, Guards(18)]
    [InlineData("Edith Crane keeps the light.\n\n> The lamp room is closed.\n\nPaul Imber knows.")]
    [InlineData("Edith Crane keeps the light.\n\n> The lamp went out.\n>\n> — or so they say in the harbour")]
    [InlineData("> **Note** The lamp room is closed on Mondays.\n\nEdith Crane keeps the light.")]
    public void A_block_quotation_without_introducer_or_author_is_set_apart_only(string passage) =>
        Lines.AreSame([], Passage.ReadMarkdown(passage).Quotations());

    [Theory, Shows(19)]
    [InlineData("Edith Crane: ‘I Never Left The Lamp’\n\nBy Laura Finch\n\nThe keeper of the light has answered her critics at last.",
        "Edith Crane | - | I Never Left The Lamp")]
    [InlineData("Crane Calls Owners ‘Misers’\n\nBy Laura Finch\n\nEdith Crane, who keeps the light, called its owners “misers.”",
        "Edith Crane (Crane) | Calls | …Misers", "Edith Crane | called | …misers.")]
    public void A_headline_in_title_case_quotes_behind_a_colon_and_what_somebody_calls_things(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.ReadArticle(passage).Quotations());

    [Theory, Shows(19)]
    [InlineData("“The lamp went out,” said Edith Crane.\n\n> “The lamp went out” — Edith Crane",
        "Edith Crane | said | The lamp went out,", "Edith Crane | - | The lamp went out")]
    [InlineData("“The lamp went out,” said Edith Crane.\n\n“The lamp went out – Edith Crane”",
        "Edith Crane | said | The lamp went out,", "Edith Crane | - | The lamp went out")]
    public void A_pull_quote_repeats_the_words_and_names_their_author(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.ReadMarkdown(passage).Quotations());

    [Theory, Guards(19)]
    [InlineData("“The lamp went out – twice,” said Edith Crane.", "Edith Crane | said | The lamp went out – twice,")]
    [InlineData("Edith Crane called it “a night without a lamp” – Paul Imber did not.", "Edith Crane | called | …a night without a lamp")]
    public void A_dash_does_not_always_lead_to_an_author(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.ReadMarkdown(passage).Quotations());

    [Theory, Guards(19)]
    [InlineData("Owners Keep ‘Lamp Fund’ Open\n\nBy Laura Finch\n\nEdith Crane keeps the light.")]
    public void A_label_in_a_headline_is_nobodys_words(string passage) =>
        Lines.AreSame([], Passage.ReadArticle(passage).Quotations());
}
