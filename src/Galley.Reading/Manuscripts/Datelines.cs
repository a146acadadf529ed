namespace Galley.Manuscripts;

/// <summary>Finds the dateline that opens a first paragraph: "MILL HARBOUR, Ohio (AP) — ".</summary>
internal static class Datelines
{
    private const int Longest = 60;

    /// <summary>The dateline's extent without its dash; null where the paragraph opens otherwise.</summary>
    public static Extent? Find(string text, Extent paragraph)
    {
        var stop = Math.Min(paragraph.End, paragraph.Start + Longest);
        for (var i = paragraph.Start + 2; i < stop; i++)
        {
            if (!IsDash(text, i)) continue;
            var place = SourceLines.Trim(text, new(paragraph.Start, i));
            return StartsInCapitals(place.In(text)) ? place : null;
        }

        return null;
    }

    private static bool IsDash(string text, int at) =>
        text[at] is '\u2014' or '\u2013'
            || (text[at] == '-' && (text[at - 1] == '-' || (text[at - 1] == ' ' && at + 1 < text.Length && text[at + 1] == ' ')));

    /// <summary>The first word in capitals, and nothing in it that a sentence would hold.</summary>
    private static bool StartsInCapitals(ReadOnlySpan<char> place)
    {
        var letters = 0;
        foreach (var c in place)
        {
            if (char.IsLower(c)) break;
            if (char.IsUpper(c)) letters++;
        }

        return letters >= 3 && place.IndexOfAny('"', '\u201C', '?') < 0;
    }
}
