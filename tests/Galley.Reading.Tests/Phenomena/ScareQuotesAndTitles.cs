namespace Galley.Tests.Phenomena;

/// <summary>What stands in quotation marks and is nobody's words.</summary>
public class ScareQuotesAndTitles
{
    [Theory, Shows(12)]
    [InlineData("The “smart” benches have been removed from the park.")]
    [InlineData("The so-called “ghost ship” turned out to be a hay barge.")]
    [InlineData("Her second novel, “The Salt Cellar,” sold nine copies.")]
    [InlineData("The choir closed with “Home Before The Tide” and went for a drink.")]
    [InlineData("Martin “Stumpy” Lowe ran the slowest marathon in the town's history.")]
    [InlineData("A hand-painted sign on the gate reads “Beware of the goose.”")]
    [InlineData("Some marched under the slogan “No More Geese” and some without one.")]
    [InlineData("The word “goose” comes from an older word for goose.")]
    [InlineData("Ticket holders get a seat in the “family zone,” which has no roof.")]
    [InlineData("The painting, known as “Grey Goose at Dusk,” hangs in the hall.")]
    [InlineData("Next on the programme is an episode of “Goose Watch.”")]
    [InlineData("To his friends he is the “bin king.”")]
    [InlineData("The police are looking for a man known only as “Duke.”")]
    [InlineData("In “Salt,” her third film, she plays a clerk.")]
    [InlineData("The band's new single, “Feathers,” was recorded in a barn.")]
    [InlineData("The “e” in the name is silent, and so is the owner.")]
    [InlineData("Geese are a “protected species” under the by-law of 1904.")]
    [InlineData("“Goose Watch” was cancelled after nine episodes.")]
    [InlineData("A “stop” sign stood at the corner, and nobody stopped.")]
    [InlineData("She wore a shirt that read “Free the Goose” and no coat.")]
    [InlineData("The film's last song, “The Goose Came Back,” has no words.")]
    [InlineData("Somebody had sprayed “Geese Out” on the fence overnight.")]
    [InlineData("The geese, or “feathered neighbours,” have the pond to themselves.")]
    [InlineData("“The Goose Years: A Memoir” has sold well in the county.")]
    [InlineData("The law, nicknamed “the goose act,” passed in May.")]
    [InlineData("Pond managers speak of “goose pressure” when there are too many.")]
    [InlineData("The fans left the ground to chants of “Goose! Goose! Goose!”")]
    [InlineData("The button marked “Do not press” had been pressed.")]
    [InlineData("Marchers in “We love geese” T-shirts filled the lane.")]
    [InlineData("“Goose is the Word” star Nora Tibbs lives by the pond.")]
    [InlineData("“A goose too many,” by Martin Lowe, came out in May.")]
    [InlineData("Two posters hung there: “Fewer geese in the lane” (1904) and “No more geese” (1911).")]
    [InlineData("A play called “the goose that barked at us” opens in May.")]
    [InlineData("Known to all of the village as “the goose lady,” Nora Tibbs lives by the pond.")]
    [InlineData("One bill shows a goose: “We geese are good neighbours” (hand bill of 1904).")]
    [InlineData("Nora Tibbs read it in the paper (“Geese bark at dawn,” Sill Herald, Monday) and laughed.")]
    [InlineData("A collection called “Geese!: Thirty Years by the Pond” is due in May.")]
    [InlineData("The “no geese in the lane” rule was Nora Tibbs's work.")]
    [InlineData("Nora Tibbs helped to draft the “no geese at all” by-law that the council passed.")]
    [InlineData("The old and “new” fences both leak.")]
    [InlineData("The pond, the bins and “the goose capital of the county” all lie on one lane.")]
    [InlineData("Half of the town's “goose friends” — a club of nine — live elsewhere.")]
    [InlineData("What “keep off” really means is for the geese to say.")]
    [InlineData("Press “G,” according to Nora Tibbs, and the goose barks.")]
    [InlineData("“Chasing geese” is easier said than done.")]
    [InlineData("Named for her aunt, Nora Tibbs was once a goose “whisperer” by trade.")]
    [InlineData("The show “Geese and us” aired on Monday, and Nora Tibbs said she missed it.")]
    [InlineData("Nora Tibbs clicked “like this goose” and went to bed.")]
    [InlineData("Nora Tibbs checked the box “none of the above” and left.")]
    [InlineData("The group “Friends of the geese” met on Monday.")]
    [InlineData("The website's “about the geese” page was last changed in May.")]
    [InlineData("Nora Tibbs, author of “Geese and how to live with them,” said she would not come.")]
    [InlineData("By “silly as a goose” Nora Tibbs means quick of mind.")]
    [InlineData("“Keep the lane free” or whatever you call it will not work.")]
    public void Scare_quotes_titles_nicknames_signs_and_words_as_words_are_no_quotations(string passage) =>
        Lines.AreSame([], Passage.Read(passage).Quotations());

