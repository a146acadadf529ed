namespace Galley.Tool.Tests.Harness;

/// <summary>Short articles with known faults.</summary>
internal static class Samples
{
    public const string Clean = "Bread at dawn\n\nMarta Oyelaran opened the bakery in 2011.\n\n\"We never closed,\" Oyelaran said.\n";

    /// <summary>One warning with a suggestion: <c>Oyelarn</c> at line 5, column 29.</summary>
    public const string Misspelled =
        "Bread at dawn\n\nMarta Oyelaran opened the bakery in 2011. Oyelaran still starts at three.\n\nNobody sees the first loaf, Oyelarn knows, and Oyelaran likes it that way.\n";

    /// <summary><see cref="Misspelled"/> as it should be.</summary>
    public static readonly string Corrected = Misspelled.Replace("Oyelarn", "Oyelaran", StringComparison.Ordinal);

    /// <summary>One warning without a suggestion.</summary>
    public const string Unclosed = "Bread at dawn\n\nMarta Oyelaran opened the bakery in 2011.\n\n\"We never closed, Oyelaran said.\n";
}
