namespace Galley.Tests.Phenomena;

/// <summary>Words that one person reports of another.</summary>
public class ThirdPartyWords
{
    [Theory, Shows(32)]
    [InlineData("Helen Strand mocked Ivan Moss for saying that the bridge would “last for ever.”", "Ivan Moss | saying | …last for ever.")]
    [InlineData("Helen Strand criticised Ivan Moss for calling the bridge “a toy.”", "Ivan Moss | calling | …a toy.")]
    [InlineData("Helen Strand remembers that Ivan Moss said, “It will last for ever.”", "Ivan Moss | said | It will last for ever.")]
    [InlineData("“It will last for ever,” Ivan Moss said, Helen Strand recalls.", "Ivan Moss | said | It will last for ever,")]
    [InlineData("According to Helen Strand, Ivan Moss said the bridge would “last for ever.”", "Ivan Moss | said | …last for ever.")]
    [InlineData("Helen Strand reminded the council that Ivan Moss had promised “a hundred years.”", "Ivan Moss | promised | …a hundred years.")]
    [InlineData("Helen Strand said Ivan Moss told her, “It will last for ever.”", "Ivan Moss | told | It will last for ever.")]
    [InlineData("Helen Strand pointed to a letter in which Ivan Moss promised “a hundred years.”", "Ivan Moss | promised | …a hundred years.")]
    [InlineData("Helen Strand has a letter from Ivan Moss: “It will last for ever,” he wrote.",
        "Ivan Moss (he) | wrote | It will last for ever,")]
    [InlineData("Saying that somebody had yelled “Cut the rope!” as the bridge swung, Helen Strand wept.",
        "- (somebody) | yelled | Cut the rope!")]
    [InlineData("Helen Strand quoted Ivan Moss as saying, “It will last for ever.”", "Ivan Moss | saying | It will last for ever.")]
    [InlineData("Ivan Moss liked to say that the bridge was “a promise in iron.” Neighbours remember him as a gentle man.",
        "Ivan Moss | say | …a promise in iron.")]
    [InlineData("Helen Strand asked herself what Ivan Moss meant when he said the bridge was “a promise.”", "Ivan Moss (he) | said | …a promise.")]
    [InlineData("Helen Strand attacked Ivan Moss for his claim that the bridge would “last for ever.”",
        "Ivan Moss (his) | claim | …last for ever.")]
    [InlineData("Helen Strand denied that she had ever heard Ivan Moss call the bridge “a toy.”", "Ivan Moss | call | …a toy.")]
    [InlineData("You have to go back to the war to see a council defending the idea that bridges are “a toy for grown men.”",
        "- (a council) | defending | …a toy for grown men.")]
    [InlineData("As the crowd cheered Ivan Moss, Helen Strand reported, his wife whispered to him: “It will last for ever.”",
        "- (his wife) | whispered | It will last for ever.")]
    public void Reported_words_are_theirs_of_whom_they_are_reported(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(32)]
    [InlineData("Helen Strand mocked Ivan Moss, saying that his bridge would “last till lunch.”", "Helen Strand | saying | …last till lunch.")]
    [InlineData("Helen Strand criticised Ivan Moss, calling his bridge “a toy.”", "Helen Strand | calling | …a toy.")]
    [InlineData("“It lasted till lunch,” Helen Strand said of Ivan Moss's bridge.", "Helen Strand | said | It lasted till lunch,")]
    [InlineData("Helen Strand recalled the day Ivan Moss left: “He took the bridge with him.”", "Helen Strand | recalled | He took the bridge with him.")]
    [InlineData("Helen Strand thanked Ivan Moss for building what she called “a toy.”", "Helen Strand (she) | called | …a toy.")]
    [InlineData("Helen Strand welcomed the news that Ivan Moss had sold the bridge, saying: “It lasted till lunch.”",
        "Helen Strand | saying | It lasted till lunch.")]
    [InlineData("Helen Strand wrote the keepers knew the bridge, saying, “It swung every day.”", "Helen Strand | saying | It swung every day.")]
    [InlineData("“He just stared,” Helen Strand recalled of Ivan Moss's reaction.", "Helen Strand | recalled | He just stared,")]
    [InlineData("“He said it would last,” Helen Strand said of Ivan Moss. “It did not.”",
        "Helen Strand | said | He said it would last, / It did not.")]
    [InlineData("Helen Strand says the bridge will always remain “a toy for grown men.”", "Helen Strand | says | …a toy for grown men.")]
    [InlineData("After Ivan Moss criticised her report, Helen Strand fired back, “It lasted till lunch.”",
        "Helen Strand | fired back | It lasted till lunch.")]
    [InlineData("When Helen Strand pointed out that the bridge was “a toy for grown men,” Ivan Moss laughed.",
        "Helen Strand | pointed out | …a toy for grown men,")]
    [InlineData("Helen Strand attacked Ivan Moss for his claim and called the bridge “a toy for grown men.”",
        "Helen Strand | called | …a toy for grown men.")]
    [InlineData("The bridge, Helen Strand reported, was “a toy for grown men.”", "Helen Strand | reported | …a toy for grown men.")]
    [InlineData("Helen Strand said she was “still in love with the bridge” until Ivan Moss said it was his.",
        "Helen Strand | said | …still in love with the bridge")]
    [InlineData("“Mind the gap,” Helen Strand heard, but she said nothing.", "Helen Strand | heard | Mind the gap,")]
    public void Words_about_another_are_the_reporters_own(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());
}
