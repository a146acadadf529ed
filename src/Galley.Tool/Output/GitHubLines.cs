using Galley.Manuscripts;

namespace Galley.Tool.Output;

/// <summary>Findings as workflow commands, which GitHub shows as annotations beside the lines of a change.</summary>
internal static class GitHubLines
{
    public static string Of(string path, Reported reported, LineMap lines)
    {
        var finding = reported.Finding;
        var (start, end) = (lines.At(finding.Extent.Start), lines.At(finding.Extent.End));
        var command = reported.Severity switch
        {
            Proofs.Severity.Error => "error",
            Proofs.Severity.Warning => "warning",
            _ => "notice",
        };
        return FormattableString.Invariant(
            $"::{command} file={Property(path)},line={start.Line},endLine={end.Line},col={start.Column},endColumn={end.Column}")
            + $",title={Property(finding.Rule.Id + ": " + finding.Rule.Title)}::{Data(finding.Message)}";
    }

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);
}
