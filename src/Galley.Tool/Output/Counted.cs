using System.Globalization;

namespace Galley.Tool.Output;

/// <summary>Numbers of things in words: "1 article", "4,000 articles".</summary>
internal static class Counted
{
    public static string Of(int count, string thing) => Number(count) + " " + thing + (count == 1 ? "" : "s");

    public static string People(int count) => Number(count) + (count == 1 ? " person" : " people");

    public static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
