using System.Text;
using Galley.Quotations;

namespace Galley.Tool.Proofing;

/// <summary>Somebody who speaks in an article, or "nobody named".</summary>
/// <param name="Number">Its colour, in the order of first speech.</param>
/// <param name="Name">A person's name, or what the text calls somebody unnamed; null for words that nobody is named for.</param>
/// <param name="Initials">A few letters that stand beside a quotation, so that colour alone tells nothing.</param>
internal sealed record Voice(int Number, string? Name, string Initials)
{
    public const string Nobody = "nobody named";

    /// <summary>Quotations of its own, those inside others too.</summary>
    public int Quotations { get; set; }
}

/// <summary>Who speaks in an article.</summary>
internal sealed class Voices(Reading reading)
{
    private readonly List<Voice> _voices = [];
    private readonly Dictionary<(int Person, string Name), Voice> _known = [];
    private readonly HashSet<string> _initials = new(StringComparer.Ordinal);

    public IReadOnlyList<Voice> All => _voices;

    /// <summary>The voice of a quotation: of its person, else of the words that name its speaker, else of nobody.</summary>
    public Voice Of(Quotation quotation)
    {
        var name = quotation.Speaker >= 0
            ? reading.People[quotation.Speaker].Name
            : quotation.SpeakerExtent?.Of(reading.Manuscript.Text);
        var key = (quotation.Speaker, name?.ToUpperInvariant() ?? "");
        if (!_known.TryGetValue(key, out var voice)) _voices.Add(_known[key] = voice = new(_voices.Count, name, InitialsOf(name)));
        voice.Quotations++;
        return voice;
    }

    /// <summary>"KW" for Kim West; if Kanye West has it already, "KiW"; if that is taken too, with a number.</summary>
    private string InitialsOf(string? name)
    {
        if (name is null) return "?";
        var words = name
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Where(word => Rune.IsLetter(word.EnumerateRunes().First()))
            .ToList();
        if (words.Count == 0) return "?";
        for (var length = 1; length <= 3; length++)
        {
            var initials = Beginning(words[0], length) + (words.Count > 1 ? Beginning(words[^1], 1) : "");
            if (_initials.Add(initials)) return initials;
        }

        return Beginning(words[0], 1) + (_voices.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string Beginning(string word, int letters) => string.Concat(word.EnumerateRunes().Take(letters)
        .Select((letter, index) => (index == 0 ? Rune.ToUpperInvariant(letter) : Rune.ToLowerInvariant(letter)).ToString()));
}
