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
    public void Reported_words_are_theirs_of_whom_they_are_reported(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, Guards(32)]
    [InlineData("Helen Strand mocked Ivan Moss, saying that his bridge would “last till lunch.”", "Helen Strand | saying | …last till lunch.")]
    [InlineData("Helen Strand criticised Ivan Moss, calling his bridge “a toy.”", "Helen Strand | calling | …a toy.")]
    [InlineData("“It lasted till lunch,” Helen Strand said of Ivan Moss's bridge.", "Helen Strand | said | It lasted till lunch,")]
    [InlineData("Helen Strand recalled the day Ivan Moss left: “He took the bridge with him.”", "Helen Strand | recalled | He took the bridge with him.")]
    [InlineData("Helen Strand thanked Ivan Moss for building what she called “a toy.”", "Helen Strand (she) | called | …a toy.")]
    public void Words_about_another_are_the_reporters_own(string passage, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.Read(passage).Quotations());

    [Theory, NotYet(32)]
    // 32, shows: Reported words are theirs of whom they are reported.
    [InlineData("Helen Strand quoted Ivan Moss as saying, “It will last for ever.”", "Ivan Moss | saying | It will last for ever.")]
    [InlineData("Ivan Moss liked to say that the bridge was “a promise in iron.” Neighbours remember him as a gentle man.",
        "Ivan Moss | say | …a promise in iron.")]
    [InlineData("Helen Strand denied that she had ever heard Ivan Moss call the bridge “a toy.”", "Ivan Moss | call | …a toy.")]
    public void Not_yet(string passage, params string[] quotations) =>
        Lines.StillDiffer(quotations, Passage.Read(passage).Quotations());
}
