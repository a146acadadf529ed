namespace Galley.Language;

/// <summary>Nouns for stretches of time: "this week", "the next day" are when something was, and neither who nor what.</summary>
internal static class TimeNouns
{
    private static readonly HashSet<string> All = new(StringComparer.OrdinalIgnoreCase)
    {
        "afternoon", "afternoons", "century", "day", "days", "decade", "decades", "evening", "evenings", "hour", "hours", "minute",
        "minutes", "moment", "month", "months", "morning", "mornings", "night", "nights", "season", "term", "time", "week", "weekend",
        "weeks", "year", "years",
    };

    public static bool Is(TokenText tokens, int token) => tokens.Tokens[token].IsWord && All.Contains(tokens.WordAt(token).ToString());
}
