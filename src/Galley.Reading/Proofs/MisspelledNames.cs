using Galley.Language;
using Galley.Manuscripts;
using Galley.People;
using Galley.Quotations;
using Galley.Stylebooks;

namespace Galley.Proofs;

/// <summary>Finds where an article writes a word of somebody's name that the house writes otherwise: GLY002.</summary>
internal sealed class MisspelledNames(Reading reading, HouseStyle house)
{
    private readonly Manuscript _manuscript = reading.Manuscript;
    private readonly string _text = reading.Manuscript.Text;

    /// <summary>
    /// Every place of the wrong word. A name that stands in quotations alone may be what the speaker said, and is let be.
    /// </summary>
    /// <param name="where">Who writes it otherwise, as the message says.</param>
    public IEnumerable<Finding> Find(Person person, NameSlip slip, string where)
    {
        var places = person.Mentions.SelectMany(mention => WordsOf(mention.Extent)).Where(word => Spelling.Fold(word.Of(_text)) == slip.Wrong).ToList();
        if (places.TrueForAll(IsQuoted)) yield break;
        foreach (var place in places)
        {
            var word = place.Of(_text);
            if (house.LetsStand(word) || house.AreBothRight(word, slip.Right)) continue;
            if (Finding(_manuscript, place, slip.Right, where) is { } finding) yield return finding;
        }
    }

    /// <summary>The finding, unless the article asks to let the word stand.</summary>
    /// <param name="extent">The word's place in the running text.</param>
    public static Finding? Finding(Manuscript manuscript, Extent extent, string right, string where)
    {
        var word = extent.Of(manuscript.Text);
        var source = manuscript.Map.ToSource(extent);
        if (SicMark.Follows(manuscript.Text, extent.End) || manuscript.Stet.LetsStand(source, word)) return null;
        return new()
        {
            Rule = Rules.NameUnlikeHouse,
            Extent = source,
            Message = Rules.NameUnlikeHouse.Format(word, right, where),
            Suggestions = Sequence.Of(Spelling.InCaseOf(word, right)),
        };
    }

    private IEnumerable<Extent> WordsOf(Extent mention)
    {
        for (var at = mention.Start; at < mention.End;)
        {
            var end = at;
            while (end < mention.End && !char.IsWhiteSpace(_text[end])) end++;
            if (end > at) yield return new(at, end);
            at = end + 1;
        }
    }

    private bool IsQuoted(Extent place) => reading.Quotations.Any(quotation => IsIn(quotation, place));

    private static bool IsIn(Quotation quotation, Extent place) => quotation.Pieces.Any(piece => piece.Words.Contains(place));
}
