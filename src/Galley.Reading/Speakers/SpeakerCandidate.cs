namespace Galley.Speakers;

/// <summary>Somebody who may have said a quotation.</summary>
/// <param name="Phrase">The words that name the speaker.</param>
/// <param name="Cue">Tokens of the cue; empty where there is none.</param>
/// <param name="Features">What speaks for and against it.</param>
/// <param name="Distance">Tokens between cue (or phrase) and quotation.</param>
internal readonly record struct SpeakerCandidate(NounPhrase Phrase, Extent Cue, SpeakerFeatures Features, int Distance)
{
    public double Score => SpeakerWeights.Score(Features, Distance);

    public bool HasCue => !Cue.IsEmpty;
}
