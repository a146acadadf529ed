namespace Galley.Tests.Phenomena;

/// <summary>Speakers whose name comes with a title, an apposition or a relative clause.</summary>
public class Appositions
{
    [Theory, Shows(27)]
    [InlineData("“The well is dry,” said Joan Birch, a farmer from Upper Sill.", "Joan Birch | said | The well is dry,")]
    [InlineData("Joan Birch, who dug the well with her father in 1971, said, “The well is dry.”", "Joan Birch | said | The well is dry.")]
    [InlineData("Joan Birch, chair of the Sill Water Board and owner of the last working pump, told the meeting: “The well is dry.”",
        "Joan Birch | told | The well is dry.")]
    [InlineData("“The well,” said Joan Birch, whose family dug it, “is dry.”", "Joan Birch | said | The well, / is dry.")]
    [InlineData("Joan Birch, 71, said the well was “dry as a sermon.”", "Joan Birch | said | …dry as a sermon.")]
    [InlineData("“The well is dry,” said the parish clerk, Joan Birch.", "Joan Birch | said | The well is dry,")]
    [InlineData("A dowser from Upper Sill, Joan Birch, called the well “dry as a sermon.”", "Joan Birch | called | …dry as a sermon.")]
    [InlineData("“The well is dry,” said Sill's only dowser, the former teacher Joan Birch.", "Joan Birch | said | The well is dry,")]
    [InlineData("After winning a prize for the well, dowser Joan Birch (Upper Sill), said, “The well is dry.”",
        "Joan Birch | said | The well is dry.")]
    [InlineData("Joan Birch, director and owner of the mill in Sill told us, “The well is dry.”", "Joan Birch | told | The well is dry.")]
    [InlineData("Joan Birch of Columbia, South Carolina says the well is “dry as a sermon.”", "Joan Birch | says | …dry as a sermon.")]
    [InlineData("Joan Birch, who estimates that the well is “a mile deep,” described it as “dry as a sermon.”",
        "Joan Birch (who) | estimates | …a mile deep,", "Joan Birch | described | …dry as a sermon.")]
    [InlineData("Joan Birch, who was born in the house by the well and has lived in it, alone but for the hens, ever since, said: “The well is dry.”",
        "Joan Birch | said | The well is dry.")]
    public void Apposition_and_relative_clause_may_part_name_and_cue(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(27)]
    [InlineData("“The well is dry,” said Joan Birch, sister of the dowser Frank Noble.", "Joan Birch | said | The well is dry,")]
    [InlineData("Joan Birch, who succeeded Frank Noble in May, said, “The well is dry.”", "Joan Birch | said | The well is dry.")]
    [InlineData("Joan Birch, unlike Frank Noble, said the well was “dry as a sermon.”", "Joan Birch | said | …dry as a sermon.")]
    [InlineData("Joan Birch, whom Frank Noble once called “a dowser without a stick,” found no water.",
        "Frank Noble | called | …a dowser without a stick,")]
    [InlineData("Joan Birch, the widow of Frank Noble, said, “The well is dry.”", "Joan Birch | said | The well is dry.")]
    [InlineData("The well was dug “in memory of” Frank Noble, Joan Birch wrote.", "Joan Birch | wrote | …in memory of")]
    [InlineData("The well was dug “in memory of” a dowser, Joan Birch, the mayor, wrote.", "Joan Birch | wrote | …in memory of")]
    [InlineData("Asked about Joan Birch, dowsers told us, “The well is dry.”", "- (dowsers) | told | The well is dry.")]
    public void A_name_inside_the_apposition_or_clause_does_not_speak_for_the_whole(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Shows(27)]
    [InlineData("Joan Birch, a retired farmer, found no water.", "Joan Birch: retired farmer")]
    [InlineData("Joan Birch, who found no water, is a dowser.", "Joan Birch: -")]
    [InlineData("Joan Birch, head of the Sill Water Board, found no water.", "Joan Birch: head of the Sill Water Board")]
    [InlineData("Sill's mayor, Joan Birch, who took over in May, found no water.", "Joan Birch: Sill's mayor")]
    [InlineData("Former mayor Joan Birch found no water.", "Joan Birch: Former mayor")]
    [InlineData("Joan Birch, Sill's first mayor, found no water.", "Joan Birch: Sill's first mayor")]
    [InlineData("Joan Birch, the owner of two wells and a pump, found no water.", "Joan Birch: owner of two wells and a pump")]
    [InlineData("Joan Birch, a retired dowser, found no water.", "Joan Birch: retired dowser")]
    [InlineData("The dowser Joan Birch found no water.", "Joan Birch: dowser")]
    [InlineData("The drought left Sill's mayor, Joan Birch, without words.", "Joan Birch: Sill's mayor")]
    [InlineData("The village's only dowser, Joan Birch, found no water.", "Joan Birch: village's only dowser")]
    [InlineData("The harbor master, Joan Birch, found no water.", "Joan Birch: harbor master")]
    public void An_apposition_says_what_somebody_is(string passage, params string[] roles) =>
        Lines.AreSame(roles, Passage.Read(passage).Roles());

