using Galley.Manuscripts;
using Galley.Proofs;

namespace Galley.Tests.Proofs;

/// <summary>Names that are near and both right, by kind: nothing is found about them.</summary>
public class TwoNamesTests
{
    [Theory]
    [InlineData("Stephen Quilvez opened the mill. Steven Quilvez, his cousin, bakes. Stephen Quilvez sings. Steven Quilvez smiled.")]
    [InlineData("Kathy Norrell and Cathy Norrell opened the bakery in May. Kathy bakes, and Cathy sings.")]
    [InlineData("Stephen Marr met Steven Holt at the pier. Marr and Holt sang.")]
    [InlineData("Brian Tellick beat Bryan Tollick in the final. Tellick, 34, said he was lucky. Tollick said he was tired.")]
    [InlineData("Marc Oster spoke first. Mark Oster, his twin brother, spoke last.")]
    [InlineData("Philip Orme, a banker, and Phillip Orme, a baker, share a street. Philip Orme said so. Phillip Orme agreed.")]
    [InlineData("Catherine Ould and Katherine Ould run the mill. Catherine Ould bakes.")]
    [InlineData("Tom Harker and Tom Harder were in one class. Harker bakes, Harder sings.")]
    [InlineData("Ida Johnson met Ida Johnston. Johnson bakes. Johnston sings.")]
    [InlineData("Peter Larsen and Peter Larson are both in the council. Larsen said no. Larson said yes.")]
    [InlineData("Ms. Browne and Ms. Brown sat in court. Browne smiled. Brown did not.")]
    [InlineData("Nick Read spoke to Nick Reid. Read bakes. Reid sings.")]
    [InlineData("Mario Lenti and Maria Lenti bake. Mario sings. Maria sleeps. Maria smiled.")]
    public void Two_people_of_like_names(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("A statue of Gaddafi fell. Some write Qaddafi, and Kadafi is seen too.")]
    [InlineData("Yusuf Hamdani met Youssef Hamdani. Yusuf sings.")]
    [InlineData("The emir Sheikh Khaled Oraibi came. Sheik Khalid Oraibi left.")]
    [InlineData("Aleksandr Petrun bakes. Alexander Petrun sings.")]
    [InlineData("Wang Xiaoli met Wang Xiaolu. Xiaoli sings. Xiaolu bakes.")]
    [InlineData("Zhang Wei met Zheng Wei. Zhang sings, Zheng bakes.")]
    [InlineData("Kim Min-su sings. Kim Min-soo bakes. Kim Min-ji sleeps.")]
    public void Names_written_over_from_another_script(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("The Center of Harlow and the Harlow Centre are two buildings. Ida Centre sings.")]
    [InlineData("Labour lost and the Labor party won, said Ida Holt.")]
    [InlineData("The Organisation of Bakers and the Organization of Singers met.")]
    [InlineData("LEGO and Lego are one brand. EBay and eBay too. YouTube and Youtube.")]
    [InlineData("Kellogg and Kellogg's. Macy's and Macys.")]
    [InlineData("Gandalf met Gandolf in the play. Gandalf smiled. Gandolf sang.")]
    [InlineData("The Grey Lady and the Gray Lady are names of one ghost.")]
    public void Dialects_brands_and_figures(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("José Núñez bakes. Jose Nunez sings. Núñez smiled, and Nunez slept.")]
    [InlineData("Gerhard Schröder spoke. Schroeder left. Schroder came back.")]
    [InlineData("Søren Ilk bakes. Soeren Ilk sings. Søren smiled.")]
    [InlineData("O'Dowd bakes. O’Dowd sings. Siobhan O'Dowd smiled.")]
    [InlineData("D'Arcy Quill bakes. Darcy Quill sings.")]
    [InlineData("Marie-Claire Obin bakes. Marie Claire Obin sings. Marieclaire Obin too.")]
    [InlineData("Ida De Luca bakes. Lou Deluca sings. De Lucas are many.")]
    [InlineData("van der Berg bakes, said Ida van den Berg. Van der Berg sings.")]
    [InlineData("McDonald and Macdonald are two clans. Ida McDonald bakes. Lou Macdonald sings.")]
    public void Accents_joints_and_particles(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("James' bread is good. James's bread is better. Ida James bakes.")]
    [InlineData("Ida Reeves bakes. Reeves' bread is good. Reeves's bread is best. The Reeveses sing.")]
    [InlineData("Ida Davies met Ida Davis. Davies bakes. Davis sings.")]
    [InlineData("The Burnses and Ida Burns sing. Burns's bread. Ida Burn bakes in Burn.")]
    [InlineData("Marta Oyela-\nran bakes. Marta Oyelaran sings.")]
    public void Names_in_s_and_broken_ones(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("Mr. Marsh spoke in March. Marsh said that in March it rains. Ida Marsh smiled.")]
    [InlineData("Austria is not Australia. Slovenia is not Slovakia. Niger is not Nigeria. Ida Holt said so.")]
    [InlineData("Georgia Vance of Georgia met George Vance. Georgia bakes.")]
    [InlineData("Paris and Parish. The Parish of St. Ida. Ida Paris bakes.")]
    public void Months_places_and_words(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("---\nauthor: Jon Smyth\n---\n\nJohn Smith opened the bakery. Smith sings. Smith bakes.")]
    [InlineData("---\nauthor: Ida Quilvaz\n---\n\nBen Quilvez opened the bakery. Quilvez sings. Quilvez bakes.")]
    [InlineData("Bread\n\nBy Ida Quilvaz\n\nBen Quilvez opened the bakery. Quilvez sings. Quilvez bakes.")]
    public void An_author_and_somebody_of_the_article(string text) => Assert.Empty(Find(text));

    private static IEnumerable<string> Find(string text) => Reader.Read(text, ManuscriptFormat.PlainText).Findings
        .Where(f => f.Rule == Rules.NameUnlikeArticle || f.Rule == Rules.NameInQuotation || f.Rule == Rules.NameUnlikeHouse)
        .Select(f => f.Extent.Of(text));
}
