using Galley.People;
using Galley.Quotations;

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

    internal void Add(NameType type)
    {
        var reasons = NameWeights.Reasons(type.Features()).ToSequence();
        var places = type.Occurrences.ConvertAll(name => name.Extent).ToSequence();
        _names.Add(new(type.Occurrences[0].Form, places, new(reasons, type.Score), type.IsPerson));
    }

    internal PassageExplanation Of(Passage passage)
    {
        if (!_passages.TryGetValue(passage, out var explanation)) _passages.Add(passage, explanation = new(passage.Extent));
        return explanation;
    }

    /// <summary>For a language in which no speakers are looked for.</summary>
    internal void ForgetSpeakers()
    {
        foreach (var passage in _passages.Values) passage.ForgetSpeakers();
    }
}
