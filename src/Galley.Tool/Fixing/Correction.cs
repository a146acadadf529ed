using Galley.Manuscripts;
using Galley.Tool.Output;

namespace Galley.Tool.Fixing;

/// <summary>An article with its suggestions taken.</summary>
/// <param name="Source">The article's text after the edits.</param>
/// <param name="Changes">What was changed, with places in the text before the round that changed it.</param>
internal sealed record Correction(string Source, IReadOnlyList<Change> Changes)
{
    // An edit may uncover another finding. It never takes many rounds; the bound is for edits that would undo each other.
    private const int MaxRounds = 8;

    /// <summary>Takes suggestions until none is left, so that correcting again changes nothing.</summary>
    /// <param name="judge">What is found in a text.</param>
    public static Correction Of(string source, IReadOnlyList<Reported> findings, Func<string, IReadOnlyList<Reported>> judge)
    {
        var changes = new List<Change>();
        for (var round = 0; round < MaxRounds && Edit.Of(findings) is { Count: > 0 } edits; round++)
        {
            var lines = new LineMap(source);
            var before = source;
            changes.AddRange(edits.Select(edit => new Change(lines.At(edit.Extent.Start), edit.Extent.Of(before), edit.Text)));
            source = Edit.Apply(source, edits);
            findings = judge(source);
        }

        return new(source, changes);
    }
}

/// <summary>One change: what stood where, and what stands there now.</summary>
internal readonly record struct Change(LineColumn At, string Before, string After);
