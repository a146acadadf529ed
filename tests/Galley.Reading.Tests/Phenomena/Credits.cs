namespace Galley.Tests.Phenomena;

/// <summary>Bylines, photo credits and notes beside the text.</summary>
public class Credits
{
    [Theory, Shows(39)]
    [InlineData(
        "Ice On The Canal\n\nBy Laura Finch\n\nAdam Rusk keeps the lock with Nora Pell.\n\nPaula Stein/Northlight Images\n\n“It will not hold,” she said.",
        "Nora Pell (she) | said | It will not hold,")]
    [InlineData(
        "Ice On The Canal\n\nBy Laura Finch\n\nAdam Rusk keeps the lock.\n\nHugo Stein/Northlight Images\n\n“It will not hold,” he said.",
        "Adam Rusk (he) | said | It will not hold,")]
    [InlineData(
        "Ice On The Canal\n\nBy Laura Finch\n\nAdam Rusk has kept the lock since May. “It will not hold.”",
        "Adam Rusk | - | It will not hold.")]
    [InlineData("Ice On The Canal\n\nBy Laura Finch\n\n“It will not hold,” Adam Rusk said.\n\nPhotograph by Hugo Stein\n\n“It never does.”",
        "Adam Rusk | said | It will not hold,", "Adam Rusk | - | It never does.")]
    [InlineData(
        "Ice On The Canal\n\nBy Laura Finch\n\nAdam Rusk keeps the lock.\n\nAdam Rusk at the lock on Sunday. Hugo Stein/Northlight Images\n\n“It will not hold,” he said.",
        "Adam Rusk (he) | said | It will not hold,")]
    public void Who_wrote_or_photographed_does_not_speak(string article, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.ReadArticle(article).Quotations());

    [Theory, Guards(39)]
    [InlineData(
        "Ice On The Canal\n\nBy Laura Finch\n\nHugo Stein/Northlight Images\n\nThe photographer Hugo Stein fell in. “It did not hold,” Stein said.",
        "Hugo Stein (Stein) | said | It did not hold,")]
    [InlineData(
        "Ice On The Canal\n\nBy Laura Finch\n\nThe canal froze on Sunday. “Walk on it,” somebody dared me.\n\n“It held,” said Laura Finch, the author of this piece.",
        "- (somebody) | dared | Walk on it,", "Laura Finch | said | It held,")]
    [InlineData("Ice On The Canal\n\nBy Laura Finch\n\nPhoto: Hugo Stein\n\nAdam Rusk fell in. “I only took pictures,” said Hugo Stein.",
        "Hugo Stein | said | I only took pictures,")]
    [InlineData(
        "Ice On The Canal\n\nBy Laura Finch\n\nThe lock on Sunday morning. Hugo R. Stein/Northlight Images\n\n“I took it from the ice,” said Hugo R. Stein.",
        "Hugo R. Stein | said | I took it from the ice,")]
    public void A_photographer_or_author_who_speaks_is_a_speaker(string article, params string[] quotations) =>
        Lines.AreSame(quotations, Passage.ReadArticle(article).Quotations());

    [Theory, Shows(39)]
    [InlineData(
        "Ice On The Canal\n\nBy Laura Finch and Adam Rusk\n\nThe canal froze on Sunday, and nobody minded.\n\nHugo Stein/Northlight Images",
        "Laura Finch", "Adam Rusk", "Hugo Stein")]
    [InlineData("Ice On The Canal\n\nBy Laura Finch\n\nThe canal froze on Sunday, and nobody minded.\n\nPhoto: Hugo Stein",
        "Laura Finch", "Hugo Stein")]
    [InlineData("Ice On The Canal\n\nBy Laura Finch\n\nThe canal froze on Sunday Image: Velmiro.", "Laura Finch", "Velmiro")]
    public void Authors_and_photographers_are_persons(string article, params string[] names) =>
        Lines.AreSame(names, Passage.ReadArticle(article).Names());

    [Theory, Guards(39)]
    [InlineData("Ice On The Canal\n\nBy The Marling Gazette\n\nThe canal froze on Sunday, and nobody minded.\n\nHandout/Northlight Images")]
    [InlineData("Ice On The Canal\n\nBy The Marling Gazette\n\nThe canal froze on Sunday.\n\nEditor's note: This article was changed on Monday to correct a date.")]
    public void A_newspaper_or_handout_is_none(string article) => Lines.AreSame([], Passage.ReadArticle(article).Names());
}
