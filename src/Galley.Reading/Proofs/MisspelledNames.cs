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
    /// The places of the wrong word, all or the first, as the reading's options ask. A name that stands in quotations alone may be what the speaker said, and is let be.
    /// </summary>
    /// <param name="where">Who writes it otherwise, as the message says.</param>
    public IEnumerable<Finding> Find(Person person, NameSlip slip, string where)
    {
        var places = person.Mentions.SelectMany(mention => WordsOf(mention.Extent)).Where(word => Spelling.Fold(word.Of(_text)) == slip.Wrong).ToList();
        if (places.TrueForAll(IsQuoted)) yield break;
        var wrong = places.FindAll(place => !IsRight(place.Of(_text), slip.Right) && !MayStand(_manuscript, place));
        foreach (var place in reading.Options.Report == NameReport.All ? wrong : wrong.Take(1))
            yield return Finding(_manuscript, place, slip.Right, where, wrong.Count);
    }

    /// <summary>Whether the article asks to let the word stand.</summary>
    public static bool MayStand(Manuscript manuscript, Extent extent) =>
        SicMark.Follows(manuscript.Text, extent.End) || manuscript.Stet.LetsStand(manuscript.Map.ToSource(extent), extent.Of(manuscript.Text));

    /// <param name="extent">The word's place in the running text.</param>
    /// <param name="places">How many places the finding stands for.</param>
    public static Finding Finding(Manuscript manuscript, Extent extent, string right, string where, int places)
    {
        var word = extent.Of(manuscript.Text);
        var source = manuscript.Map.ToSource(extent);
        return new()
        {
            Rule = Rules.NameUnlikeHouse,
            Extent = source,
            Message = Rules.NameUnlikeHouse.Format(word, right, where, NameProof.Again(word, places)),

            // A name that is broken over two lines or by markup is for a person to mend.
            Suggestions = source.Of(manuscript.Source) == word ? Sequence.Of(Spelling.InCaseOf(word, right)) : Sequence<string>.Empty,
        };
    }

    private bool IsRight(string word, string right) => house.LetsStand(word) || house.AreBothRight(word, right);

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
