using System.Globalization;
using Galley.Manuscripts;

namespace Galley.Collections;

/// <summary>A day and a time as YAML writes them: <c>2026-05-01T10:30:00+02:00</c>, <c>2026-05-01 10:30</c>.</summary>
internal static class Timestamp
{
    private static readonly string[] Times = ["H:mm", "H:mm:ss", "H:mm:ss.FFFFFFF"];
    private static readonly string[] Offsets = [@"hh\:mm", "hhmm", "hh", @"h\:mm", "%h"];

    /// <summary>The kind and the ISO form; null for what is none. Nothing is moved to another time zone.</summary>
    public static (ValueKinds Kind, string Canonical)? Read(string text)
    {
        var split = text.IndexOfAny(['T', 't', ' ']);
        if (split < 0 || !char.IsDigit(text[0]) || !CalendarDate.TryParse(text.Substring(0, split), out var date)) return null;
        var time = text.Substring(split + 1).Trim();
        var zone = time.IndexOfAny(['Z', 'z', '+', '-']);
        var clock = (zone < 0 ? time : time.Substring(0, zone)).TrimEnd();
        const DateTimeStyles Style = DateTimeStyles.NoCurrentDateDefault;
        if (!DateTime.TryParseExact(clock, Times, CultureInfo.InvariantCulture, Style, out var hour)) return null;

        var local = date + hour.ToString("'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
        if (zone < 0) return (ValueKinds.DateTime, local);
        return Offset(time.Substring(zone)) is { } offset ? (ValueKinds.Moment, local + offset) : null;
    }

    private static string? Offset(string zone)
    {
        if (zone is "Z" or "z") return "+00:00";
        if (!TimeSpan.TryParseExact(zone.Substring(1), Offsets, CultureInfo.InvariantCulture, out var offset)) return null;
        return offset.TotalHours <= 14 ? zone[0] + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture) : null;
    }
}
