namespace Galley.Tests.Phenomena;

/// <summary>Speakers that the attribution calls he, she, they, who or which.</summary>
public class PronounSpeakers
{
    [Theory, Shows(25)]
    [InlineData("Simon Pell mends clocks. “They all want oil,” he said.", "Simon Pell (he) | said | They all want oil,")]
    [InlineData("Simon Pell said his clocks are slow. He added that time is “a rumour.”", "Simon Pell (He) | added | …a rumour.")]
    [InlineData("Simon Pell, who has mended clocks since 1980, says he is “still behind.”", "Simon Pell | says | …still behind.")]
    [InlineData("The key was found by Simon Pell, who said, “It was in the clock.”", "Simon Pell (who) | said | It was in the clock.")]
    [InlineData("As she locked the shop, Laura Finch laughed. “It is always noon in there,” she said.",
        "Laura Finch (she) | said | It is always noon in there,")]
    [InlineData("The council voted at noon. In a letter, it called the clock “a hazard.”", "- (it) | called | …a hazard.")]
    [InlineData("The ringers met at noon. “We ring by ear,” they said.", "- (they) | said | We ring by ear,")]
    [InlineData("Simon Pell says he is tired. He's predicting that the clock will be “late for its own funeral.”", "Simon Pell (He) | predicting | …late for its own funeral.")]
    [InlineData("The ringers met at noon. They laughed. “We ring by ear.”", "- (They) | - | We ring by ear.")]
    [InlineData("The letter was sent by the council, which called the clock “a hazard.”", "- (which) | called | …a hazard.")]
    [InlineData("Laura Finch and her husband sell clocks. “We are always late,” she said.", "Laura Finch (she) | said | We are always late,")]
    [InlineData("Simon Pell bought the shop from Laura Finch. She had called it “a cave.”", "Laura Finch (She) | called | …a cave.")]
    [InlineData("Simon Pell's shop is dark. “I know where things are,” he said.", "Simon Pell (he) | said | I know where things are,")]
    [InlineData("The clock was built by Simon Pell and Laura Finch. “We never agreed,” they said.", "- (they) | said | We never agreed,")]
    [InlineData("The clock went to Simon Pell, who called it “a cave of a thing.”", "Simon Pell (who) | called | …a cave of a thing.")]
    [InlineData("Simon Pell trusted Hugh Marr. The springs, Simon Pell said, came from Hugh Marr. “They all want oil,” he said.",
        "Simon Pell (he) | said | They all want oil,")]
    public void A_pronoun_speaks_for_whom_the_text_last_was_about(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(25)]
    [InlineData("“He never wound it,” said Simon Pell.", "Simon Pell | said | He never wound it,")]
    [InlineData("Laura Finch met Simon Pell, who told her, “It wants oil.”", "Simon Pell (who) | told | It wants oil.")]
    [InlineData("Simon Pell has a brother who never winds anything. “It wants oil,” said Laura Finch.", "Laura Finch | said | It wants oil,")]
    [InlineData("“The clocks are slow,” Laura Finch said. They also run backwards in the damp. “That is a hard room.”",
        "Laura Finch | said | The clocks are slow,", "Laura Finch | - | That is a hard room.")]
    [InlineData("Simon Pell's sister would not give her name. “He is always late,” she said.", "- (she) | said | He is always late,")]
    public void A_pronoun_of_others_or_inside_the_words_names_no_speaker(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Shows(41)]
    [InlineData("Simon Pell handed Laura Finch the key. “It is yours,” he said.", "Simon Pell (he) | said | It is yours,")]
    [InlineData("Simon Pell handed Laura Finch the key. “I will lose it,” she said.", "Laura Finch (she) | said | I will lose it,")]
    [InlineData("Mr. Pell and Mrs. Finch share a wall. “She hums,” he said. “He hammers,” she said.",
        "Pell (he) | said | She hums,", "Finch (she) | said | He hammers,")]
    [InlineData("Laura Finch asked Simon Pell about the clock in the hall. “It is yours,” he told her.",
        "Simon Pell (he) | told | It is yours,")]
    [InlineData("Ashby Quorn and his wife, Laura Finch, share a shop. “I wind,” he said. “I sell,” she said.",
        "Ashby Quorn (he) | said | I wind,", "Laura Finch (she) | said | I sell,")]
    public void A_pronoun_speaks_for_the_candidate_of_its_gender(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(41)]
    [InlineData("Simon Pell sold the clock to Martin Lowe. “I was glad to see it go,” he said.", "Simon Pell (he) | said | I was glad to see it go,")]
    [InlineData("Laura Finch keeps the shop. The landlord raised the rent in May. “Time is money,” he said.", "- (he) | said | Time is money,")]
    [InlineData("Laura Finch keeps the shop. Simon Pell left in May. “Now I wind them all,” she said.", "Laura Finch (she) | said | Now I wind them all,")]
    [InlineData("Laura Finch hugged Nora Tibbs. “I was glad,” Tibbs said.", "Nora Tibbs (Tibbs) | said | I was glad,")]
    [InlineData("Martin Lowe sold the clock to Simon Pell, who winds it daily. “It keeps me young,” Pell said.",
        "Simon Pell (Pell) | said | It keeps me young,")]
    public void Among_two_of_one_gender_the_subject_speaks_and_nobody_of_the_other(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Shows(41)]
    [InlineData("Marta Oyelaran bakes. “Marta Oyelarren is never late,” said Ida Vance. Oyelaran laughed.", "GLY003 Oyelarren")]
    public void A_name_misspelled_inside_a_quotation_is_only_pointed_out(string passage, params string[] findings) =>
        Lines.AreSame(findings, Passage.Read(passage).Findings());

    [Theory, Guards(41)]
    [InlineData("Simon Pell mends clocks. “Who is this Simon Pelle?” asked Laura Finch. Pell laughed.")]
    [InlineData("Laura Finch sells clocks. “They wrote it Fintch on the sign,” said Simon Pell. Finch laughed.")]
    public void A_spelling_that_is_talked_about_is_meant(string passage) => Assert.Empty(Passage.Read(passage).Findings());

    [Theory, Guards(41)]
    [InlineData("Simon Pell mends clocks. Simon Pelle, according to Laura Finch, is late. Pell laughed.", "GLY001 Pelle")]
    public void A_name_misspelled_by_the_narrator_is_an_error(string passage, params string[] findings) =>
        Lines.AreSame(findings, Passage.Read(passage).Findings());

    [Theory, Guards(41)]
    [InlineData("Una Keel asked Hope Varr about the cake. “Yes,” the cook replied.\n\n“Did you drop it?” Keel asked.\n\n“I put it down,” Varr said.\n\n“Did it taste good?” Ned Ostler asked.\n\n“I am told so,” she replied.",
        "Hope Varr (she) | replied | I am told so,")]
    [InlineData("Ned Ostler could not be reached, but Paul Imber was gracious in defeat. “They swam faster,” he said.", "Paul Imber (he) | said | They swam faster,")]
    [InlineData("Nell is at school. Nell's mother, the painter Una Keel, came alone. “I never talk of it,” she said.", "Una Keel (she) | said | I never talk of it,")]
    [InlineData("The film is by Ivy Prior. When asked whether she would come, Una Keel did not hesitate: “I would rather not.”", "Una Keel | - | I would rather not.")]
    public void Who_was_named_last_is_not_always_meant(string passage, string last) => Assert.Equal(last, Passage.Read(passage).Quotations().Last());
}
