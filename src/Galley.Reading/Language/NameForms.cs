namespace Galley.Language;

/// <summary>Forms of a name that are no misspellings of each other.</summary>
internal static class NameForms
{
    private static readonly char[] Joints = ['\'', '-'];

    private static readonly string[] Plurals = ["s", "es", "'s"];

    private static readonly string[] Sibilants = ["s", "x", "z", "ch", "sh"];

    /// <summary>Endings that make a short or pet form, and a woman's name of a man's.</summary>
    private static readonly string[] Familiar = ["y", "ey", "ie", "er", "r", "a", "e", "i", "ne", "ine", "la"];

    private static readonly (string Letter, string Letters)[] Umlauts =
        [("\u00E4", "ae"), ("\u00F6", "oe"), ("\u00FC", "ue"), ("\u00F8", "oe"), ("\u00E6", "ae"), ("\u00E5", "aa"), ("\u00DF", "ss")];

    private static readonly string[] Derived = ["i", "n", "an", "ian", "ese", "ish", "ism", "ist", "ite"];

    /// <summary>Kardashian and Kardashians.</summary>
    public static bool ArePlural(string one, string other) =>
        DifferBy(one, other, Plurals) && !one.EndsWith("ss", StringComparison.Ordinal) && !other.EndsWith("ss", StringComparison.Ordinal);

    /// <summary>How many letters make a plural of a name: 1 in Kardashians, 2 in Joneses, 0 where none do.</summary>
    public static int PluralEnding(string name)
    {
        if (!name.EndsWith("s", StringComparison.Ordinal) || name.EndsWith("ss", StringComparison.Ordinal)) return 0;
        return Array.Exists(Sibilants, end => name.EndsWith(end + "es", StringComparison.Ordinal)) ? 2 : 1;
    }

    /// <summary>Pete and Peter, Eric and Erica.</summary>
    public static bool AreFamiliar(string one, string other) => DifferBy(one, other, Familiar);

    /// <summary>Iraq and Iraqi, as far as the ending goes.</summary>
    public static bool AreDerived(string one, string other) => DifferBy(one, other, Derived);

    /// <summary>Kwok-hung and Kwok-hin: of two names with a hyphen the short second halves differ.</summary>
    public static bool AreHyphened(string one, string other)
    {
        var (a, b) = (one.IndexOf('-'), other.IndexOf('-'));
        return a > 0 && a == b && string.CompareOrdinal(one, 0, other, 0, a) == 0 && Math.Min(one.Length, other.Length) - a <= 5;
    }

    /// <summary>D'Arcy and Darcy, Marie-Claire and Marieclaire.</summary>
    public static bool AreParted(string one, string other) =>
        (one.IndexOfAny(Joints) >= 0 || other.IndexOfAny(Joints) >= 0) && WithoutJoints(one) == WithoutJoints(other);

    /// <summary>Schröder and Schroeder, as a language without the letter writes it.</summary>
    /// <param name="form">As it is written.</param>
    /// <param name="otherForm">As it is written.</param>
    public static bool AreUmlauts(string form, string otherForm) =>
        (HasAccent(form) || HasAccent(otherForm)) && WithoutUmlauts(form) == WithoutUmlauts(otherForm);

    /// <summary>Natsu and Natsuko: an ending of two letters or more is no slip.</summary>
    public static bool AreLengthened(string one, string other)
    {
        var (shorter, longer) = one.Length < other.Length ? (one, other) : (other, one);
        return longer.Length >= shorter.Length + 2 && longer.StartsWith(shorter, StringComparison.Ordinal);
    }

    private static string WithoutJoints(string key) => key.Replace("'", "").Replace("-", "");

    private static bool HasAccent(string form)
    {
        foreach (var c in form)
            if (c >= 128) return true;
        return false;
    }

    private static string WithoutUmlauts(string form)
    {
        var key = form.ToLowerInvariant();
        foreach (var (letter, letters) in Umlauts) key = key.Replace(letter, letters);
        return Spelling.Fold(key);
    }

    private static bool DifferBy(string one, string other, string[] endings)
    {
        var (shorter, longer) = one.Length < other.Length ? (one, other) : (other, one);
        return longer.StartsWith(shorter, StringComparison.Ordinal) && Array.IndexOf(endings, longer.Substring(shorter.Length)) >= 0;
    }
}
