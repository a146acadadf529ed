namespace Galley.Benchmarks.Articles;

/// <summary>Makes sentences of patterns whose words in braces are drawn from <see cref="Words"/>.</summary>
internal sealed class Sentences(Dice dice)
{
    private static readonly string[] Clauses =
    [
        "the {adjective} {thing} in {town} {action} {adverb} after the {matter}",
        "nobody at {organisation} had expected the {matter} of the {adjective} {thing}",
        "the {matter} cost more than the {thing} and the {thing} together",
        "every {thing} between {town} and {town} {action} on {day}",
        "it took {number} years until the {thing} {action}",
        "the {adjective} {matter} came up again at {organisation} on {day}",
        "about {number} people waited near the {thing} while the {matter} went on",
        "there's no {matter} that doesn't touch the {adjective} {thing}",
    ];

    private static readonly string[] Spoken =
    [
        "we never thought that the {thing} would be {adjective} for {number} years",
        "I've walked past that {adjective} {thing} every {day} of my life",
        "you can't have a {matter} without a {thing}, and everybody here knows it",
        "if the {matter} goes on like this, our {thing} won't last until {day}",
        "it was the {adjective} {matter} that finally moved us",
        "they told us about the {matter} only when the {thing} {action}",
        "I don't care what {organisation} thinks of the {thing}",
    ];

    private static readonly string[] Fragments = ["a {adjective} {matter}", "the {adjective} {thing} of {town}", "no {matter} at all", "{adjective} and far too {adjective}"];

    public string Narrated() => Opened(Filled(dice.Pick(Clauses))) + ".";

    /// <summary>A spoken sentence without its final stop.</summary>
    public string Speech() => Opened(Filled(dice.Pick(Spoken)));

    public string Fragment() => Filled(dice.Pick(Fragments));

    public string Title() => string.Join(" ", Filled("{adjective} {thing} {action} {adverb} after {matter} in {town}").Split(' ').Select(Opened));

    private static string Opened(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private string Filled(string pattern)
    {
        var parts = pattern.Split('{', '}');
        for (var i = 1; i < parts.Length; i += 2) parts[i] = Drawn(parts[i]);
        return string.Concat(parts);
    }

    private string Drawn(string kind) => kind switch
    {
        "adjective" => dice.Pick(Words.Adjectives),
        "thing" => dice.Pick(Words.Things),
        "matter" => dice.Pick(Words.Matters),
        "action" => dice.Pick(Words.Actions),
        "adverb" => dice.Pick(Words.Adverbs),
        "town" => dice.Pick(Words.Towns),
        "organisation" => dice.Pick(Words.Organisations),
        "day" => dice.Pick(Words.Days),
        "number" => (dice.Below(90) + 3).ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such words"),
    };
}
