namespace Galley.Tests.Phenomena;

/// <summary>Names near a quotation that listen, are spoken of, or ask.</summary>
public class Addressees
{
    [Theory, Shows(22)]
    [InlineData("“Lock the shed,” Grace Holt told Peter Young.", "Grace Holt | told | Lock the shed,")]
    [InlineData("“Lock the shed,” Grace Holt told reporters.", "Grace Holt | told | Lock the shed,")]
    [InlineData("Grace Holt told Peter Young: “Lock the shed.”", "Grace Holt | told | Lock the shed.")]
    [InlineData("“The shed is locked,” Grace Holt said to Peter Young.", "Grace Holt | said | The shed is locked,")]
    [InlineData("Asked by Peter Young about the shed, Grace Holt said, “It is locked.”", "Grace Holt | said | It is locked.")]
    [InlineData("“It is locked,” Grace Holt said when asked by Peter Young.", "Grace Holt | said | It is locked,")]
    [InlineData("Grace Holt reminded Peter Young that the shed “locks itself.”", "Grace Holt | reminded | …locks itself.")]
    [InlineData("In a letter to Peter Young, Grace Holt wrote, “The shed is locked.”", "Grace Holt | wrote | The shed is locked.")]
    [InlineData("“Lock the shed,” Grace Holt yelled at Peter Young.", "Grace Holt | yelled | Lock the shed,")]
    [InlineData("Peter Young asked Grace Holt whether the shed was locked. “It is,” she said.", "Grace Holt (she) | said | It is,")]
    [InlineData("“Lock the shed,” Grace Holt begged Peter Young.", "Grace Holt | begged | Lock the shed,")]
    [InlineData("Grace Holt wrote to Peter Young that the shed was “empty.”", "Grace Holt | wrote | …empty.")]
    [InlineData("Peter Young was told by Grace Holt that the shed was “empty.”", "Grace Holt | told | …empty.")]
    [InlineData("“Lock the shed,” Grace Holt warned Peter Young and his wife.", "Grace Holt | warned | Lock the shed,")]
    [InlineData("Grace Holt texted Peter Young, “Lock the shed.”", "Grace Holt | texted | Lock the shed.")]
    [InlineData("Grace Holt was asked by Peter Young whether the shed, which stands in a field by the river, would be “a home for rats.”",
        "Peter Young | asked | …a home for rats.")]
    public void Whoever_is_told_or_asked_does_not_speak(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(22)]
    [InlineData("Grace Holt told Peter Young to leave. “I have the key,” Young answered.", "Peter Young (Young) | answered | I have the key,")]
    [InlineData("Asked about the shed, Peter Young said, “It is locked.”", "Peter Young | said | It is locked.")]
    [InlineData("Asked by Peter Young whether she had the key, Grace Holt said it was “somewhere safe.”", "Grace Holt | said | …somewhere safe.")]
    [InlineData("“Lock the shed,” Peter Young was told by Grace Holt.", "Grace Holt | told | Lock the shed,")]
    [InlineData("Grace Holt told Peter Young: “Ask Joan Birch.”", "Grace Holt | told | Ask Joan Birch.")]
    [InlineData("“Lock the shed,” Peter Young recalls Grace Holt telling him.", "Grace Holt | telling | Lock the shed,")]
    public void An_object_of_told_and_a_subject_of_asked_may_speak_all_the_same(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Shows(31)]
    [InlineData("“I gave the key to Peter Young,” Grace Holt said.", "Grace Holt | said | I gave the key to Peter Young,")]
    [InlineData("“Peter Young has the key,” said Grace Holt.", "Grace Holt | said | Peter Young has the key,")]
    [InlineData("Grace Holt accused Peter Young of theft, saying, “He has the key.”", "Grace Holt | saying | He has the key.")]
    [InlineData("Grace Holt said that Peter Young was “no friend of the shed.”", "Grace Holt | said | …no friend of the shed.")]
    [InlineData("Grace Holt, whose brother rents the shed from Peter Young, called him “a patient man.”", "Grace Holt | called | …a patient man.")]
    [InlineData("Grace Holt says Peter Young's shed is “a palace.”", "Grace Holt | says | …a palace.")]
    [InlineData("Grace Holt said of Peter Young: “He has the key.”", "Grace Holt | said | He has the key.")]
    [InlineData("“He has the key,” Grace Holt said about Peter Young.", "Grace Holt | said | He has the key,")]
    [InlineData("Grace Holt called Peter Young “a man of many keys.”", "Grace Holt | called | …a man of many keys.")]
    [InlineData("Grace Holt, who once fired Peter Young, called him “a man of many keys.”", "Grace Holt | called | …a man of many keys.")]
    [InlineData("Grace Holt, in a letter that mentions Peter Young twice, wrote, “The shed is mine.”",
        "Grace Holt | wrote | The shed is mine.")]
    [InlineData("Grace Holt praised the brother of Peter Young: “He never asked for the key.”",
        "Grace Holt | praised | He never asked for the key.")]
    [InlineData("In one exchange between Peter Young and his aunt Jane Young in April, Grace Holt repeats the words “lock the shed at nine.”",
        "Grace Holt | repeats | …lock the shed at nine.")]
    public void A_nearer_name_that_is_spoken_of_does_not_speak(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(31)]
    [InlineData("Grace Holt introduced Peter Young, who said, “I only rent it.”", "Peter Young (who) | said | I only rent it.")]
    [InlineData("Grace Holt stood beside Peter Young as Young said, “I only rent it.”", "Peter Young (Young) | said | I only rent it.")]
    [InlineData("Grace Holt nodded while Peter Young said, “I only rent it.”", "Peter Young | said | I only rent it.")]
    [InlineData("Grace Holt quoted Peter Young as saying, “I only rent it.”", "Peter Young | saying | I only rent it.")]
    public void The_nearer_name_speaks_where_the_cue_is_its_own(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Shows(33)]
    [InlineData(
        "“Who has the key?” Grace Holt asked. “I have,” Peter Young answered.",
        "Grace Holt | asked | Who has the key?", "Peter Young | answered | I have,")]
    [InlineData(
        "Grace Holt asked, “Who has the key?” Peter Young replied, “Not I.”",
        "Grace Holt | asked | Who has the key?", "Peter Young | replied | Not I.")]
    [InlineData(
        "When Grace Holt asked Peter Young, “Who has the key?” he answered, “Not I.”",
        "Grace Holt | asked | Who has the key?", "Peter Young (he) | answered | Not I.")]
    [InlineData("“Who has the key?” asked Grace Holt. “Not I,” said Peter Young. “Then who?” said Holt.",
        "Grace Holt | asked | Who has the key?", "Peter Young | said | Not I,", "Grace Holt (Holt) | said | Then who?")]
    [InlineData("“Who has the key?” Grace Holt asked Peter Young. He said: “Not I.”",
        "Grace Holt | asked | Who has the key?", "Peter Young (He) | said | Not I.")]
    public void A_question_and_its_answer_are_two_peoples(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(33)]
    [InlineData("“Who has the key?” Grace Holt asked. “I have looked everywhere.”", "Grace Holt | asked | Who has the key? / I have looked everywhere.")]
    [InlineData("“Who has the key? Not I,” Grace Holt said.", "Grace Holt | said | Who has the key? Not I,")]
    [InlineData("“Who,” asked Grace Holt, “has the key?”", "Grace Holt | asked | Who, / has the key?")]
    public void A_question_goes_on_where_nobody_answers(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, NotYet(33)]
    // 33, shows: A question and its answer are two peoples.
    [InlineData(
        "Asked “Who has the key?” by Grace Holt, Peter Young said, “Not I.”",
        "Grace Holt | Asked | Who has the key?", "Peter Young | said | Not I.")]
    public void Not_yet(string passage, params string[] quotations) =>
        Lines.StillDiffer(quotations, Passage.Read(passage).Quotations());
}
