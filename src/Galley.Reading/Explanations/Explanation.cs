using Galley.Language;
using Galley.People;
using Galley.Quotations;
using Galley.Speakers;

namespace Galley.Explanations;

/// <summary>
/// Why a reading is as it is: handed to <see cref="Reader.Read"/>, it takes down every weighed decision with the numbers that decided.
/// What came of them stands in the reading.
/// </summary>
public sealed class Explanation
{
    private readonly List<NameExplanation> _names = [];
    private readonly Dictionary<Passage, PassageExplanation> _passages = [];

    /// <summary>Forms of names in the order of the text.</summary>
    public IReadOnlyList<NameExplanation> Names => _names;

    /// <summary>Stretches in marks and turns, in the order of the text; nested ones are not judged.</summary>
    public IEnumerable<PassageExplanation> Passages => _passages.Values.OrderBy(passage => passage.Extent.Start);

    internal void Add(Passage passage) => _ = Of(passage);

    internal void Add(Passage passage, SpeakerRule rule) => Of(passage).Rule = rule;

    internal void Add(Passage passage, QuotationFeatures features, double score) =>
        Of(passage).Words = new(QuotationWeights.Reasons(features).ToSequence(), score);

    internal void Add(Passage passage, TokenText tokens, List<SpeakerCandidate> found, SpeakerCandidate? chosen)
    {
        var place = chosen is { } best ? found.IndexOf(best) : -1;
        Of(passage).Speakers = found
            .Select((c, i) => new SpeakerExplanation(
                tokens.ExtentOf(c.Phrase.Tokens),
                c.HasCue ? tokens.ExtentOf(c.Cue) : null,
                new(SpeakerWeights.Reasons(c.Features, c.Distance).ToSequence(), c.Score),
                IsChosen: i == place))
            .ToSequence();
    }

    internal void Add(NameType type)
    {
        var reasons = NameWeights.Reasons(type.Features()).ToSequence();
        var places = type.Occurrences.ConvertAll(name => name.Extent).ToSequence();
        _names.Add(new(type.Occurrences[0].Form, places, new(reasons, type.Score), type.IsPerson));
    }

    /// <summary>For a language in which no speakers are looked for.</summary>
    internal void ForgetSpeakers()
    {
        foreach (var passage in _passages.Values) passage.Speakers = Sequence<SpeakerExplanation>.Empty;
    }

    private PassageExplanation Of(Passage passage)
    {
        if (!_passages.TryGetValue(passage, out var explanation)) _passages.Add(passage, explanation = new(passage.Extent));
        return explanation;
    }
}
