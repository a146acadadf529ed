namespace Galley.Tests.Phenomena;

/// <summary>Speakers without a name: unnamed and collective ones, organisations and documents, nobody at all.</summary>
public class UnnamedSpeakers
{
    [Theory, Shows(26)]
    [InlineData("“The gate was open,” a spokesman said.", "- (a spokesman) | said | The gate was open,")]
    [InlineData("“We want our goats back,” protesters shouted.", "- (protesters) | shouted | We want our goats back,")]
    [InlineData("One keeper, who asked not to be named, said the gate was “always open.”", "- (One keeper) | said | …always open.")]
    [InlineData("“The gate was open,” said Owen Tarn and Lucy Bray, who saw it.", "- (Owen Tarn and Lucy Bray) | said | The gate was open,")]
    [InlineData("Neighbours describe the goats as “polite.”", "- (Neighbours) | describe | …polite.")]
    [InlineData("A spokesman for Hearth, the company that built the gate, said it was “perfectly safe.”",
        "- (A spokesman for Hearth) | said | …perfectly safe.")]
    [InlineData("“The gate was open,” said a third.", "- (a third) | said | The gate was open,")]
    [InlineData("“The gate was open,” said a spokeswoman for the zoo.", "- (a spokeswoman for the zoo) | said | The gate was open,")]
    [InlineData("“The gate was open,” two of the keepers said.", "- (two of the keepers) | said | The gate was open,")]
    [InlineData("Somebody wrote on the wall that the goats were “innocent.”", "- (Somebody) | wrote | …innocent.")]
    [InlineData("Two of the zoo's five owners said the gate was “finished.”", "- (Two of the zoo's five owners) | said | …finished.")]
    [InlineData("“The gate was open,” said a keeper close to the goats.", "- (a keeper) | said | The gate was open,")]
    [InlineData("“The gate was open,” a person familiar with the goats said.", "- (a person) | said | The gate was open,")]
    [InlineData("A letter sent to the keepers warned that the goats were “at large.”", "- (A letter) | warned | …at large.")]
    [InlineData("A study by the goat institute found that goats are “better climbers than keepers.”",
        "- (A study by the goat institute) | found | …better climbers than keepers.")]
    [InlineData("“Nobody counts goats,” both said.", "- (both) | said | Nobody counts goats,")]
    [InlineData("The keepers, in a joint letter, called the gate “a sieve.”", "- (The keepers) | called | …a sieve.")]
    [InlineData("The keepers have been less polite; one wrote that the gate was “a sieve.”", "- (one) | wrote | …a sieve.")]
    [InlineData("The union that represents the keepers asked for “clear words about goats.”", "- (The union) | asked | …clear words about goats.")]
    [InlineData("“The gate was open,” a keeper who spoke to us on the ferry said.", "- (a keeper) | said | The gate was open,")]
    [InlineData("The keepers who fed the goats and locked the gate told the inquiry that it was “shut by nine.”",
        "- (The keepers) | told | …shut by nine.")]
    [InlineData("In its yearly review, the goat society put the number of climbers at five. “All are well fed.”",
        "- (the goat society) | - | All are well fed.")]
    [InlineData("The judge noted that he had kept goats himself, and added: “I know a little about gates.”",
        "- (The judge) | added | I know a little about gates.")]
    [InlineData("The zoo paid for the fence, with the union saying it was “far too low.”", "- (the union) | saying | …far too low.")]
    [InlineData("His office put out a statement saying the gate was “under review.”", "- (His office) | saying | …under review.")]
    [InlineData("Two goat experts, Owen Tarn and Lucy Bray, found that the gate was “easily opened from inside.”",
        "- (Two goat experts) | found | …easily opened from inside.")]
    [InlineData("“The gate was open,” the campaign said.", "- (the campaign) | said | The gate was open,")]
    [InlineData("“The gate was open,” one aide said on condition of anonymity.", "- (one aide) | said | The gate was open,")]
    [InlineData("“The gate was open,” a source said.", "- (a source) | said | The gate was open,")]
    [InlineData("“The gate was open,” said officials.", "- (officials) | said | The gate was open,")]
    [InlineData("“The gate was open,” the mother of one of the keepers said.", "- (the mother of one of the keepers) | said | The gate was open,")]
    [InlineData("“The gate was open,” said the goats' owner, who did not want to be named.",
        "- (the goats' owner) | said | The gate was open,")]
    [InlineData("Even before Owen Tarn rose, his keepers sent out a letter to friends saying the gate was “wide open.”",
        "- (his keepers) | saying | …wide open.")]
    [InlineData("A keeper referred to the oldest goat as “the owner” in a Facebook post.", "- (A keeper) | referred to | …the owner")]
    [InlineData("The spokesman said there was no ban or fine planned for the goats, adding: “We like them.”",
        "- (The spokesman) | adding | We like them.")]
    [InlineData("In what might be a first, the keepers' group is calling on the council to “mend the gate by Monday.”",
        "- (the keepers' group) | calling on | …mend the gate by Monday.")]
    [InlineData("Critics of the zoo call the gate “a sieve.”", "- (Critics of the zoo) | call | …a sieve.")]
    [InlineData("Owen Tarn owns a goat. A spokesman for the zoo said that it was welcome. He added: “We like goats.”",
        "- (He) | added | We like goats.")]
    [InlineData("A group of farmers, vets and keepers warned that the gate was “far too low.”",
        "- (A group of farmers, vets and keepers) | warned | …far too low.")]
    [InlineData("The retired keeper gave no details of how he planned to mend the gate, saying only that it would be “shut by nine.”",
        "- (The retired keeper) | saying | …shut by nine.")]
    [InlineData("The keepers claim the gate was “never once locked.”", "- (The keepers) | claim | …never once locked.")]
    [InlineData("The ad, titled “Ready?”, concludes that the gate is “too low for any goat.”",
        "- (The ad) | concludes | …too low for any goat.")]
    [InlineData("The share of keepers saying “the gate was always open” rose.",
        "- (The share of keepers) | saying | …the gate was always open")]
    [InlineData("It has not helped that the council has cycled through a dozen slogans, claiming to be “on the side of goats.”",
        "- (the council) | claiming | …on the side of goats.")]
    [InlineData("The spokesman refused to answer questions on who Owen Tarn would like to see win but said there was no vote planned, adding: “We like goats.”",
        "- (The spokesman) | adding | We like goats.")]
    [InlineData("The council wrote about the gate, “just to count two goats that had left.” The keeper Owen Tarn replied that it was shut.",
        "- (The council) | wrote | …just to count two goats that had left.")]
    [InlineData("As Owen Tarn spoke, a goat ate his hat. The keepers do not hesitate to claim that it was “a very good hat.”",
        "- (The keepers) | claim | …a very good hat.")]
    [InlineData("Owen Tarn owns a goat. “It climbs,” he said.\n\nA spokesman for Hearth, the company that built the gate, said it was “perfectly safe for goats.” He added: “We like goats.”",
        "Owen Tarn (he) | said | It climbs,", "- (A spokesman for Hearth) | said | …perfectly safe for goats.", "- (He) | added | We like goats.")]
    [InlineData("A keeper, who has since left, was quoted at the time as saying, “It was open.”", "- (A keeper) | saying | It was open.")]
    [InlineData("Owen Tarn's letter makes a simple case: “A gate keeps goats in.”", "- (Owen Tarn's letter) | - | A gate keeps goats in.")]
    [InlineData("Many letters and a long report from the zoo say that the gate was “never once locked.”",
        "- (Many letters and a long report from the zoo) | say | …never once locked.")]
    public void Unnamed_and_collective_speakers_are_a_phrase_and_no_person(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(26)]
    [InlineData("The zoo's director, Owen Tarn, came at noon. “The gate was open,” the director said.",
        "Owen Tarn (the director) | said | The gate was open,")]
    [InlineData("“The gate was open,” Owen Tarn's lawyer said.", "- (Owen Tarn's lawyer) | said | The gate was open,")]
    [InlineData("“The gate was open,” said a spokesman for Owen Tarn.", "- (a spokesman for Owen Tarn) | said | The gate was open,")]
    [InlineData("“The gate was open,” said a keeper, Owen Tarn.", "Owen Tarn | said | The gate was open,")]
    [InlineData("“The gate was open,” Owen Tarn in a letter to the council said.", "Owen Tarn | said | The gate was open,")]
    [InlineData("“The gate was open,” said Secretary of State Owen Tarn.", "Owen Tarn (Secretary of State Owen Tarn) | said | The gate was open,")]
    [InlineData("“The gate was open,” said the Owen Tarn campaign.", "- (the Owen Tarn campaign) | said | The gate was open,")]
    [InlineData("To the keepers who wanted a comment she said, “Ask the goats.” Lucy Bray did not wait.", "- (she) | said | Ask the goats.")]
    [InlineData("“The gate was open,” the secretary of state said of the zoo run by Owen Tarn.", "- (the secretary of state) | said | The gate was open,")]
    [InlineData("“The gate was open,” Owen Tarn's wife said.", "- (Owen Tarn's wife) | said | The gate was open,")]
    [InlineData("“The gate was open,” said the wife of Owen Tarn.", "- (the wife of Owen Tarn) | said | The gate was open,")]
    [InlineData("Lucy Bray is a keeper from Sill. “It was open,” the keeper said.", "Lucy Bray (the keeper) | said | It was open,")]
    [InlineData("Owen Tarn scored twice for Sill. “It hurts,” the striker said.", "Owen Tarn (the striker) | said | It hurts,")]
    [InlineData("Owen Tarn, 43, owns a goat. “It climbs,” the 43-year-old said.", "Owen Tarn (the 43-year-old) | said | It climbs,")]
    [InlineData("Owen Tarn was arrested at noon. “He resisted,” the officer said.", "- (the officer) | said | He resisted,")]
    [InlineData("Lucy Bray, a former mayor, came too. “Shut the gate,” the mayor said.", "- (the mayor) | said | Shut the gate,")]
    [InlineData("A striker hurt his knee. Owen Tarn played on. “It hurts,” the striker said.", "- (the striker) | said | It hurts,")]
    [InlineData("Owen Tarn tackled Hugh Pell. “It hurts,” the striker said.", "- (the striker) | said | It hurts,")]
    [InlineData("Owen Tarn scored. “It was deserved,” the actress said.", "- (the actress) | said | It was deserved,")]
    [InlineData("Owen Tarn owns a goat. A spokeswoman for the zoo said that it was welcome. He added: “It climbs.”",
        "Owen Tarn (He) | added | It climbs.")]
    [InlineData("Owen Tarn thanked his adopted home state and then boomed, “There is no gate like mine.”",
        "Owen Tarn | boomed | There is no gate like mine.")]
    [InlineData("A goat-records request asked for “the names of all goats.”",
        "- (A goat-records request) | asked | …the names of all goats.")]
    [InlineData("Owen Tarn asked: “Are you ready for goats?” The ad concludes that the gate is “too low for any goat.”",
        "Owen Tarn | asked | Are you ready for goats?", "- (The ad) | concludes | …too low for any goat.")]
    [InlineData("His office put out a long statement saying the gate was “under review.”", "- (His office) | saying | …under review.")]
    [InlineData("“The gate was open!” Owen Tarn said that night.", "Owen Tarn | said | The gate was open!")]
    [InlineData("Owen Tarn said the gate was “perfectly safe for goats.” He added: “We like goats.”",
        "Owen Tarn | said | …perfectly safe for goats.", "Owen Tarn (He) | added | We like goats.")]
    [InlineData("Owen Tarn's answer was short: “A gate keeps goats in.”", "Owen Tarn | answer | A gate keeps goats in.")]
    [InlineData("The keepers left and a goat expert said the gate was “never once locked.”",
        "- (a goat expert) | said | …never once locked.")]
    public void A_phrase_may_stand_for_a_named_person_or_hold_the_name_of_another(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Shows(34)]
    [InlineData("“The gate was left open,” it was noted at the inquest.", "- | noted | The gate was left open,")]
    [InlineData("“Goats first,” it was agreed.", "- | agreed | Goats first,")]
    [InlineData("At the inquest it was admitted that the gate had been “a sieve.” Owen Tarn owned it.", "- | admitted | …a sieve.")]
    [InlineData("It was said that the gate was “a sieve with hinges.”", "- | said | …a sieve with hinges.")]
    [InlineData("The gate is described as “never once locked.”", "- | described | …never once locked.")]
    [InlineData("The goats were said to be “innocent.”", "- | said | …innocent.")]
    [InlineData("The keepers were told that the gate was “somebody else's business.”", "- | told | …somebody else's business.")]
    [InlineData("The gate has been called “a sieve” and worse.", "- | called | …a sieve")]
    [InlineData("“Is the gate locked?” Owen Tarn was asked. “It is,” he said.",
        "- | asked | Is the gate locked?", "Owen Tarn (he) | said | It is,")]
    public void In_the_passive_nobody_speaks(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(34)]
    [InlineData("Owen Tarn was quoted as saying, “The gate was open.”", "Owen Tarn | saying | The gate was open.")]
    [InlineData("A poster by the gate says “Do not feed the keepers.”")]
    [InlineData("The goats were described by Owen Tarn as “innocent.”", "Owen Tarn | described | …innocent.")]
    [InlineData("“The gate is open!” was shouted by Owen Tarn.", "Owen Tarn | shouted | The gate is open!")]
    [InlineData("“No dogs,” says the by-law, and the keepers agree.", "- (the by-law) | says | No dogs,")]
    public void A_passive_may_name_its_speaker_and_a_poster_has_none(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Shows(35)]
    [InlineData("“The gate was open,” Marlow Zoo said in a statement.", "- (Marlow Zoo) | said | The gate was open,")]
    [InlineData("The Marlow Gazette called the goats “an embarrassment.”", "- (The Marlow Gazette) | called | …an embarrassment.")]
    [InlineData("The inquiry's report says the gate was “never once locked.”", "- (The inquiry's report) | says | …never once locked.")]
    [InlineData("The Ministry of Fences tweeted, “All goats are safe.”", "- (The Ministry of Fences) | tweeted | All goats are safe.")]
    [InlineData("“All goats are safe,” said Northgate Fencing Ltd.", "- (Northgate Fencing Ltd.) | said | All goats are safe,")]
    [InlineData("“We regret the goats,” the statement said.", "- (the statement) | said | We regret the goats,")]
    [InlineData("Marlow Council has called the gate “adequate.”", "- (Marlow Council) | called | …adequate.")]
    [InlineData("City Hall declined to comment beyond calling the goats “a local matter.”", "- (City Hall) | calling | …a local matter.")]
    [InlineData("A Marlow Council report found the gate “never once locked.”", "- (A Marlow Council report) | found | …never once locked.")]
    [InlineData("“The gate was open,” the Marlow Gazette reported.", "- (the Marlow Gazette) | reported | The gate was open,")]
    [InlineData("The Palace called the goats “uninvited.”", "- (The Palace) | called | …uninvited.")]
    [InlineData("The lawsuit calls the gate “a sieve.”", "- (The lawsuit) | calls | …a sieve.")]
    [InlineData("“All goats are safe,” the zoo's website says.", "- (the zoo's website) | says | All goats are safe,")]
    [InlineData("“The gate was open,” reads Owen Tarn's statement.", "- (Owen Tarn's statement) | reads | The gate was open,")]
    [InlineData("A letter found in the straw read, “The goats know.”", "- (A letter) | read | The goats know.")]
    [InlineData("“Goats climb,” the book begins. “They always will.”", "- (the book) | begins | Goats climb, / They always will.")]
    [InlineData("According to the keepers' log, the gate was “shut at nine.”", "- (the keepers' log) | According to | …shut at nine.")]
    [InlineData("Lucy Bray keeps a diary. Her first entry reads, “The gate was open.”", "- (Her first entry) | reads | The gate was open.")]
    [InlineData("The ferry is run by Sund Ferries. “Goats travel free,” Sund Ferries said.", "- (Sund Ferries) | said | Goats travel free,")]
    [InlineData("“All goats are safe,” City Hall said.", "- (City Hall) | said | All goats are safe,")]
    public void Organisations_documents_and_buildings_speak_as_text(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(35)]
    [InlineData("Owen Tarn founded Tarn Fencing in 1990. “Wood lasts,” Tarn said.", "Owen Tarn (Tarn) | said | Wood lasts,")]
    [InlineData("“Wood lasts,” Owen Tarn of Northgate Fencing said.", "Owen Tarn | said | Wood lasts,")]
    [InlineData("“Wood lasts,” said Owen Tarn, who founded Tarn Fencing.", "Owen Tarn | said | Wood lasts,")]
    [InlineData("Owen Tarn founded Tarn Fencing in 1990. “Wood lasts,” Tarn Fencing said.", "- (Tarn Fencing) | said | Wood lasts,")]
    public void A_founder_is_not_the_company_of_that_name(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, NotYet(34)]
    // 34, shows: In the passive nobody speaks. The sentence after does not tell who speaks.
    [InlineData("“Do not feed the keepers, and do not let them feed you.” Nobody knows who wrote it.",
        "- | - | Do not feed the keepers, and do not let them feed you.")]
    public void Not_yet(string passage, params string[] quotations) =>
        Lines.StillDiffer(quotations, Passage.Read(passage).Quotations());
}