    [Theory, Guards(12)]
    [InlineData("Nora Tibbs called the benches “smart” and sat on one.", "Nora Tibbs | called | …smart")]
    [InlineData("“Beware of the goose,” said Nora Tibbs, pointing at the sign.", "Nora Tibbs | said | Beware of the goose,")]
    [InlineData("“Goose Watch” is over, Nora Tibbs said, “and nobody will miss it.”", "Nora Tibbs | said | …and nobody will miss it.")]
    [InlineData("“Never Again,” said Nora Tibbs, and tore up her ticket.", "Nora Tibbs | said | Never Again,")]
    [InlineData("Nora Tibbs said it was “so-called progress.”", "Nora Tibbs | said | …so-called progress.")]
    [InlineData("Nora Tibbs wants to turn the lane into an “open house for geese” by May.", "Nora Tibbs | - | …open house for geese")]
    [InlineData("Nora Tibbs says hers is the only goose that “has beaten and can beat” keeper Martin Lowe.",
        "Nora Tibbs | says | …has beaten and can beat")]
    [InlineData("“Geese and how to live with them” is what Nora Tibbs, the author of three books, said she would write about.",
        "Nora Tibbs | said | …Geese and how to live with them")]
    [InlineData("Nora Tibbs said the geese were tired and “hungry for war.”", "Nora Tibbs | said | …hungry for war.")]
    public void Short_or_capitalized_words_are_a_quotation_where_somebody_says_them(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Shows(13)]
    [InlineData("Nora Tibbs called the plan “sensible.”", "Nora Tibbs | called | …sensible.")]
    [InlineData("The goose, Nora Tibbs said, was “provoked.”", "Nora Tibbs | said | …provoked.")]
    [InlineData("Nora Tibbs dismissed the report as “goose feathers.”", "Nora Tibbs | dismissed | …goose feathers.")]
    [InlineData("“Nonsense,” said Nora Tibbs.", "Nora Tibbs | said | Nonsense,")]
    [InlineData("Nora Tibbs said the geese were “family.”", "Nora Tibbs | said | …family.")]
    [InlineData("“Stop it,” Nora Tibbs told the goose. “Now.”", "Nora Tibbs | told | Stop it, / Now.")]
    [InlineData("Nora Tibbs said she felt “betrayed” and would not return.", "Nora Tibbs | said | …betrayed")]
    [InlineData("Nora Tibbs slammed the plan as “thin, late and dear.”", "Nora Tibbs | slammed | …thin, late and dear.")]
    [InlineData("Nora Tibbs described the goose as “moody” and “loyal.”",
        "Nora Tibbs | described | …moody", "Nora Tibbs | described | …loyal.")]
    [InlineData("The report found the fence “inadequate.”", "- (The report) | found | …inadequate.")]
    [InlineData("Nora Tibbs said it was “a promise” — the first in years — and left.", "Nora Tibbs | said | …a promise")]
    [InlineData("Nora Tibbs deemed the fence “well built,” which is her highest praise.", "Nora Tibbs | deemed | …well built,")]
    [InlineData("Martin Lowe, who calls the lane a “swamp,” said he would not walk there.", "Martin Lowe (who) | calls | …swamp,")]
    public void A_word_or_two_are_a_quotation_inside_an_attribution(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(13)]
    [InlineData("Nora Tibbs, who says little, sells “organic” feathers at the market.")]
    [InlineData("Nora Tibbs said nothing about the “family zone” that she had paid for.")]
    [InlineData("Nora Tibbs, who was asked to leave the “family zone,” did so.")]
    [InlineData("Nora Tibbs said she had paid for a new “family zone” by the pond.")]
    [InlineData("Nora Tibbs shrugged after attacks on “goose pressure” and left.")]
    [InlineData("Nora Tibbs pays through “goose duty,” which she deplores every year.")]
    [InlineData("Nora Tibbs has added a line to her card: “goose whisperer.”")]
    public void A_word_that_the_narrator_sets_apart_is_none_even_beside_a_cue(string passage) =>
        Lines.AreSame([], Passage.Read(passage).Quotations());

    [Theory, NotYet(12, 13)]
    // 12, guards: Short or capitalized words are a quotation where somebody says them.
    [InlineData("“I have never read ‘The Salt Cellar,’” said Nora Tibbs.", "Nora Tibbs | said | I have never read ‘The Salt Cellar,’")]
    // 12, guards: Short or capitalized words are a quotation where somebody says them. Title case, and the subject stands before its cue.
    [InlineData("“Free the Goose!” Nora Tibbs shouted from the fence.", "Nora Tibbs | shouted | Free the Goose!")]
    // 13, shows: A word or two are a quotation inside an attribution.
    [InlineData("Asked about the geese, Nora Tibbs used the word “family.”", "Nora Tibbs | used | …family.")]
    // 13, guards: A word that the narrator sets apart is none even beside a cue.
    [InlineData("Nora Tibbs told the court that the man they call “Feathers” had left by then.")]
    public void Not_yet(string passage, params string[] quotations) =>
        Lines.StillDiffer(quotations, Passage.Read(passage).Quotations());
}
