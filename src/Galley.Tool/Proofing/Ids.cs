using System.Globalization;

namespace Galley.Tool.Proofing;

/// <summary>The names of places on a page, each counted from 1.</summary>
internal static class Ids
{
    public static string Voice(int number) => Of("voice", number);

    public static string Person(int number) => Of("person", number);

    /// <summary>A finding's place in the text.</summary>
    public static string Finding(int number) => Of("finding", number);

    /// <summary>What the margin says of a finding.</summary>
    public static string Note(int number) => Of("note", number);

    private static string Of(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number + 1}");
}
