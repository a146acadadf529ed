namespace Galley.Tests.Phenomena;

/// <summary>Possessives and plurals of names, and what is named after people.</summary>
public class NamesThatAreNoPersons
{
    [Theory, Shows(38)]
    [InlineData("Diana Crewe's boat is blue. Crewe's dog is not, and neither are Crewe’s boots.", "Diana Crewe = Crewe")]
    [InlineData("James Hollis' boat is blue. Hollis' dog is not.", "James Hollis = Hollis")]
    [InlineData("Diana Crewe sails. The Crewes have sailed for ever.", "Diana Crewe")]
    [InlineData("Diana Crewe sails past Crewe Tower, Crewe Street and the Crewe Museum.", "Diana Crewe")]
    [InlineData("Diana Crewe won the Hollis Prize at the Hollis Institute.", "Diana Crewe")]
    [InlineData("Diana Crewe studied at the University of Marling.", "Diana Crewe")]
    [InlineData("Diana Crewe read the Hollis Report in the Marling Chronicle.", "Diana Crewe")]
    [InlineData("Diana Crewe's sisters, the Crewe twins, sail too.", "Diana Crewe")]
    [InlineData("Diana Crewe stars in “The Crewes,” a series about sailing.", "Diana Crewe")]
    [InlineData("Diana Crewe took the Hollis boy and the Hollises out sailing.", "Diana Crewe")]
    [InlineData("Diana Crewe drives to Hollis, a town on the coast.", "Diana Crewe")]
    [InlineData("Diana Crewe rents it from Hollis, a company of sailors.", "Diana Crewe")]
    [InlineData("Diana Crewe lives in the suburb of Preston and works at the Museum of Art.", "Diana Crewe")]
    [InlineData("Diana Crewe drove from Preston, Ohio, to the sea.", "Diana Crewe")]
    [InlineData("Diana Crewe sails for Hollis United and drinks at the Prince Rupert.", "Diana Crewe")]
    [InlineData("Diana Crewe saw the Tolstoy film and the Hollis video.", "Diana Crewe")]
    [InlineData("Diana Crewe swims in the Houston pool. Anna Houston does not.", "Diana Crewe", "Anna Houston")]
    [InlineData("Diana Crewe met her father Tuesday at General Electric.", "Diana Crewe")]
    [InlineData("Diana Crewe moved from Preston, Victoria, Australia, to Casper, Wyo. She stayed.", "Diana Crewe")]
    [InlineData("Diana Crewe was promoted to Major in the army and became the Earl of Marling.", "Diana Crewe")]
    [InlineData("Diana Crewe works in Crewe's Tavern and dines at Hollis's.", "Diana Crewe = Crewe")]
    [InlineData("Diana Crewe saw the Hollis and Tarvin boats.", "Diana Crewe")]
    [InlineData("Diana Crewe steers the Miranda spacecraft.", "Diana Crewe")]
    [InlineData("Diana Crewe sails in Washington Image: United Ferries.", "Diana Crewe")]
    [InlineData("Diana Crewe won Hollis v. Marling in Punta Tilly.", "Diana Crewe")]
    [InlineData("Diana Crewe runs Tarvin Holdings. The head of Tarvin resigned.", "Diana Crewe")]
    [InlineData("Diana Crewe wrote Slow Rivers and Deep Banks.", "Diana Crewe")]
    [InlineData("Diana Crewe met publishers of the old kind, such as Tarvin’s. Ed.: See below.", "Diana Crewe")]
    public void Possessives_families_and_things_named_after_people_are_no_further_persons(string passage, params string[] names) =>
        Lines.AreSame(names, Passage.Read(passage).Names());

    [Theory, Shows(38)]
    [InlineData("Hester & Sons sold the Victoria Works to Marling Holdings.")]
    [InlineData("Marling Rovers beat Sill Athletic at Hester Park on Saturday.")]
    [InlineData("Port Marling and Upper Sill lie on Lake Hester.")]
    [InlineData("On Monday the Bank of Sill closed its branch in San Marco.")]
    [InlineData("The Hester Report was read at Marling University in April.")]
    [InlineData("The Battle of Marling is fought again each May Day.")]
    [InlineData("City Hall is shut until the May Festival.")]
    public void Places_companies_teams_events_and_reports_are_no_persons(string passage) =>
        Lines.AreSame([], Passage.Read(passage).Names());

