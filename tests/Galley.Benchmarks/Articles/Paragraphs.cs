namespace Galley.Benchmarks.Articles;

/// <summary>Makes the paragraphs of one story: narration, and quotations of its people in the forms that newspapers use.</summary>
/// <param name="quoting">How many paragraphs may quote; those after them narrate.</param>
internal sealed class Paragraphs(Dice dice, Somebody[] cast, int quoting)
{
    private readonly Sentences _sentences = new(dice);
    private Somebody? _last;
    private int _introduced;

    public string Next()
    {
        if (quoting-- <= 0) return Narration() + " " + dice.Pick(cast).Family + " was there. " + Narration() + " " + Narration();
        if (_introduced < cast.Length) return Introduction(_last = cast[_introduced++]);
        var who = dice.Pick(cast);
        var isSame = who == _last;
        _last = who;
        return dice.Below(9) switch
        {
            0 => Narration() + " " + Narration(),
            1 => $"“{Speech()},” {dice.Pick(Words.Cues)} {who.Family}.",
            2 => $"“{Speech()},” {(isSame ? who.Pronoun : who.Family)} {dice.Pick(Words.Cues)}. “{Speech()}.”",
            3 => $"{Narration()} {who.Family} {dice.Pick(Words.Cues)}: “{Speech()}. {Speech()}.”",
            4 => $"{Narration()} “{Speech()}?” {who.Name} asked. {Narration()}",
            5 => $"{who.Family}, who called it “{_sentences.Fragment()},” was in {dice.Pick(Words.Towns)} on {dice.Pick(Words.Days)}. {Narration()}",
            6 => $"“{Speech()},” {dice.Pick(Words.Groups)} said. {Narration()}",
            7 => $"“He was just like, ‘{Speech()},’” {(dice.OneIn(30) ? who.Misspelled : who.Family)} recalled. “{Speech()}.”",
            _ => $"“{Speech()}. {Speech()}.\n“{Speech()},” according to {who.Family}. {Narration()}",
        };
    }

    private string Introduction(Somebody who) => dice.OneIn(2)
        ? $"{who.Name}, {(who.Role.Contains(' ', StringComparison.Ordinal) ? "the " : "a ")}{who.Role}, was there. {Narration()} “{Speech()},” {who.Pronoun} {dice.Pick(Words.Cues)}."
        : $"“{Speech()},” said {who.Name}, {30 + dice.Below(50)}, {who.Role} in {dice.Pick(Words.Towns)}. {Narration()}";

    private string Narration() => _sentences.Narrated();

    private string Speech() => _sentences.Speech();
}
