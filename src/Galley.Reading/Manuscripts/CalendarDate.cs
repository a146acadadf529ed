using System.Globalization;

namespace Galley.Manuscripts;

/// <summary>A day as a manuscript writes it. Time and zone are passed over, so that no reader's time zone ever moves it.</summary>
public readonly record struct CalendarDate(int Year, int Month, int Day) : IComparable<CalendarDate>
{
    private static readonly string[] MonthNames = CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames;

    /// <summary>
    /// Reads <c>2026-05-01</c>, <c>2026/05/01</c>, either with a time behind it, and <c>May 1, 2026</c> or <c>1 May 2026</c>.
    /// </summary>
    public static bool TryParse(string text, out CalendarDate date)
    {
        var trimmed = text.Trim();
        return (TryParseNumbers(trimmed, out date) || TryParseWords(trimmed, out date)) && date.IsInCalendar;
    }

    public int CompareTo(CalendarDate other) =>
        Year != other.Year ? Year.CompareTo(other.Year) : Month != other.Month ? Month.CompareTo(other.Month) : Day.CompareTo(other.Day);

    /// <summary>ISO 8601: <c>2026-05-01</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", Year, Month, Day);

    private bool IsInCalendar => Year is > 0 and < 10_000 && Month is > 0 and < 13 && Day > 0 && Day <= DateTime.DaysInMonth(Year, Month);

    private static bool TryParseNumbers(string text, out CalendarDate date)
    {
        date = default;
        var at = 0;
        if (!TakeNumber(text, ref at, 4, 4, out var year) || at == text.Length || text[at] is not ('-' or '/')) return false;
        var separator = text[at++];
        if (!TakeNumber(text, ref at, 1, 2, out var month) || at == text.Length || text[at++] != separator) return false;
        if (!TakeNumber(text, ref at, 1, 2, out var day) || !IsTime(text, at)) return false;
        date = new(year, month, day);
        return true;
    }

    private static bool TryParseWords(string text, out CalendarDate date)
    {
        date = default;
        var words = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length != 3) return false;
        var month = MonthOf(words[0]);
        var day = month > 0 ? words[1] : words[0];
        if (month == 0) month = MonthOf(words[1]);
        int dayAt = 0, yearAt = 0;
        if (month == 0
            || !TakeNumber(day, ref dayAt, 1, 2, out var dayNumber) || dayAt < day.Length
            || !TakeNumber(words[2], ref yearAt, 4, 4, out var year) || yearAt < 4 || words[2].Length > 4) return false;
        date = new(year, month, dayNumber);
        return true;
    }

    /// <summary>1 to 12 for "May", "Sept." or "October"; 0 for other words.</summary>
    private static int MonthOf(string word)
    {
        for (var i = 0; i < 12; i++)
            if (word.StartsWith(MonthNames[i], StringComparison.OrdinalIgnoreCase)) return i + 1;
        return 0;
    }

    /// <summary>Whether nothing but a time of day stands from <paramref name="at"/> on.</summary>
    private static bool IsTime(string text, int at) =>
        at == text.Length
        || (text[at] is 'T' or 't' or ' ' && at + 1 < text.Length && text[at + 1] is >= '0' and <= '9');

    private static bool TakeNumber(string text, ref int at, int shortest, int longest, out int number)
    {
        number = 0;
        var start = at;
        while (at < text.Length && at - start < longest && text[at] is >= '0' and <= '9') number = number * 10 + (text[at++] - '0');
        return at - start >= shortest;
    }
}
