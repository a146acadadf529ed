using System.Text;
using Galley.Proofs;
using Galley.Tool.Output;

namespace Galley.Tool.Fixing;

/// <summary>What to write in a range of the source instead of what stands there.</summary>
internal readonly record struct Edit(Extent Extent, string Text)
{
    /// <summary>The edit of each finding that has a suggestion and is no mere hint, in order; of two that overlap the first.</summary>
    public static IReadOnlyList<Edit> Of(IEnumerable<Reported> findings)
    {
        var edits = new List<Edit>();
        foreach (var finding in findings.Where(IsSafe).Select(reported => reported.Finding).OrderBy(finding => finding.Extent.Start))
        {
            if (edits.Count == 0 || edits[^1].Extent.End <= finding.Extent.Start)
                edits.Add(new(finding.Extent, finding.Suggestions[0]));
        }

        return edits;
    }

    /// <param name="edits">In order, none overlapping another.</param>
    public static string Apply(string source, IReadOnlyList<Edit> edits)
    {
        var corrected = new StringBuilder(source.Length);
        var at = 0;
        foreach (var edit in edits)
        {
            corrected.Append(source, at, edit.Extent.Start - at).Append(edit.Text);
            at = edit.Extent.End;
        }

        return corrected.Append(source, at, source.Length - at).ToString();
    }

    // A hint (GLY003) leaves open whether anything is wrong, and nobody is asked here.
    private static bool IsSafe(Reported reported) => reported.Finding.Suggestions.Count > 0 && reported.Severity >= Severity.Warning;
}
