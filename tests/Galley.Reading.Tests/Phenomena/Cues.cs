namespace Galley.Tests.Phenomena;

/// <summary>The words that announce a quotation, and where they stand.</summary>
public class Cues
{
    [Theory, Shows(20)]
    [InlineData("“The oven is cold,” said Ruth Adair.", "Ruth Adair | said | The oven is cold,")]
    [InlineData("“The oven is cold,” Ruth Adair said.", "Ruth Adair | said | The oven is cold,")]
    [InlineData("Ruth Adair said, “The oven is cold.”", "Ruth Adair | said | The oven is cold.")]
    [InlineData("“The oven is cold,” Ruth Adair later said quietly.", "Ruth Adair | said | The oven is cold,")]
    [InlineData("“The oven is cold,” Ruth Adair, wiping her hands, said on Tuesday.", "Ruth Adair | said | The oven is cold,")]
    [InlineData("Ruth Adair, speaking from the doorway of her shop on Monday, said: “The oven is cold.”", "Ruth Adair | said | The oven is cold.")]
    [InlineData("“The oven is cold,” Ruth Adair said last week in an interview with the Marling Gazette.", "Ruth Adair | said | The oven is cold,")]
    [InlineData("“The oven,” Ruth Adair told the Gazette on Monday, “is cold.”", "Ruth Adair | told | The oven, / is cold.")]
    [InlineData("Ruth Adair also later told reporters, “The oven is cold.”", "Ruth Adair | told | The oven is cold.")]
    [InlineData("“The oven is cold,” Ruth Adair, in a hurry to get home before the rain, said to nobody in particular.",
        "Ruth Adair | said | The oven is cold,")]
    [InlineData("“The oven is cold,” says Ruth Adair, who has three.", "Ruth Adair | says | The oven is cold,")]
    [InlineData("“The oven is cold,” is all Ruth Adair would say.", "Ruth Adair | say | The oven is cold,")]
    [InlineData("“The oven is cold,” Ruth Adair, the baker, later said on the radio, laughing.", "Ruth Adair | said | The oven is cold,")]
    [InlineData("Said Ruth Adair: “The oven is cold.”", "Ruth Adair | Said | The oven is cold.")]
    [InlineData("“The oven was cold” as customers waited for the morning's first loaves, Ruth Adair said.", "Ruth Adair | said | …The oven was cold")]
    [InlineData("“The oven is cold,” Ruth Adair was heard to say.", "Ruth Adair | say | The oven is cold,")]
    [InlineData("“The oven is cold,” came the reply from Ruth Adair.", "Ruth Adair | reply | The oven is cold,")]
    [InlineData("“The oven is cold,” came shouts from the queue, as Ruth Adair slept.", "- (the queue) | shouts | The oven is cold,")]
    [InlineData("“The oven is cold,” said, of all people, Ruth Adair.", "Ruth Adair | said | The oven is cold,")]
    public void The_subject_stands_before_or_after_its_cue(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(20)]
    [InlineData("“The oven is cold,” Ruth Adair said of Paul Imber's bakery.", "Ruth Adair | said | The oven is cold,")]
    [InlineData("“The oven is cold,” Ruth Adair said after Paul Imber left.", "Ruth Adair | said | The oven is cold,")]
    [InlineData("After Paul Imber left, Ruth Adair said, “The oven is cold.”", "Ruth Adair | said | The oven is cold.")]
    [InlineData("What Paul Imber said is no secret. “The oven is cold,” Ruth Adair said.", "Ruth Adair | said | The oven is cold,")]
    [InlineData("“The oven is cold,” Ruth Adair's son said.", "- (Ruth Adair's son) | said | The oven is cold,")]
    [InlineData("Ruth Adair slammed the door. “The oven is cold,” her son said.", "- (her son) | said | The oven is cold,")]
    [InlineData("“The oven is cold,” Paul Imber said as shouts came from Ruth Adair.", "Paul Imber | said | The oven is cold,")]
    [InlineData("“The oven is cold,” she said, of course, and Ruth Adair left.", "- (she) | said | The oven is cold,")]
    public void A_name_beside_the_cue_that_is_not_its_subject_does_not_speak(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Shows(21)]
    [InlineData("Ruth Adair was brief: “The oven is cold.”", "Ruth Adair | - | The oven is cold.")]
    [InlineData("Ruth Adair, at the counter: “The oven is cold.”", "Ruth Adair | - | The oven is cold.")]
    [InlineData("Ruth Adair had only one thing to add: “The oven is cold.”", "Ruth Adair | add | The oven is cold.")]
    [InlineData("Paul Imber eats cake.\n\nRuth Adair, who trained with Paul Imber, said that given the weather:\n\n“The oven is cold.”",
        "Ruth Adair | said | The oven is cold.")]
    [InlineData("Ruth Adair's ovens were praised by Paul Imber. In a speech, she declared:\n\n“The oven is cold.”",
        "Ruth Adair (she) | declared | The oven is cold.")]
    [InlineData("Ruth Adair: “The oven is cold.”", "Ruth Adair | - | The oven is cold.")]
    [InlineData("“The oven is cold.” —Ruth Adair", "Ruth Adair | - | The oven is cold.")]
    [InlineData("“The oven is cold.” - Ruth Adair, baker", "Ruth Adair | - | The oven is cold.")]
    [InlineData("Ruth Adair, baker:\n\n“The oven is cold.”", "Ruth Adair | - | The oven is cold.")]
    [InlineData("“The oven is cold.”\n\n— Ruth Adair", "Ruth Adair | - | The oven is cold.")]
    [InlineData("From the report: “The oven is cold.”", "- (the report) | - | The oven is cold.")]
    [InlineData("Ruth Adair is known for her famous demand in Marling: “Mr. Imber, light the oven!” Bakers still praise her courage.",
        "Ruth Adair (her) | demand | Mr. Imber, light the oven!")]
    [InlineData("Then came Ruth Adair's turn: “The oven is cold.”", "Ruth Adair | - | The oven is cold.")]
    public void A_colon_or_dash_alone_may_attribute(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(21)]
    [InlineData("Ruth Adair played three songs: “Cold Oven,” “The Long Loaf” and “Crumbs.”")]
    [InlineData("Ruth Adair has written two books: “Cold Oven” and “The Long Loaf.”")]
    [InlineData("“Cold Oven” - Ruth Adair's third play - opens on Friday.")]
    [InlineData("Two songs are Ruth Adair's own: “Cold Oven” and “Crumbs.”")]
    [InlineData("The list on Ruth Adair's door ran: flour, salt, “old faith,” water.")]
    public void A_colon_or_dash_before_titles_attributes_nothing(string passage) => Lines.AreSame([], Passage.Read(passage).Quotations());

