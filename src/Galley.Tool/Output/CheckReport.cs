using Galley.Manuscripts;
using Galley.Proofs;
using Galley.Tool.Commands;
using Spectre.Console;

namespace Galley.Tool.Output;

/// <summary>Prints what <c>galley check</c> finds and changes, file by file, and keeps the count.</summary>
internal sealed class CheckReport(Terminal terminal, CheckSettings settings)
{
    private readonly Dictionary<Severity, int> _counts = [];
    private readonly SarifReport? _sarif = settings.Format == CheckFormat.Sarif ? new(terminal.Output) : null;
    private int _changes;

    public bool HasFailed { get; private set; }

    /// <summary>The gravest finding; null where there is none.</summary>
    public Severity? Worst => _counts.Count == 0 ? null : _counts.Keys.Max();

    public void Add(CheckOutcome outcome)
    {
        _changes += outcome.Changes.Count;
        if (settings.Format == CheckFormat.Text) PrintChanges(outcome);
        foreach (var finding in outcome.Findings) _counts[finding.Severity] = _counts.GetValueOrDefault(finding.Severity) + 1;
        if (_sarif is not null) _sarif.Add(outcome.Path, outcome.Source, outcome.Findings);
        else PrintFindings(outcome);

        if (outcome.Error is not { } error) return;
        HasFailed = true;
        terminal.Complain(error);
    }

    /// <summary>Prints the sum; a machine has no use for it.</summary>
    public void End(int articles)
    {
        _sarif?.Dispose();
        if (settings.Format != CheckFormat.Text) return;
        var findings = _counts
            .OrderByDescending(pair => pair.Key)
            .Select(pair => Counted.Of(pair.Value, FindingLines.Name(pair.Key)))
            .ToList();
        var sum = Counted.Of(articles, "article") + ": " + (findings.Count == 0 ? "nothing found" : string.Join(", ", findings));
        if (_changes > 0) sum += "; " + Counted.Of(_changes, "change") + (settings.IsDryRun ? " to make" : " made");
        terminal.Console.WriteLine(sum);
    }

    private void PrintFindings(CheckOutcome outcome)
    {
        if (outcome.Findings.Count == 0) return;
        var lines = new LineMap(outcome.Source);
        foreach (var finding in outcome.Findings)
        {
            if (settings.Format == CheckFormat.Text) terminal.Console.MarkupLine(FindingLines.Text(outcome.Path, finding, lines));
            else if (settings.Format == CheckFormat.GitHub) terminal.Out.WriteLine(GitHubLines.Of(outcome.Path, finding, lines));
            else terminal.Out.WriteLine(FindingLines.MSBuild(outcome.Path, finding, lines));
        }
    }

    private void PrintChanges(CheckOutcome outcome)
    {
        terminal.Out.Write(outcome.Diff);
        if (settings.IsDryRun) return;
        foreach (var (at, before, after) in outcome.Changes)
            terminal.Console.WriteLine($"{outcome.Path}:{at.Line}:{at.Column}: changed '{before}' to '{after}'");
    }
}
