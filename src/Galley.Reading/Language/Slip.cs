namespace Galley.Language;

/// <summary>How a spelling comes from another by the slips that hands, eyes and ears make.</summary>
/// <param name="Cost">1 for a plain slip; less for those that happen often, more for those that are rare.</param>
/// <param name="Edits">Letters left out, put in or exchanged, and neighbours swapped; a moved or misheard letter counts as one.</param>
/// <param name="IsDoubling">A letter is double in one of the two.</param>
/// <param name="IsSwap">Two neighbouring letters have changed places.</param>
/// <param name="TouchesFirst">The first letter is another one; only some two slips in a hundred do that.</param>
internal readonly record struct Slip(double Cost, int Edits, bool TouchesFirst, bool IsDoubling = false, bool IsSwap = false)
{
    private const int MostEdits = 3;

    private static readonly string[] KeyRows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <summary>The slip between two folded spellings; null where they are the same or too far apart for one.</summary>
    public static Slip? Between(string wrong, string right)
    {
        if (wrong == right || wrong.Length == 0 || right.Length == 0) return null;
        var edits = Spelling.Distance(wrong, right, MostEdits);
        if (edits > MostEdits) return null;
        var touchesFirst = wrong[0] != right[0];
        if (edits > 1 && SoundKey.Of(wrong) == SoundKey.Of(right)) return new(0.9, 1, touchesFirst);
        if (edits > 1 && AreSameLetters(wrong, right)) return new(edits == 2 ? 1.0 : 1.4, 1, touchesFirst);
        if (edits > 1) return new(edits, edits, touchesFirst);
        if (IsDoubled(wrong, right)) return new(0.7, 1, touchesFirst, IsDoubling: true);
        return IsSwapped(wrong, right) ? new(0.7, 1, touchesFirst, IsSwap: true) : new(CostOfOne(wrong, right), 1, touchesFirst);
    }

    private static bool IsDoubled(string wrong, string right)
    {
        if (wrong.Length == right.Length) return false;
        var at = FirstDifference(wrong, right);
        var longer = wrong.Length > right.Length ? wrong : right;
        return at > 0 && longer[at - 1] == longer[at];
    }

    private static bool IsSwapped(string wrong, string right)
    {
        var at = FirstDifference(wrong, right);
        return wrong.Length == right.Length && at + 1 < wrong.Length && wrong[at] == right[at + 1] && wrong[at + 1] == right[at];
    }

    private static int FirstDifference(string wrong, string right)
    {
        var at = 0;
        while (at < wrong.Length && at < right.Length && wrong[at] == right[at]) at++;
        return at;
    }

    private static double CostOfOne(string wrong, string right)
    {
        var at = FirstDifference(wrong, right);
        if (wrong.Length != right.Length) return 1.0;

        if (IsVowel(wrong[at]) && IsVowel(right[at])) return 0.8;
        return SoundKey.Of(wrong) == SoundKey.Of(right) ? 0.8 : AreNeighbouringKeys(wrong[at], right[at]) ? 0.9 : 1.1;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    /// <summary>A letter was moved, or two exchanged.</summary>
    private static bool AreSameLetters(string one, string other)
    {
        if (one.Length != other.Length) return false;
        var a = one.ToCharArray();
        var b = other.ToCharArray();
        Array.Sort(a);
        Array.Sort(b);
        return a.AsSpan().SequenceEqual(b);
    }

    private static bool AreNeighbouringKeys(char one, char other)
    {
        for (var row = 0; row < KeyRows.Length; row++)
        {
            var column = KeyRows[row].IndexOf(one);
            if (column < 0) continue;
            for (var near = row - 1; near <= row + 1; near++)
            {
                var at = near >= 0 && near < KeyRows.Length ? KeyRows[near].IndexOf(other) : -1;
                if (at >= 0 && Math.Abs(at - column) <= 1) return true;
            }
        }

        return false;
    }
}
