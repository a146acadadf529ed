using Galley.Explanations;
using Galley.Manuscripts;
using Galley.People;
using Galley.Quotations;

namespace Galley.Tool.Output;

/// <summary>A reading beside its explanation: which passage became what, which name is whose.</summary>
internal sealed class Explained(Reading reading, Explanation explanation)
{
    private readonly LineMap _lines = new(reading.Manuscript.Source);

    private readonly Dictionary<Extent, Quotation> _quotations = reading.Quotations
        .SelectMany(quotation => quotation.Pieces.Select(piece => (piece.Extent, quotation)))
        .DistinctBy(pair => pair.Extent)
        .ToDictionary(pair => pair.Extent, pair => pair.quotation);

    public IReadOnlyCollection<PassageExplanation> Passages { get; } = [.. explanation.Passages];

    /// <summary>Forms of names of which no place is a mention of anybody.</summary>
    public IReadOnlyCollection<NameExplanation> NamesOfNobody =>
        [.. explanation.Names.Where(name => !name.Places.Any(place => reading.People.Any(person => IsMention(person, place))))];

    /// <summary>The quotation that the passage is a piece of; null where it is none.</summary>
    public Quotation? QuotationOf(PassageExplanation passage) => _quotations.GetValueOrDefault(passage.Extent);

    public string KindOf(PassageExplanation passage, Quotation? quotation) => quotation switch
    {
        null => passage.Words is null ? "the title of a work" : "no quotation",
        _ when quotation.Pieces[0].Extent == passage.Extent => passage.Words is null ? "a quotation without marks" : "a quotation",
        _ => "goes on with the quotation before",
    };

    public string SpeakerOf(Quotation quotation) => SpeakerLine.Of(quotation, reading);

    /// <summary>The forms that name the person, each with its places that do.</summary>
    public IEnumerable<(NameExplanation Name, IReadOnlyList<Extent> Places)> NamesOf(Person person) => explanation.Names
        .Select(name => (name, (IReadOnlyList<Extent>)[.. name.Places.Where(place => IsMention(person, place))]))
        .Where(pair => pair.Item2.Count > 0);

    /// <summary>Whom the speaker's pronoun may mean, each by the mention that speaks most for it, best first.</summary>
    public static IEnumerable<AntecedentExplanation> AntecedentsOf(PassageExplanation passage) => passage.Antecedents
        .GroupBy(antecedent => antecedent.Person)
        .Select(mentions => mentions.MaxBy(mention => mention.Judgement.Score)!)
        .OrderByDescending(antecedent => antecedent.Judgement.Score);

    public string NameOf(AntecedentExplanation antecedent) => reading.People[antecedent.Person].Name;

    public string Text(Extent extent) => extent.Of(reading.Manuscript.Text);

    public int LineOf(Extent extent) => TextPage.LineOf(reading.Manuscript, _lines, extent.Start);

    private static bool IsMention(Person person, Extent place) => person.Mentions.Any(mention => mention.Extent.Contains(place));
}