    [Theory, Shows(23)]
    [InlineData("The oven is “colder than the church,” according to Ruth Adair.", "Ruth Adair | according to | …colder than the church,")]
    [InlineData("According to Ruth Adair, the oven is “colder than the church.”", "Ruth Adair | According to | …colder than the church.")]
    [InlineData("“The oven is cold,” Ruth Adair said in a statement.", "Ruth Adair | said | The oven is cold,")]
    [InlineData("In a statement, Ruth Adair described the oven as “a monument.”", "Ruth Adair | described | …a monument.")]
    [InlineData("Ruth Adair's answer: “The oven is cold.”", "Ruth Adair | answer | The oven is cold.")]
    [InlineData("The oven, according to Ruth Adair, who built it, is “a monument.”", "Ruth Adair | according to | …a monument.")]
    [InlineData("In her statement, Ruth Adair called the oven “a monument.”", "Ruth Adair | called | …a monument.")]
    [InlineData("The oven was, by Ruth Adair's own account, “colder than the church.”", "Ruth Adair | account | …colder than the church.")]
    [InlineData("From Ruth Adair's Facebook post: “The oven is cold.”", "Ruth Adair | post | The oven is cold.")]
    [InlineData("Ruth Adair defended her remark that the oven was “a monument.”", "Ruth Adair (her) | remark | …a monument.")]
    [InlineData("In the words of Ruth Adair, the oven is “a monument.”", "Ruth Adair | words | …a monument.")]
    [InlineData("The oven is, in Ruth Adair's words, “a monument.”", "Ruth Adair | words | …a monument.")]
    [InlineData("Ruth Adair's comment that the oven was “a monument” made the news.", "Ruth Adair | comment | …a monument")]
    [InlineData("Ruth Adair's remark to Hugh Marr that the bread was “a brick” did not please him.", "Ruth Adair | remark | …a brick")]
    [InlineData("According to Ruth Adair, Hugh Marr's bread is “a brick with ideas.”", "Ruth Adair | According to | …a brick with ideas.")]
    [InlineData("The oven is, in the bakers' words, “a monument.”", "- (the bakers) | words | …a monument.")]
    public void According_to_and_nouns_may_announce_the_words(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(23)]
    [InlineData("The oven was built according to a plan of 1911 and is known as “Old Bertha.”")]
    [InlineData("Ruth Adair made no statement about “Old Bertha,” the oven.")]
    [InlineData("Ruth Adair's remark led to a poster that shows “Old Bertha.”")]
    public void According_to_and_statement_announce_no_names_of_things(string passage) =>
        Lines.AreSame([], Passage.Read(passage).Quotations());

