using Galley.People;

namespace Galley.Speakers;

/// <summary>Who answers in an interview whose turns are labelled "Q" and "A": whom the text before them tells of most.</summary>
internal sealed class Interviewee(Scene scene)
{
    private int? _person;

    public bool IsAnswer(Extent label) =>
        label.Length == 1 && (scene.Tokens.IsWordAt(label.Start, "A") || scene.Tokens.IsWordAt(label.Start, "A.")
            || scene.Tokens.IsWordAt(label.Start, "Answer"));

    /// <summary>Index of the person, or -1.</summary>
    /// <param name="block">The block of the first answer; that of a later one gives the same.</param>
    public int Before(int block) => _person ??= Find(scene.Tokens.TokensOf(block).Start);

    private int Find(int end)
    {
        var counts = new int[scene.Roll.Candidates.Count];
        var best = -1;
        for (var i = 0; i < end; i = scene.PersonAt(i) < 0 ? i + 1 : scene.MentionEnd(i))
        {
            if (scene.PersonAt(i) is not (>= 0 and var person) || HasByline(person)) continue;
            if (++counts[person] > (best < 0 ? 0 : counts[best])) best = person;
        }

        return best;
    }

    /// <summary>The author asks.</summary>
    private bool HasByline(int person) => scene.Roll.Candidates[person].Occurrences.Exists(o => o.Kind == MentionKind.Byline);
}
