using Galley.Language;

namespace Galley.Speakers;

/// <summary>Finds who is said behind a quotation to have spoken so: "That is how Ann Wood describes her winters".</summary>
internal sealed class PointersBack(Scene scene, Subjects subjects)
{
    /// <summary>Tokens at most from the first word to the verb.</summary>
    private const int Reach = 16;

    private readonly TokenText _tokens = scene.Tokens;
    private readonly CueVerbs _verbs = new(scene);

    /// <summary>The verb and its subject, if the words begin so; the features tell that the quotation has its cue behind it.</summary>
    public SpeakerCandidate? At(int start, int end)
    {
        if (!IsPointer(start)) return null;
        var clause = start + 3;
        for (var i = clause; i < end && i < start + Reach && !_tokens.EndsSentence(i); i++)
            if (_verbs.GradeOf(i, clause, out var length) is { } verb && subjects.Before(i, clause) is { } subject)
                return new(subject, new(i, i + length), SpeakerFeatures.CueAfter | SpeakerFeatures.Touches | verb, 0);
        return null;
    }

    private bool IsPointer(int i) =>
        (_tokens.IsWordAt(i, "that") || _tokens.IsWordAt(i, "this")) && (_tokens.IsWordAt(i + 1, "is") || _tokens.IsWordAt(i + 1, "was"))
            && (_tokens.IsWordAt(i + 2, "how") || _tokens.IsWordAt(i + 2, "what"));
}
