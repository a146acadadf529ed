namespace Galley.Explanations;

/// <summary>Why a stretch in marks (or a paragraph of speech without any) is a quotation or not, and who may have said it.</summary>
/// <param name="Extent">Its place in the running text, marks included: that of a piece, if it became one.</param>
public sealed record PassageExplanation(Extent Extent)
{
    /// <summary>Why it is somebody's words: above 0 it is. Null where no weights decided: titles of works, turns, what goes on.</summary>
    public Judgement? Words { get; internal set; }

    /// <summary>What decided who speaks.</summary>
    public SpeakerRule Rule { get; internal set; }

    /// <summary>Who may have said it, in the order in which they were found.</summary>
    public Sequence<SpeakerExplanation> Speakers { get; internal set; } = Sequence<SpeakerExplanation>.Empty;
}

/// <summary>Somebody who may have said a quotation.</summary>
/// <param name="Phrase">The words that name the speaker; the "it" of "it was noted", which names nobody.</param>
/// <param name="Cue">The words that say so; null where none do.</param>
/// <param name="IsChosen">The first of the highest score.</param>
public sealed record SpeakerExplanation(Extent Phrase, Extent? Cue, Judgement Judgement, bool IsChosen);

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
