namespace Galley.Lexicon;

/// <summary>What the tables know of a word or phrase.</summary>
/// <param name="CueGrade">How surely it is a verb of speech: 5 (say) to 1 (hardly); 0 where it is none.</param>
public readonly record struct Word(WordClass Classes, Gender Gender = Gender.Unknown, byte CueGrade = 0, CueTraits Traits = CueTraits.None)
{
    public bool Is(WordClass any) => (Classes & any) != 0;

    /// <summary>What two tables know together.</summary>
    public Word With(Word other) => new(
        Classes | other.Classes,
        Gender == Gender.Unknown ? other.Gender : Gender,
        Math.Max(CueGrade, other.CueGrade),
        Traits | other.Traits);
}
