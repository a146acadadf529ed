namespace Galley.Collections;

/// <summary>What front matter values are.</summary>
[Flags]
public enum ValueKinds
{
    /// <summary>No value.</summary>
    None = 0,
    Boolean = 1,
    /// <summary>A whole number of 32 bits.</summary>
    Integer = 2,
    /// <summary>A whole number of 64 bits.</summary>
    Long = 4,
    Decimal = 8,
    Date = 16,
    /// <summary>A day and a time in no time zone.</summary>
    DateTime = 32,
    /// <summary>A day and a time with its distance from UTC.</summary>
    Moment = 64,
    Text = 128,
    Map = 256,
    Number = Integer | Long | Decimal,
    Time = Date | DateTime | Moment,
}

/// <summary>Kinds of one group can be one property; what is of several groups can only be text.</summary>
public static class KindGroups
{
    /// <summary>Of equally frequent groups the first counts.</summary>
    public static readonly ValueKinds[] All = [ValueKinds.Boolean, ValueKinds.Number, ValueKinds.Time, ValueKinds.Map, ValueKinds.Text];

    /// <summary>The group of all these kinds; <see cref="ValueKinds.None"/> of none.</summary>
    public static ValueKinds Of(ValueKinds kinds)
    {
        if (kinds == ValueKinds.None) return ValueKinds.None;
        foreach (var group in All)
            if ((kinds & ~group) == 0) return group;
        return ValueKinds.Text;
    }

    /// <summary>The kind of a group that can hold all of these.</summary>
    public static ValueKinds Widest(ValueKinds kinds) => Of(kinds) switch
    {
        ValueKinds.Number when Has(kinds, ValueKinds.Decimal) => ValueKinds.Decimal,
        ValueKinds.Number => Has(kinds, ValueKinds.Long) ? ValueKinds.Long : ValueKinds.Integer,
        ValueKinds.Time => kinds is ValueKinds.Date or ValueKinds.Moment ? kinds : ValueKinds.DateTime,
        var group => group,
    };

    /// <summary>The kind of a group that is meant where nothing says which.</summary>
    public static ValueKinds Narrowest(ValueKinds group) => group switch
    {
        ValueKinds.Number => ValueKinds.Integer,
        ValueKinds.Time => ValueKinds.Date,
        _ => group,
    };

    public static bool Has(ValueKinds kinds, ValueKinds kind) => (kinds & kind) != 0;

    /// <summary>A kind as half a sentence.</summary>
    public static string Words(ValueKinds kind) => kind switch
    {
        ValueKinds.Boolean => "true or false",
        ValueKinds.Integer => "a whole number",
        ValueKinds.Long => "a large whole number",
        ValueKinds.Decimal => "a decimal number",
        ValueKinds.Date => "a date",
        ValueKinds.DateTime => "a date and time",
        ValueKinds.Moment => "a date and time with an offset",
        ValueKinds.Map => "a map",
        _ => "text",
    };
}