    [Theory, Shows(38)]
    [InlineData("Diana Crewe writes for the old journal Miranda. Her boat Isabel is blue.", "Diana Crewe")]
    [InlineData("Diana Crewe feeds her dogs, Rex, Bella and Oscar, at noon.", "Diana Crewe")]
    [InlineData("Diana Crewe stars in Jan Tarvin's Veldra Returning and in Iris (2014).", "Diana Crewe", "Jan Tarvin")]
    [InlineData("Diana Crewe was seen in a film by Jan Tarvin (Iris, 2014).", "Diana Crewe", "Jan Tarvin")]
    [InlineData("Diana Crewe danced at the Teatro Velmira.", "Diana Crewe")]
    public void Works_and_animals_are_no_persons(string passage, params string[] names) =>
        Lines.AreSame(names, Passage.Read(passage).Names());

    [Theory, Guards(38)]
    [InlineData("In the film Hollis plays the cook. Anna Hollis is a singer.", "Anna Hollis = Hollis")]
    [InlineData("Diana Crewe plays for Marling's Jan Tarvin. Marling is on the coast.", "Diana Crewe", "Jan Tarvin")]
    [InlineData("Jan Tarvin (1910 – 1980) sang. His dog sat beside Julia Sommer.", "Jan Tarvin", "Julia Sommer")]
    [InlineData("Earl Hollis waved to the captain of the club, Julia Sommer.", "Earl Hollis", "Julia Sommer")]
    [InlineData("The painting hung in Oscar's hall.", "Oscar")]
    [InlineData("The law was passed by the Crewe government.", "Crewe")]
    public void Whoever_stands_beside_a_work_or_an_animal_is_a_person(string passage, params string[] names) =>
        Lines.AreSame(names, Passage.Read(passage).Names());

    [Theory, Guards(38)]
    [InlineData("Diana Crewe of Marling Rovers met Paris Hollis in Paris.", "Diana Crewe", "Paris Hollis")]
    [InlineData("Georgia Sill was born in Georgia.", "Georgia Sill")]
    [InlineData("May Hollis left in May.", "May Hollis")]
    [InlineData("May Hall, April Field and June Banks sing.", "May Hall", "April Field", "June Banks")]
    [InlineData("Julia Hall works at City Hall. City Hall is shut, and Hall smiles.", "Julia Hall = Hall")]
    [InlineData("Mark Rivers and Rose Hill swim in the river.", "Mark Rivers", "Rose Hill")]
    [InlineData("Sydney Hope met Faith Young in Sydney.", "Sydney Hope", "Faith Young")]
    [InlineData("The pool belongs to June Pickering. Pickering swims in it.", "June Pickering = Pickering")]
    [InlineData("Diana Crewe saw that Hollis had sailed. Both Crewe and James Hollis swim.", "Diana Crewe = Crewe", "James Hollis = Hollis")]
    [InlineData("The jury played the Crewe video again. Diana Crewe smiled.", "Diana Crewe = Crewe")]
    [InlineData("Diana Crewe reads Tolstoy and has a bust of Socrates.", "Diana Crewe", "Tolstoy", "Socrates")]
    [InlineData("A friend of Preston waved to Diana Crewe. Anna Preston waved back.", "Anna Preston = Preston", "Diana Crewe")]
    [InlineData("Diana Crewe was glad that the Prince Rupert had come. Mr. Hall bowed.", "Diana Crewe", "Rupert", "Hall")]
    [InlineData("Grace Field and Will Banks said grace.", "Grace Field", "Will Banks")]
    [InlineData("Mr. March left on March 3.", "March")]
    public void A_person_may_bear_the_name_of_a_place_a_month_or_a_word(string passage, params string[] names) =>
        Lines.AreSame(names, Passage.Read(passage).Names());

    [Theory, NotYet(38)]
    // 38, guards: A person may bear the name of a place a month or a word.
    [InlineData("The tower was built by Austin Tower.", "Austin Tower")]
    public void Not_yet_names(string passage, params string[] names) =>
        Lines.StillDiffer(names, Passage.Read(passage).Names());
}
