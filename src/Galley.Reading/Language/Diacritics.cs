namespace Galley.Language;

/// <summary>
/// Latin letters without their accents. An own table, since the runtime takes accents off on hosts with culture data only, and a
/// reading must be the same on all of them.
/// </summary>
internal static class Diacritics
{
    private static readonly (char Plain, string Accented)[] Letters =
    [
        ('a', "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
        ('b', "ḃḅḇ"),
        ('c', "çćĉċčḉ"),
        ('d', "ðďđḋḍḏḑḓ"),
        ('e', "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
        ('f', "ḟ"),
        ('g', "ĝğġģǧǵḡ"),
        ('h', "ĥħȟḣḥḧḩḫẖ"),
        ('i', "ìíîïĩīĭįıǐȉȋḭḯỉị"),
        ('j', "ĵǰ"),
        ('k', "ķǩḱḳḵ"),
        ('l', "ĺļľłḷḹḻḽ"),
        ('m', "ḿṁṃ"),
        ('n', "ñńņňǹṅṇṉṋ"),
        ('o', "òóôõöøōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
        ('p', "ṕṗ"),
        ('r', "ŕŗřȑȓṙṛṝṟ"),
        ('s', "śŝşšșṡṣṥṧṩ"),
        ('t', "ţťŧțṫṭṯṱẗ"),
        ('u', "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ('v', "ṽṿ"),
        ('w', "ŵẁẃẅẇẉẘ"),
        ('x', "ẋẍ"),
        ('y', "ýÿŷȳẏẙỳỵỷỹ"),
        ('z', "źżžẑẓẕ"),
    ];

    /// <summary>By character.</summary>
    private static readonly char[] PlainOf = PlainLetters();

    /// <summary>The letter itself where it has no accent; takes lower case.</summary>
    public static char Strip(char lower) => lower < PlainOf.Length && PlainOf[lower] is not '\0' and var plain ? plain : lower;

    /// <summary>Whether the character is an accent that stands after its letter.</summary>
    public static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036F';

    private static char[] PlainLetters()
    {
        var letters = new char[0x1F00];
        foreach (var (plain, accented) in Letters)
            foreach (var letter in accented) letters[letter] = plain;
        return letters;
    }
}
