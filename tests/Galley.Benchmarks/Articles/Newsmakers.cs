namespace Galley.Benchmarks.Articles;

/// <summary>
/// The people whom a paper writes about, and those who write it. Of the former a few come in every thirtieth article, most in one only: how
/// often falls as a power of their rank.
/// </summary>
internal static class Newsmakers
{
    private const int Writers = 100;
    private const int MostKnown = 20;

    /// <summary>A rank as high again has 13 sixteenths of the people of higher rank, that is 2 to the power of -0.3.</summary>
    private const int Higher = 13;

    private const int Highest = 1 << 20;

    /// <summary>Prime to the number of names, so that people of near ranks have unlike names.</summary>
    private const int Step = 40_507;

    private static readonly int Names = 2 * Words.Women.Length * Words.FamilyOpenings.Length * Words.FamilyEndings.Length;

    /// <summary>So many different people for an article.</summary>
    public static Somebody[] Draw(Dice dice, int count)
    {
        var drawn = new HashSet<int>();
        while (drawn.Count < count) drawn.Add(Rank(dice));
        return drawn.Select(Of).ToArray();
    }

    public static Somebody Writer(Dice dice) => Of(Highest + dice.Below(Writers));

    /// <summary>Ranks in ranges, each as long again as the one before, and even within.</summary>
    private static int Rank(Dice dice)
    {
        var (from, length) = (0, MostKnown);
        while (from + length < Highest / 2 && dice.Below(16) < Higher) (from, length) = (from + length, length * 2);
        return from + dice.Below(length);
    }

    /// <summary>The person of that rank; there are more people than names.</summary>
    private static Somebody Of(int rank)
    {
        var name = (int)((long)rank * Step % Names);
        var isWoman = name % 2 == 0;
        return new(Next(isWoman ? Words.Women : Words.Men), Next(Words.FamilyOpenings) + Next(Words.FamilyEndings), isWoman, Words.Roles[rank % Words.Roles.Length]);

        string Next(string[] words)
        {
            var word = words[name / 2 % words.Length];
            name /= words.Length;
            return word;
        }
    }
}
