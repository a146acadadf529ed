using Galley.Language;
using Galley.Speakers;

namespace Galley.Explanations;

/// <summary>Why a stretch in marks (or a paragraph of speech without any) is a quotation or not, and who may have said it.</summary>
/// <param name="Extent">Its place in the running text, marks included: that of a piece, if it became one.</param>
public sealed record PassageExplanation(Extent Extent)
{
    private readonly List<SpeakerExplanation> _speakers = [];
    private readonly List<AntecedentExplanation> _antecedents = [];

    /// <summary>Why it is somebody's words: above 0 it is. Null where no weights decided: titles of works, turns, what goes on.</summary>
    public Judgement? Words { get; internal set; }

    /// <summary>What decided who speaks.</summary>
    public SpeakerRule Rule { get; internal set; }

    /// <summary>Who may have said it, in the order in which they were found.</summary>
    public IReadOnlyList<SpeakerExplanation> Speakers => _speakers;

    /// <summary>
    /// Whom the pronoun that was chosen for the speaker may mean: the first of the highest score it does. The nearest come first.
    /// </summary>
    public IReadOnlyList<AntecedentExplanation> Antecedents => _antecedents;

    internal void Add(TokenText tokens, List<SpeakerCandidate> found, SpeakerCandidate? chosen)
    {
        var place = chosen is { } best ? found.IndexOf(best) : -1;
        _speakers.AddRange(found.Select((candidate, i) => new SpeakerExplanation(
            tokens.ExtentOf(candidate.Phrase.Tokens),
            candidate.HasCue ? tokens.ExtentOf(candidate.Cue) : null,
            new(SpeakerWeights.Reasons(candidate.Features, candidate.Distance).ToSequence(), candidate.Score),
            IsChosen: i == place)));
    }

    internal void Add(Extent mention, int person, IEnumerable<Reason> reasons, double score) =>
        _antecedents.Add(new(mention, person, new(reasons.ToSequence(), score)));

    internal void ForgetAntecedents() => _antecedents.Clear();

    internal void ForgetSpeakers()
    {
        _speakers.Clear();
        _antecedents.Clear();
    }
}

/// <summary>Somebody who may have said a quotation.</summary>
/// <param name="Phrase">The words that name the speaker; the "it" of "it was noted", which names nobody.</param>
/// <param name="Cue">The words that say so; null where none do.</param>
/// <param name="IsChosen">The first of the highest score.</param>
public sealed record SpeakerExplanation(Extent Phrase, Extent? Cue, Judgement Judgement, bool IsChosen);

/// <summary>A mention of somebody whom a pronoun may mean: a name, or a pronoun before.</summary>
/// <param name="Person">Index in the reading's people.</param>
public sealed record AntecedentExplanation(Extent Mention, int Person, Judgement Judgement);

/// <summary>What decides who says a passage.</summary>
public enum SpeakerRule
{
    /// <summary>The highest score.</summary>
    Weights,

    /// <summary>The label of a turn names the speaker, whatever the rest says.</summary>
    Label,

    /// <summary>It re-opens a paragraph of what was not closed before: the same speaker, or the one of a cue right behind it.</summary>
    GoesOn,
}