    [Theory, Guards(27)]
    [InlineData("Joan Birch, the rain having stopped, went home.", "Joan Birch: -")]
    [InlineData("Joan Birch, 71, went home.", "Joan Birch: -")]
    [InlineData("Joan Birch, of Upper Sill, went home.", "Joan Birch: -")]
    [InlineData("Joan Birch, Frank Noble and a dog went home.", "Joan Birch: -", "Frank Noble: -")]
    [InlineData("Joan Birch, 19, sent the goalkeeper the wrong way.", "Joan Birch: -")]
    [InlineData("Joan Birch, wearing the mayor's chain, went home.", "Joan Birch: -")]
    [InlineData("A clever girl, Joan Birch, found the well.", "Joan Birch: -")]
    [InlineData("The next day, Joan Birch, who was late, found no water.", "Joan Birch: -")]
    [InlineData("Before the dowser gave up, Joan Birch found water.", "Joan Birch: -")]
    [InlineData("Queen Elizabeth II met Mayor Joan Birch.", "Elizabeth II: Queen", "Joan Birch: Mayor")]
    public void What_follows_a_name_after_a_comma_is_not_always_an_apposition(string passage, params string[] roles) =>
        Lines.AreSame(roles, Passage.Read(passage).Roles());

    [Theory, Shows(28)]
    [InlineData("“The well is dry,” said Sen. Joan Birch (I-Sill).", "Joan Birch (Sen. Joan Birch) | said | The well is dry,")]
    [InlineData("Sen. Joan Birch (I-Sill) said, “The well is dry.”", "Joan Birch (Sen. Joan Birch) | said | The well is dry.")]
    [InlineData("“The well is dry,” said the Rev. Frank Noble of St. Anne's.", "Frank Noble (the Rev. Frank Noble) | said | The well is dry,")]
    [InlineData("“The well is dry,” Dr. Birch said. Joan Birch is a chemist.", "Joan Birch (Dr. Birch) | said | The well is dry,")]
    [InlineData("“The well is dry,” said Lt. Col. Frank Noble, ret., on Friday.", "Frank Noble (Lt. Col. Frank Noble) | said | The well is dry,")]
    [InlineData("“The well is dry,” said Judge Joan Birch.", "Joan Birch (Judge Joan Birch) | said | The well is dry,")]
    [InlineData("“The well is dry,” said Sill Water Board chairwoman Joan Birch.",
        "Joan Birch (Sill Water Board chairwoman Joan Birch) | said | The well is dry,")]
    [InlineData("“The well is dry,” said Prof. Joan Birch, Ph.D.", "Joan Birch (Prof. Joan Birch) | said | The well is dry,")]
    [InlineData("“The well is dry,” former mayor Joan Birch said.", "Joan Birch (former mayor Joan Birch) | said | The well is dry,")]
    [InlineData("“The well is dry,” Capt. Joan Birch of the Sill Fire Service said.", "Joan Birch (Capt. Joan Birch) | said | The well is dry,")]
    [InlineData("Joan Birch is a chemist. Mrs Birch was brief. “It is dry.”", "Joan Birch (Mrs Birch) | - | It is dry.")]
    [InlineData("“The well is dry,” said Gov. Joan Birch, I-Sill.", "Joan Birch (Gov. Joan Birch) | said | The well is dry,")]
    [InlineData("“The well is dry,” said Joan Birch, M.D., of St. Anne's Hospital.", "Joan Birch | said | The well is dry,")]
    [InlineData("“The well is dry,” Dame Joan Birch said.", "Joan Birch (Dame Joan Birch) | said | The well is dry,")]
    public void Titles_belong_to_the_printed_speaker_and_end_no_sentence(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(28)]
    [InlineData("Judge Street runs past the President Hotel to Dr. Hale Road.")]
    [InlineData("The senator met the doctor, the judge and the chairwoman.")]
    [InlineData("St. Anne's stands on Mt. Sill, next to Fort Prudence.")]
    public void A_title_alone_or_in_the_name_of_a_street_is_nobody(string passage) => Lines.AreSame([], Passage.Read(passage).Names());
}
