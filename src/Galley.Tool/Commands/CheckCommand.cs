using System.CommandLine;
using Galley.Archives;
using Galley.Manuscripts;
using Galley.Proofs;
using Galley.Tool.Checking;
using Galley.Tool.Fixing;
using Galley.Tool.Input;
using Galley.Tool.Output;

namespace Galley.Tool.Commands;

/// <summary><c>galley check</c>: what a proofreader would mark in articles, each by itself and all together, and on request the corrections.</summary>
internal sealed class CheckCommand(Terminal terminal, CheckSettings settings)
{
    public static Command Create(Terminal terminal)
    {
        var files = CommonOptions.Files("Articles: files, folders, patterns such as 'drafts/**/*.md', or - for standard input.");
        var fix = new Option<bool>("--fix")
        {
            Description = "Write the first suggestion of each warning and error that has one into the file.",
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "With --fix: show what would be changed as a diff, and change nothing." };
        var format = CommonOptions.OneOf(
            "--format", "How to print findings. msbuild: as a build does; github: as annotations; sarif: SARIF 2.1.0.",
            "text", "msbuild", "github", "sarif");
        var failOn = CommonOptions.OneOf(
            "--fail-on", "The least severity that makes the exit code 1.", "warning", "info", "error", "never");
        var report = CommonOptions.OneOf("--report", "Where to report a misspelled form: its first place in an article, or all.", "first", "all");
        var baseline = new Option<string?>("--baseline") { Description = "A file of findings that are not to be reported again.", HelpName = "file" };
        var updateBaseline = new Option<bool>("--update-baseline") { Description = "With --baseline: write all findings of now into it, and report none." };
        var stylebook = CommonOptions.Stylebook();
        var language = CommonOptions.Language();
        var command = new Command("check", "Proofs articles. Exit code 0: clean; 1: findings at or above --fail-on; 2: could not run.")
        {
            files, fix, dryRun, format, failOn, report, baseline, updateBaseline, stylebook, language,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(dryRun) && !result.GetValue(fix)) result.AddError("--dry-run shows what --fix would do: give both.");
            if (result.GetValue(updateBaseline) && result.GetValue(baseline) is null) result.AddError("--update-baseline writes the file of --baseline: give both.");
            if (result.GetValue(updateBaseline) && result.GetValue(fix)) result.AddError("--update-baseline keeps what --fix would mend: give one.");
            if (result.GetValue(fix) && result.GetValue(files)!.Contains(ArticlePaths.StandardInput))
                result.AddError("--fix changes files, and standard input is none.");
        });
        command.SetAction((parsed, cancellation) =>
        {
            var settings = new CheckSettings(
                IsFixing: parsed.GetValue(fix),
                IsDryRun: parsed.GetValue(dryRun),
                Format: Enum.Parse<CheckFormat>(parsed.GetValue(format)!, ignoreCase: true),
                FailOn: Enum.TryParse<Severity>(parsed.GetValue(failOn), ignoreCase: true, out var severity) ? severity : null,
                Options: new(parsed.GetValue(language)!, parsed.GetValue(fix) || parsed.GetValue(report) == "all" ? NameReport.All : NameReport.First),
                Stylebook: parsed.GetValue(stylebook),
                Baseline: parsed.GetValue(baseline),
                WritesBaseline: parsed.GetValue(updateBaseline));
            return new CheckCommand(terminal, settings).RunAsync(parsed.GetValue(files)!, cancellation);
        });
        return command;
    }

    private async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        if (Articles.From(terminal, arguments, format: null) is not { } articles) return ExitCode.CouldNotRun;
        if (StylebookFile.Of(terminal, settings.Stylebook, articles.Paths) is not { } book) return ExitCode.CouldNotRun;
        if (KnownFindings.Load(terminal, settings.Baseline, settings.WritesBaseline) is not { } known) return ExitCode.CouldNotRun;
        var judge = new Judge(settings.Options, new(book.Book), known);
        var read = await ReadAsync(articles, judge, cancellation);
        var outcomes = Outcomes(read, judge, book);
        if (settings.WritesBaseline) return WriteBaseline([.. outcomes], known) && !articles.HasFailed ? ExitCode.Clean : ExitCode.CouldNotRun;

        var report = new CheckReport(terminal, settings);
        foreach (var outcome in outcomes) report.Add(outcome);
        report.End(read.Count);
        if (articles.HasFailed || report.HasFailed) return ExitCode.CouldNotRun;
        return report.Worst >= settings.FailOn ? ExitCode.Findings : ExitCode.Clean;
    }

    private async Task<List<Checked>> ReadAsync(Articles articles, Judge judge, CancellationToken cancellation)
    {
        var read = new List<Checked>(articles.Count);
        using var progress = Progress.For(terminal, articles.Count);
        await articles.EachAsync(
            file =>
            {
                var reading = judge.Read(file.Source.Text, file.Format);
                var entry = ArchiveEntry.From(file.Path.Replace('\\', '/'), Sequence<string>.Empty, "", reading);
                return new Checked(file, entry, judge.Findings(file.Path, reading, Sequence<OddSpelling>.Empty));
            },
            article => { read.Add(article); progress.Step(); },
            () => { },
            cancellation);
        return read;
    }

    /// <summary>The stylebook's own findings, then each article's; one whose names the others spell otherwise is read again.</summary>
    private IEnumerable<CheckOutcome> Outcomes(List<Checked> read, Judge judge, StylebookFile book)
    {
        if (book.Path is { } path) yield return new(path, book.Source.Text, judge.Report(path, book.Source.Text, book.Findings), []);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        var spellings = ArchiveSpellings.Of(read.Select(article => article.Entry), judge.House);
        foreach (var (file, entry, own) in read)
        {
            var odd = spellings.In(entry);
            var findings = odd.Count == 0 ? own : judge.Findings(file.Path, judge.Read(file.Source.Text, file.Format), odd);
            var faults = judge.Faults(file.Path).Where(fault => reported.Add(fault.Finding.Message));
            var outcome = settings.IsFixing
                ? Correct(file, findings, text => judge.Findings(file.Path, judge.Read(text, file.Format), odd))
                : new(file.Path, file.Source.Text, findings, []);
            yield return outcome with { Findings = [.. faults, .. outcome.Findings] };
        }
    }

    private CheckOutcome Correct(ArticleFile file, IReadOnlyList<Reported> findings, Func<string, IReadOnlyList<Reported>> judge)
    {
        var unchanged = new CheckOutcome(file.Path, file.Source.Text, findings, []);
        var correction = Correction.Of(file.Source.Text, findings, judge);
        if (correction.Changes.Count == 0) return unchanged;
        if (!file.Source.IsValid) return unchanged with { Error = $"{file.Path} was not changed: it holds bytes that are not valid text" };
        if (settings.IsDryRun)
            return unchanged with { Changes = correction.Changes, Diff = UnifiedDiff.Of(file.Path.Replace('\\', '/'), file.Source.Text, correction.Source) };
        var error = Save(file.Path, SourceDecoder.Encode(correction.Source, file.Source.Encoding));
        return error is null ? new(file.Path, correction.Source, correction.Findings, correction.Changes) : unchanged with { Error = error };
    }

    private bool WriteBaseline(List<CheckOutcome> outcomes, KnownFindings known)
    {
        var baseline = Baseline.Of(outcomes.Select(outcome =>
            (known.PathOf(outcome.Path), outcome.Source, outcome.Findings.Select(reported => reported.Finding))));
        if (Save(settings.Baseline!, System.Text.Encoding.UTF8.GetBytes(baseline.ToString())) is { } error)
        {
            terminal.Complain(error);
            return false;
        }

        terminal.Out.WriteLine($"{Counted.Of(outcomes.Sum(outcome => outcome.Findings.Count), "finding")} written to {settings.Baseline}");
        return true;
    }

    private static string? Save(string path, byte[] bytes)
    {
        try
        {
            File.WriteAllBytes(path, bytes);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return $"cannot write {path}: {failure.Message}";
        }
    }
}