    [Theory, Shows(24)]
    [InlineData("“It rises when it wants,” Ruth Adair smiled.", "Ruth Adair | smiled | It rises when it wants,")]
    [InlineData("“And who burned yours?” Ruth Adair shot back.", "Ruth Adair | shot back | And who burned yours?")]
    [InlineData("“No more rye,” tweeted Ruth Adair.", "Ruth Adair | tweeted | No more rye,")]
    [InlineData("“No more rye,” deadpanned Ruth Adair.", "Ruth Adair | deadpanned | No more rye,")]
    [InlineData("“No more rye,” Ruth Adair harrumphed.", "Ruth Adair | harrumphed | No more rye,")]
    [InlineData("“There is nothing left,” Ruth Adair pointed out.", "Ruth Adair | pointed out | There is nothing left,")]
    [InlineData("“There is nothing left,” Ruth Adair can be heard saying.", "Ruth Adair | saying | There is nothing left,")]
    [InlineData("The shop, Ruth Adair joked, is “mostly flour.”", "Ruth Adair | joked | …mostly flour.")]
    [InlineData("“My hands know,” explains Ruth Adair.", "Ruth Adair | explains | My hands know,")]
    [InlineData("Ruth Adair wrote to the council that the oven was “a monument.”", "Ruth Adair | wrote | …a monument.")]
    [InlineData("“It is bread,” Ruth Adair insisted. “It is only young.”", "Ruth Adair | insisted | It is bread, / It is only young.")]
    [InlineData("Ruth Adair denied that she had ever sold “yesterday's bread.”", "Ruth Adair | denied | …yesterday's bread.")]
    [InlineData("“Out,” barked Ruth Adair.", "Ruth Adair | barked | Out,")]
    [InlineData("Ruth Adair told the Gazette that the deal was “expensive.”", "Ruth Adair | told | …expensive.")]
    [InlineData("“Rye,” Ruth Adair mused, “is a slow animal.”", "Ruth Adair | mused | Rye, / is a slow animal.")]
    [InlineData("“No more rye,” Ruth Adair's note concluded.", "- (Ruth Adair's note) | concluded | No more rye,")]
    [InlineData("“No more rye,” thundered Ruth Adair.", "Ruth Adair | thundered | No more rye,")]
    [InlineData("“No more rye,” Ruth Adair captioned the picture.", "Ruth Adair | captioned | No more rye,")]
    [InlineData("“It rises,” Ruth Adair marvels. “It always rises.”", "Ruth Adair | marvels | It rises, / It always rises.")]
    [InlineData("Ruth Adair likes to say that bread is “a slow animal.”", "Ruth Adair | say | …a slow animal.")]
    [InlineData("Ruth Adair has long argued that rye is “an honest grain.”", "Ruth Adair | argued | …an honest grain.")]
    [InlineData("As Ruth Adair puts it, bread is “a slow animal.”", "Ruth Adair | puts | …a slow animal.")]
    [InlineData("Paul Imber eats cake. Or, as Ruth Adair, a former head of the guild, put it: “Bread is a slow animal.”",
        "Ruth Adair | put | Bread is a slow animal.")]
    [InlineData("“The oven is cold,” Ruth Adair tweeted from the bakery.", "Ruth Adair | tweeted | The oven is cold,")]
    public void Many_verbs_may_be_the_cue(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(24)]
    [InlineData("Ruth Adair painted “Loaf With Knife” in a single night.")]
    [InlineData("Ruth Adair directed “The Long Loaf,” which opened in March.")]
    [InlineData("Ruth Adair hummed “Crumbs” all morning.")]
    [InlineData("Ruth Adair put “Old Bertha,” the oven, to work again.")]
    [InlineData("Ruth Adair nodded. “No more rye,” said Paul Imber.", "Paul Imber | said | No more rye,")]
    [InlineData("“No more rye,” said Paul Imber. Ruth Adair nodded.", "Paul Imber | said | No more rye,")]
    public void A_verb_beside_a_quotation_is_not_always_its_cue(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, NotYet(23)]
    // 23, shows: According to and nouns may announce the words.
    [InlineData("“The oven is cold,” Ruth Adair wrote in her memoir, “Crumbs.”", "Ruth Adair | wrote | The oven is cold,")]
    // 23, shows: According to and nouns may announce the words. "Word for": a noun cue with its object before the colon.
    [InlineData("Ruth Adair's word for the oven: “colder.”", "Ruth Adair | word | …colder.")]
    public void Not_yet(string passage, params string[] quotations) =>
        Lines.StillDiffer(quotations, Passage.Read(passage).Quotations());
}
