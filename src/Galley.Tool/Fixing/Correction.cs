using Galley.Manuscripts;
using Galley.Tool.Input;

namespace Galley.Tool.Fixing;

/// <summary>An article with its suggestions taken.</summary>
/// <param name="Reading">What is read in the article after the edits.</param>
/// <param name="Changes">What was changed, with places in the text before the round that changed it.</param>
internal sealed record Correction(Reading Reading, IReadOnlyList<Change> Changes)
{
    // An edit may uncover another finding. It never takes many rounds; the bound is for edits that would undo each other.
    private const int MaxRounds = 8;

    /// <summary>Takes suggestions until none is left, so that correcting again changes nothing.</summary>
    public static Correction Of(ArticleFile file, Reading reading, ReadingOptions options)
    {
        var changes = new List<Change>();
        for (var round = 0; round < MaxRounds && Edit.Of(reading.Findings) is { Count: > 0 } edits; round++)
        {
            var source = reading.Manuscript.Source;
            var lines = new LineMap(source);
            changes.AddRange(edits.Select(edit => new Change(lines.At(edit.Extent.Start), edit.Extent.Of(source), edit.Text)));
            reading = Reader.Read(Edit.Apply(source, edits), file.Format, options);
        }

        return new(reading, changes);
    }
}

/// <summary>One change: what stood where, and what stands there now.</summary>
internal readonly record struct Change(LineColumn At, string Before, string After);
