using System.CommandLine;
using Galley.Proofs;
using Galley.Tool.Checking;
using Galley.Tool.Fixing;
using Galley.Tool.Input;
using Galley.Tool.Output;

namespace Galley.Tool.Commands;

/// <summary>
/// <c>galley check</c>: what a proofreader would mark in articles, each by itself and all together, and on request the corrections.
/// </summary>
internal sealed class CheckCommand(Terminal terminal, CheckSettings settings)
{
    public static Command Create(Terminal terminal)
    {
        var files = CommonOptions.Files("Articles: files, folders, patterns such as 'drafts/**/*.md', or - for standard input.");
        var fix = new Option<bool>("--fix")
        {
            Description = "Write the first suggestion of each warning and error that has one into the file.",
        };
        var dryRun = new Option<bool>("--dry-run")
        {
            Description = "With --fix or --update-stylebook: show what would be changed as a diff, and change nothing.",
        };
        var format = CommonOptions.OneOf(
            "--format", "How to print findings. msbuild: as a build does; github: as annotations; sarif: SARIF 2.1.0.",
            "text", "msbuild", "github", "sarif");
        var failOn = CommonOptions.OneOf(
            "--fail-on", "The least severity that makes the exit code 1.", "warning", "info", "error", "never");
        var report = CommonOptions.OneOf(
            "--report", "Where to report a misspelled form: its first place in an article, or all.", "first", "all");
        var baseline = new Option<string?>("--baseline")
        {
            Description = "A file of findings that are not to be reported again.",
            HelpName = "file",
        };
        var updateBaseline = new Option<bool>("--update-baseline")
        {
            Description = "With --baseline: write all findings of now into it, and report none.",
        };
        var stylebook = CommonOptions.Stylebook();
        var updateStylebook = new Option<bool>("--update-stylebook")
        {
            Description = "Add the names that three articles or more spell alike, and none otherwise, to the stylebook, "
                + "and report no findings.",
        };
        var language = CommonOptions.Language();
        var markdown = CommonOptions.Markdown();
        var command = new Command("check", "Proofs articles. Exit code 0: clean; 1: findings at or above --fail-on; 2: could not run.")
        {
            files, fix, dryRun, format, failOn, report, baseline, updateBaseline, stylebook, updateStylebook, language, markdown,
        };
        command.Validators.Add(result =>
        {
            bool[] tasks = [result.GetValue(fix), result.GetValue(updateBaseline), result.GetValue(updateStylebook)];
            if (tasks.Count(isAsked => isAsked) > 1)
                result.AddError("--fix, --update-baseline and --update-stylebook are a task each: give one.");
            if (result.GetValue(dryRun) && !result.GetValue(fix) && !result.GetValue(updateStylebook))
                result.AddError("--dry-run shows what --fix or --update-stylebook would do: give one of them.");
            if (result.GetValue(updateBaseline) && result.GetValue(baseline) is null)
                result.AddError("--update-baseline writes the file of --baseline: give both.");
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
                Options: new(
                    parsed.GetValue(language)!,
                    parsed.GetValue(fix) || parsed.GetValue(report) == "all" ? NameReport.All : NameReport.First,
                    parsed.GetValue(markdown)),
                Stylebook: parsed.GetValue(stylebook),
                Baseline: parsed.GetValue(baseline),
                WritesBaseline: parsed.GetValue(updateBaseline),
                WritesStylebook: parsed.GetValue(updateStylebook));
            return new CheckCommand(terminal, settings).RunAsync(parsed.GetValue(files)!, cancellation);
        });
        return command;
    }

    private async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        if (Articles.From(terminal, arguments, format: null) is not { } articles) return ExitCode.CouldNotRun;
        if (StylebookFile.Of(terminal, settings.Stylebook, articles.Folder, settings.WritesStylebook) is not { } book)
            return ExitCode.CouldNotRun;
        if (KnownFindings.Load(terminal, settings.Baseline, settings.WritesBaseline) is not { } known) return ExitCode.CouldNotRun;
        var judge = new Judge(articles.Folder, settings.Options, new(book.Book), known);
        var read = await ReadAsync(articles, judge, cancellation);
        if (settings.WritesStylebook) return Done(WriteStylebook(read, judge, book, articles.Folder), articles);

        var outcomes = Outcomes(read, judge, book);
        if (settings.WritesBaseline) return Done(WriteBaseline([.. outcomes], known), articles);

        var report = new CheckReport(terminal, settings);
        foreach (var outcome in outcomes) report.Add(outcome);
        report.End(read.Count);
        if (articles.HasFailed || report.HasFailed) return ExitCode.CouldNotRun;
        return report.Worst >= settings.FailOn ? ExitCode.Findings : ExitCode.Clean;
    }

    private static int Done(bool isWritten, Articles articles) => isWritten && !articles.HasFailed ? ExitCode.Clean : ExitCode.CouldNotRun;

    private async Task<List<Checked>> ReadAsync(Articles articles, Judge judge, CancellationToken cancellation)
    {
        var read = new List<Checked>(articles.Count);
        using var progress = Progress.For(terminal, articles.Count);
        await articles.EachAsync(judge.Check, article => { read.Add(article); progress.Step(); }, () => { }, cancellation);
        return read;
    }

    /// <summary>The stylebook's own findings, then each article's; corrections may change what the articles show together.</summary>
    private IEnumerable<CheckOutcome> Outcomes(List<Checked> read, Judge judge, StylebookFile book)
    {
        if (book.Path is { } path) yield return new(path, book.Source.Text, judge.Report(path, book.Source.Text, book.Findings), []);
        var corrected = settings.IsFixing ? Corrected.All(read, judge, settings.IsDryRun) : read.ConvertAll(Corrected.Nothing);
        var together = new Together(corrected.ConvertAll(one => one.Article), judge);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (article, changes, diff, error) in corrected)
        {
            var file = article.File;
            var faults = judge.Faults(file.Path).Where(fault => reported.Add(fault.Finding.Message));
            var findings = judge.Report(file.Path, file.Source.Text, together.FindingsIn(article));
            yield return new(file.Path, file.Source.Text, [.. faults, .. findings], changes, diff, error);
        }
    }

    private bool WriteStylebook(List<Checked> read, Judge judge, StylebookFile book, string folder)
    {
        var path = book.Path ?? StylebookFile.PlaceForNew(folder);
        return new StylebookUpdate(terminal, path, book, settings.IsDryRun).Run(read, judge.House);
    }

    private bool WriteBaseline(List<CheckOutcome> outcomes, KnownFindings known)
    {
        var baseline = Baseline.Of(outcomes.Select(outcome =>
            (known.PathOf(outcome.Path), outcome.Source, outcome.Findings.Select(reported => reported.Finding))));
        if (Files.Save(settings.Baseline!, System.Text.Encoding.UTF8.GetBytes(baseline.ToString())) is { } error)
        {
            terminal.Complain(error);
            return false;
        }

        terminal.Out.WriteLine($"{Counted.Of(outcomes.Sum(outcome => outcome.Findings.Count), "finding")} written to {settings.Baseline}");
        return true;
    }
}
