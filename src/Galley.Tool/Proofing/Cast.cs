using System.Globalization;
using Galley.Tool.Output;

namespace Galley.Tool.Proofing;

/// <summary>Beside the text: who speaks, each in a colour, and who is named, under which names.</summary>
internal static class Cast
{
    public static void Write(HtmlWriter html, Proof proof)
    {
        // A long one scrolls beside the text, by keyboard too.
        html.Open("aside", ("class", "cast"), ("aria-label", "Voices and people"), ("tabindex", "0"));
        if (proof.Voices.All.Count > 0)
        {
            html.Element("h2", "Voices");
            html.Open("ul", ("class", "voices"));
            foreach (var voice in proof.Voices.All) Entry(html, voice);
            html.Close();
        }

        if (proof.Reading.People.Count > 0)
        {
            html.Element("h2", "People");
            html.Open("ul", ("class", "people"));
            for (var i = 0; i < proof.Reading.People.Count; i++) Entry(html, proof, i);
            html.Close();
        }

        html.Close();
        html.Line();
    }

    /// <summary>The attributes that give an element a voice's colour.</summary>
    public static string? Colour(Voice voice) =>
        voice.Name is null ? null : string.Create(CultureInfo.InvariantCulture, $"--hue:{Hue(voice.Number)}");

    /// <summary>Steps of the golden angle keep any number of hues apart; the first is a blue.</summary>
    private static int Hue(int number) => (int)((210 + (number * 137.508)) % 360);

    private static void Entry(HtmlWriter html, Voice voice)
    {
        var kind = voice.Name is null ? "voice nobody" : "voice";
        html.Open("li", ("id", Ids.Voice(voice.Number)), ("style", Colour(voice)), ("class", kind));
        html.Element("span", voice.Initials, ("class", "chip"), ("aria-hidden", "true"));
        html.Element("bdi", voice.Name ?? Voice.Nobody);
        html.Element("span", Counted.Of(voice.Quotations, "quotation"), ("class", "count"));
        html.Close();
    }

    private static void Entry(HtmlWriter html, Proof proof, int index)
    {
        var person = proof.Reading.People[index];
        html.Open("li", ("id", Ids.Person(index)));
        html.Element("bdi", person.Name, ("class", "name"));
        if (person.Role is { } role) html.Element("span", role, ("class", "role"));
        if (person.Aliases.Count > 0) html.Element("span", "also " + string.Join(", ", person.Aliases), ("class", "aliases"));
        html.Element("span", Counted.Of(person.Mentions.Count, "mention"), ("class", "count"));
        html.Close();
    }
}
