using Galley.Manuscripts;
using Galley.Proofs;
using Galley.Tool.Commands;
using Galley.Tool.Fixing;
using Spectre.Console;

namespace Galley.Tool.Output;

/// <summary>Prints what <c>galley check</c> finds and changes, article by article, and keeps the count.</summary>
internal sealed class CheckReport(Terminal terminal, CheckSettings settings)
{
    private readonly Dictionary<Severity, int> _counts = [];
    private int _articles;
    private int _changes;

    public bool HasFailed { get; private set; }

    /// <summary>The gravest finding; null where there is none.</summary>
    public Severity? Worst => _counts.Count == 0 ? null : _counts.Keys.Max();

    public void Add(CheckOutcome outcome)
    {
        _articles++;
        var path = outcome.File.Path;
        foreach (var change in outcome.Changes) Print(path, change);
        var lines = new LineMap(outcome.Reading.Manuscript.Source);
        foreach (var finding in outcome.Reading.Findings.Where(finding => finding.Severity > Severity.Hidden))
        {
            _counts[finding.Severity] = _counts.GetValueOrDefault(finding.Severity) + 1;
            if (settings.IsMSBuild) terminal.Out.WriteLine(FindingLines.MSBuild(path, finding, lines));
            else terminal.Console.MarkupLine(FindingLines.Text(path, finding, lines));
        }

        if (outcome.Error is not { } error) return;
        HasFailed = true;
        terminal.Complain(error);
    }

    /// <summary>Prints the sum; a build server has no use for it.</summary>
    public void End()
    {
        if (settings.IsMSBuild) return;
        var findings = _counts
            .OrderByDescending(pair => pair.Key)
            .Select(pair => Counted.Of(pair.Value, FindingLines.Name(pair.Key)))
            .ToList();
        var sum = Counted.Of(_articles, "article") + ": " + (findings.Count == 0 ? "nothing found" : string.Join(", ", findings));
        if (_changes > 0) sum += "; " + Counted.Of(_changes, "change") + (settings.IsDryRun ? " to make" : " made");
        terminal.Console.WriteLine(sum);
    }

    private void Print(string path, Change change)
    {
        _changes++;
        if (settings.IsMSBuild) return;
        var verb = settings.IsDryRun ? "would change" : "changed";
        terminal.Console.WriteLine($"{path}:{change.At.Line}:{change.At.Column}: {verb} '{change.Before}' to '{change.After}'");
    }
}
