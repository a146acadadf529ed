using Galley.Language;
using Galley.Manuscripts;
using Galley.People;
using Galley.Stylebooks;

namespace Galley.Proofs;

/// <summary>Finds where an article writes a word of somebody's name that the house writes otherwise: GLY002.</summary>
internal sealed class MisspelledNames(Reading reading, HouseStyle house)
{
    private readonly Manuscript _manuscript = reading.Manuscript;
    private readonly string _text = reading.Manuscript.Text;

    private readonly Lazy<ExtentIndex> _quoted = new(() =>
        new(reading.Quotations.SelectMany(quotation => quotation.Pieces).Select(piece => piece.Words)));

    /// <summary>
    /// The places of the wrong word, all or the first, as the reading's options ask. A name that stands in quotations alone may be what
    /// the speaker said, and is let be.
    /// </summary>
    /// <param name="evidence">Who writes it otherwise, as the message says.</param>
    /// <param name="related">Where they do.</param>
    public IEnumerable<Finding> Find(Person person, NameSlip slip, string evidence, Place? related)
    {
        var places = person.Mentions
            .SelectMany(mention => NameParts.In(_text, mention.Extent))
            .Where(word => Spelling.Fold(word.Of(_text)) == slip.Wrong).ToList();
        if (places.TrueForAll(IsQuoted)) yield break;
        var wrong = places.FindAll(place => !IsRight(place.Of(_text), slip.Right) && !MayStand(_manuscript, place));
        foreach (var place in reading.Options.Report == NameReport.All ? wrong : wrong.Take(1))
            yield return SpellingFinding.Of(Rules.NameUnlikeHouse, _manuscript, place, slip.Right, evidence, wrong.Count, related);
    }

    /// <summary>Whether the article asks to let the word stand.</summary>
    public static bool MayStand(Manuscript manuscript, Extent extent) =>
        SicMark.Follows(manuscript.Text, extent.End)
        || manuscript.Stet.LetsStand(manuscript.Map.ToSource(extent), extent.Of(manuscript.Text));

    private bool IsRight(string word, string right) => house.LetsStand(word) || house.AreBothRight(word, right);

    private bool IsQuoted(Extent place) => _quoted.Value.Contains(place);
}
