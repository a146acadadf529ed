using System.Globalization;
using Galley.Manuscripts;

namespace Galley.Collections;

/// <summary>
/// Tells what a scalar of front matter is, as YAML 1.2 does: <c>no</c> is a word there, and what stands in quotation marks is text. Keys
/// that fill a property of the article are read as that property reads them.
/// </summary>
public static class Scalars
{
    /// <summary>Of <c>2026-05-01</c>.</summary>
    private const int LongestDate = 10;

    /// <summary>The kind of a value, and the value in the one form that generated code reads; as written where it is text.</summary>
    /// <param name="value">The scalar.</param>
    /// <param name="expected">The group that its key calls for; <see cref="ValueKinds.None"/> for a key of the writer's own.</param>
    public static (ValueKinds Kind, string Canonical) Read(FrontMatterValue value, ValueKinds expected)
    {
        var text = value.Text.Trim();
        if (KnownKeys.IsNull(value)) return (ValueKinds.None, "");
        if (expected == ValueKinds.Text) return (ValueKinds.Text, value.Text);
        if (expected == ValueKinds.Boolean) return HeadValues.Truth(text) is { } truth ? Boolean(truth) : (ValueKinds.None, "");
        if (!value.IsQuoted && text is "true" or "True" or "TRUE") return Boolean(true);
        if (!value.IsQuoted && text is "false" or "False" or "FALSE") return Boolean(false);
        if (expected == ValueKinds.Time) return Time(text, isInWords: true) ?? (ValueKinds.None, "");
        if (value.IsQuoted) return (ValueKinds.Text, value.Text);
        return Number(text) ?? Time(text, isInWords: false) ?? (ValueKinds.Text, value.Text);
    }

    /// <summary>The group of an article's own property, by a key of its head; <see cref="ValueKinds.None"/> for other keys.</summary>
    public static ValueKinds Expected(string key)
    {
        var property = KnownKeys.PropertyOf(key);
        if (property is null) return ValueKinds.None;
        if (property == KnownKeys.Published || property == KnownKeys.Updated) return ValueKinds.Time;
        return property == KnownKeys.Draft ? ValueKinds.Boolean : ValueKinds.Text;
    }

    private static (ValueKinds, string) Boolean(bool value) => (ValueKinds.Boolean, value ? "true" : "false");

    private static (ValueKinds, string)? Number(string text)
    {
        var digits = text.TrimStart('+', '-');
        if (text.Length - digits.Length > 1 || digits.Length == 0) return null;
        if (!char.IsDigit(digits[0]) || !char.IsDigit(digits[digits.Length - 1])) return null;

        // Zeros in front are a code's: a telephone number, a postcode.
        if (digits.Length > 1 && digits[0] == '0' && digits[1] != '.') return null;
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (!decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out var number)) return null;
        var canonical = text.TrimStart('+');
        if (digits.Contains('.')) return (ValueKinds.Decimal, canonical);
        return number is >= int.MinValue and <= int.MaxValue ? (ValueKinds.Integer, canonical)
            : number is >= long.MinValue and <= long.MaxValue ? (ValueKinds.Long, canonical)
            : (ValueKinds.Decimal, canonical);
    }

    private static (ValueKinds, string)? Time(string text, bool isInWords)
    {
        if (Timestamp.Read(text) is { } timestamp) return timestamp;
        return (isInWords || (text.Length is > 0 and <= LongestDate && char.IsDigit(text[0]))) && CalendarDate.TryParse(text, out var date)
            ? (ValueKinds.Date, date.ToString())
            : null;
    }
}
