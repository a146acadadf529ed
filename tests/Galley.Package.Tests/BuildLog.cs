using System.Globalization;
using System.Text.RegularExpressions;

namespace Galley.Package.Tests;

/// <summary>A line that a build printed about a place in a file.</summary>
/// <param name="Path">Relative to the project's folder; the project file for what has no place.</param>
/// <param name="Severity"><c>warning</c> or <c>error</c>.</param>
internal sealed record Report(string Path, int Line, int Column, string Severity, string Id, string Message)
{
    /// <summary>What most tests ask for: <c>warning GLY001 articles/harbour.txt(8,187)</c>.</summary>
    public string Brief => $"{Severity} {Id} {Path}({Line},{Column})";
}

/// <summary>What a build said.</summary>
internal sealed partial record BuildLog(int ExitCode, string Output, IReadOnlyList<Report> Reports)
{
    public IEnumerable<string> Briefs => Reports.Select(report => report.Brief);

    public static BuildLog Of(Dotnet.Outcome outcome, string directory) =>
        new(outcome.ExitCode, outcome.Output, ReportLine().Matches(outcome.Output).Select(match => Read(match, directory)).Distinct().ToList());

    public BuildLog ExpectSuccess()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    private static Report Read(Match match, string directory) => new(
        Path.GetRelativePath(directory, Path.GetFullPath(match.Groups["path"].Value, directory)).Replace('\\', '/'),
        Number(match.Groups["line"]),
        Number(match.Groups["column"]),
        match.Groups["severity"].Value,
        match.Groups["id"].Value,
        match.Groups["message"].Value);

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^\s*(?<path>([A-Za-z]:)?[^\r\n:(]+?) *(\((?<line>\d+),(?<column>\d+)\))? *: (?<severity>warning|error) (?<id>\w+): (?<message>.*?)( \[[^\]\r\n]*\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex ReportLine();
}
