namespace Galley.Benchmarks.Articles;

/// <summary>Somebody whom an article is about.</summary>
internal sealed record Somebody(string Given, string Family, bool IsWoman, string Role)
{
    public string Name => Given + " " + Family;

    public string Pronoun => IsWoman ? "she" : "he";

    /// <summary>The family name with two letters swapped, as a hurried writer has it.</summary>
    public string Misspelled => Family[..^2] + Family[^1] + Family[^2];

    /// <summary>Anybody, who hardly comes again.</summary>
    public static Somebody Cast(Dice dice)
    {
        var isWoman = dice.OneIn(2);
        return new(dice.Pick(isWoman ? Words.Women : Words.Men), dice.Pick(Words.FamilyOpenings) + dice.Pick(Words.FamilyEndings), isWoman, dice.Pick(Words.Roles));
    }
}
