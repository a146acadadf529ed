using Galley.Quotations;

namespace Galley.Tool.Output;

/// <summary>Who says a quotation, and the words that say so: "Marta Oyelaran (she recalled)".</summary>
internal static class SpeakerLine
{
    public static string Of(Quotation quotation, Reading reading)
    {
        var text = reading.Manuscript.Text;
        var printed = quotation.SpeakerExtent?.Of(text);
        var name = quotation.Speaker >= 0 ? reading.People[quotation.Speaker].Name : null;
        var who = name ?? printed ?? "nobody named";
        var how = string.Join(' ', new[] { printed == who ? null : printed, quotation.Cue?.Of(text) }.OfType<string>());
        return how.Length == 0 ? who : $"{who} ({how})";
    }
}
