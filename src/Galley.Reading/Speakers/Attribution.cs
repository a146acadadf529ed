namespace Galley.Speakers;

/// <summary>Who says a passage, and what says so.</summary>
/// <param name="Person">Index of the speaker, or -1 where the words name nobody known.</param>
/// <param name="Phrase">The words that name the speaker; null where none do.</param>
/// <param name="Cue">Tokens of the cue; empty where there is none.</param>
/// <param name="Features">Of the candidate that was chosen.</param>
/// <param name="Score">Its score; 0 where nobody was found.</param>
internal sealed record Attribution(int Person, NounPhrase? Phrase, Extent Cue, SpeakerFeatures Features, double Score)
{
    public static readonly Attribution None = new(-1, null, default, SpeakerFeatures.None, 0);

    public bool HasCue => !Cue.IsEmpty;

    public bool HasCueAfter =>
        HasCue && (Features & (SpeakerFeatures.CueAfter | SpeakerFeatures.CueAfterInverted | SpeakerFeatures.DashAfter)) != 0;
}
