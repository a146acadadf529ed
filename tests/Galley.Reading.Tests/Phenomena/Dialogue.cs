namespace Galley.Tests.Phenomena;

/// <summary>Speakers that are named in another sentence or paragraph, or not at all.</summary>
public class Dialogue
{
    [Theory, Shows(29)]
    [InlineData("Alice Fenn did not hide her joy. “We have a library again!”", "Alice Fenn | - | We have a library again!")]
    [InlineData("The roof leaks, and Alice Fenn knows it. “I read under an umbrella.”", "Alice Fenn | - | I read under an umbrella.")]
    [InlineData("“We have a library again!” Alice Fenn did not hide her joy.", "Alice Fenn | - | We have a library again!")]
    [InlineData("Alice Fenn runs the library.\n\n“I read under an umbrella,” she said.", "Alice Fenn (she) | said | I read under an umbrella,")]
    [InlineData("“The roof leaks,” Alice Fenn said on Monday. The council will meet on Friday. “It always will.”",
        "Alice Fenn | said | The roof leaks,", "Alice Fenn | - | It always will.")]
    [InlineData("Alice Fenn has run the library since 1990 and has never liked the lift.\n\n“It talks,” she said.",
        "Alice Fenn (she) | said | It talks,")]
    [InlineData("Alice Fenn closed the door.\n\n“It leaks,” she said.\n\nThe roof was laid in 1911.\n\n“It was never good,” she said.",
        "Alice Fenn (she) | said | It leaks,", "Alice Fenn (she) | said | It was never good,")]
    [InlineData("Alice Fenn runs the library.\n\nThe roof was laid in 1911.\n\n“I read under an umbrella,” she said.",
        "Alice Fenn (she) | said | I read under an umbrella,")]
    [InlineData("“I read under an umbrella.”\n\nThat is how Alice Fenn describes her winters in the reading room.",
        "Alice Fenn | describes | I read under an umbrella.")]
    [InlineData("“I read under an umbrella.” That is what Alice Fenn told the council.", "Alice Fenn | told | I read under an umbrella.")]
    [InlineData("For Alice Fenn, the reason was simple. “It leaks in every room.”", "Alice Fenn | - | It leaks in every room.")]
    public void The_sentence_or_paragraph_before_or_after_may_name_the_speaker(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(29)]
    [InlineData("Alice Fenn runs the library. Her brother saw the leak first. “A waterfall,” he said.", "- (he) | said | A waterfall,")]
    [InlineData("Alice Fenn runs the library. “The roof leaks,” said Hugh Marr.", "Hugh Marr | said | The roof leaks,")]
    [InlineData("The library was named after Alice Fenn. Hugh Marr runs it. “It leaks,” he said.", "Hugh Marr (he) | said | It leaks,")]
    [InlineData("Alice Fenn praised Hugh Marr. “He reads in the rain.”", "Alice Fenn | - | He reads in the rain.")]
    [InlineData("The letter was meant for Alice Fenn. A neighbour opened it. “It was wet,” the neighbour said.",
        "- (the neighbour) | said | It was wet,")]
    [InlineData("For Alice Fenn, Hugh Marr did not have an answer. “It leaks in every room.”", "Hugh Marr | - | It leaks in every room.")]
    [InlineData("“I read under an umbrella,” said Hugh Marr.\n\nThat is how Alice Fenn found him.",
        "Hugh Marr | said | I read under an umbrella,")]
    public void A_name_in_the_sentence_before_does_not_always_speak(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Shows(30)]
    [InlineData("“The roof leaks,” said Alice Fenn.\n\n“It always will.”",
        "Alice Fenn | said | The roof leaks,", "Alice Fenn | - | It always will.")]
    [InlineData(
        "“Do you lend umbrellas?” asked Hugh Marr.\n\n“Only to members,” said Alice Fenn.\n\n“Then I join.”\n\n“In this rain?”",
        "Hugh Marr | asked | Do you lend umbrellas?", "Alice Fenn | said | Only to members,", "Hugh Marr | - | Then I join.",
        "Alice Fenn | - | In this rain?")]
    [InlineData("Hugh Marr came in wet.\n\n“Do you lend umbrellas?” he asked Alice Fenn.\n\n“Only to members.”",
        "Hugh Marr (he) | asked | Do you lend umbrellas?", "Alice Fenn | - | Only to members.")]
    public void Words_without_attribution_go_on_or_alternate(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(30)]
    [InlineData("“The roof leaks,” said Alice Fenn.\n\n“It always will,” said Hugh Marr.\n\n“Buckets are free,” Fenn said.",
        "Alice Fenn | said | The roof leaks,", "Hugh Marr | said | It always will,", "Alice Fenn (Fenn) | said | Buckets are free,")]
    [InlineData("“The roof leaks,” said Alice Fenn.\n\n“It always will,” an old man in the corner said.",
        "Alice Fenn | said | The roof leaks,", "- (an old man in the corner) | said | It always will,")]
    [InlineData("“It leaks,” said Hugh Marr.\n\n“It always will,” said Alice Fenn.\n\n“We have umbrellas.”",
        "Hugh Marr | said | It leaks,", "Alice Fenn | said | It always will,", "Alice Fenn | - | We have umbrellas.")]
    [InlineData("Hugh Marr came in wet.\n\n“I have no umbrella,” he told Alice Fenn.\n\n“It is raining.”",
        "Hugh Marr (he) | told | I have no umbrella,", "Hugh Marr (he) | - | It is raining.")]
    public void Words_with_an_attribution_are_not_taken_in_turn(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, NotYet(29)]
    // 29, shows: The sentence or paragraph before or after may name the speaker.
    [InlineData("For Alice Fenn, the reason was simple. “It leaks.”", "Alice Fenn | - | It leaks.")]
    // 29, shows: The sentence or paragraph before or after may name the speaker. "Begun" is taken for a cue of the rain.
    [InlineData("Alice Fenn looked up at the ceiling and sighed. The rain had begun again. “I read under an umbrella.”",
        "Alice Fenn | - | I read under an umbrella.")]
    // 29, shows: The sentence or paragraph before or after may name the speaker. The speaker is named in the next paragraph.
    [InlineData("“The roof leaks.”\n\n“It always will,” said Alice Fenn.",
        "Alice Fenn | - | The roof leaks.", "Alice Fenn | said | It always will,")]
    public void Not_yet(string passage, params string[] quotations) =>
        Lines.StillDiffer(quotations, Passage.Read(passage).Quotations());
}
