namespace Newsroom;

/// <summary>Somebody who speaks in an article.</summary>
/// <param name="Name">The person's name, or what the article calls somebody unnamed: "the boy".</param>
/// <param name="Person">Null for somebody unnamed.</param>
/// <param name="Colour">A class of the style sheet.</param>
/// <param name="Quotes">What is said.</param>
public sealed record Voice(string Name, Person? Person, string Colour, IReadOnlyList<Quote> Quotes);

/// <summary>Who speaks in an article, in the order of their first words.</summary>
public sealed class Voices(Article article)
{
    /// <summary>As many as the style sheet has colours for; further voices begin anew.</summary>
    private const int Colours = 8;

    public IReadOnlyList<Voice> All { get; } = article.Quotes
        .Where(quote => NameOf(quote) is not null)
        .GroupBy(quote => NameOf(quote)!, StringComparer.OrdinalIgnoreCase)
        .Select((quotes, i) => new Voice(quotes.Key, quotes.First().Speaker, $"voice-{i % Colours + 1}", [.. quotes]))
        .ToList();

    /// <summary>The class of a quote; null for words whose speaker nothing tells.</summary>
    public string? ClassOf(Quote quote) =>
        All.FirstOrDefault(voice => string.Equals(voice.Name, NameOf(quote), StringComparison.OrdinalIgnoreCase)) is { } voice
            ? "voice " + voice.Colour
            : null;

    private static string? NameOf(Quote quote) => quote.Speaker?.Name ?? quote.SpeakerText;
}
