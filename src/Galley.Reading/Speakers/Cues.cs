namespace Galley.Speakers;

/// <summary>Finds the candidates that a cue names, before the quotation and behind it.</summary>
internal sealed class Cues
{
    /// <summary>A cue that is more tokens away than this is another sentence's business.</summary>
    public const int Reach = 45;

    /// <summary>A cue that governs its whole sentence ("According to" at its start) is never more tokens away than this.</summary>
    public const int FarthestGovernor = 5;

    private readonly CueFeatures _features;
    private readonly VerblessCues _verbless;
    private readonly CuesBefore _before;
    private readonly CuesAfter _after;

    public Cues(Scene scene)
    {
        _features = new(scene);
        _verbless = new(scene, _features);
        _before = new(scene, _features, _verbless);
        _after = new(scene, _features, _verbless);
    }

    /// <summary>Those before come first: what introduces the quotation tells how to read what follows it.</summary>
    public void Find(Surroundings at, List<SpeakerCandidate> found)
    {
        _before.Find(at, found);
        _after.Find(at, found);
    }

    /// <inheritdoc cref="VerblessCues.AddAuthor"/>
    public void AddAuthor(Extent cue, int start, int stop, List<SpeakerCandidate> found) => _verbless.AddAuthor(cue, start, stop, found);

    /// <inheritdoc cref="CueFeatures.KindOf"/>
    public SpeakerFeatures KindOf(NounPhrase phrase) => _features.KindOf(phrase);
}
