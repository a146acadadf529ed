using System.CommandLine;
using Galley.Manuscripts;
using Galley.Proofs;
using Galley.Tool.Fixing;
using Galley.Tool.Input;
using Galley.Tool.Output;

namespace Galley.Tool.Commands;

/// <summary><c>galley check</c>: what a proofreader would mark, and on request the corrections.</summary>
internal sealed class CheckCommand(Terminal terminal, CheckSettings settings)
{
    public static Command Create(Terminal terminal)
    {
        var files = CommonOptions.Files("Articles: files, folders, patterns such as 'drafts/**/*.md', or - for standard input.");
        var fix = new Option<bool>("--fix")
        {
            Description = "Write the first suggestion of each warning and error that has one into the file.",
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "With --fix: say what would be changed, and change nothing." };
        var format = CommonOptions.OneOf("--format", "How to print findings. msbuild: as a build does.", "text", "msbuild");
        var failOn = CommonOptions.OneOf(
            "--fail-on", "The least severity that makes the exit code 1.", "warning", "info", "error", "never");
        var report = CommonOptions.OneOf("--report", "Where to report a misspelled form: its first place in an article, or all.", "first", "all");
        var language = CommonOptions.Language();
        var command = new Command("check", "Proofs articles. Exit code 0: clean; 1: findings at or above --fail-on; 2: could not run.")
        {
            files, fix, dryRun, format, failOn, report, language,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(dryRun) && !result.GetValue(fix)) result.AddError("--dry-run says what --fix would do: give both.");
            if (result.GetValue(fix) && result.GetValue(files)!.Contains(ArticlePaths.StandardInput))
                result.AddError("--fix changes files, and standard input is none.");
        });
        command.SetAction((parsed, cancellation) =>
        {
            var settings = new CheckSettings(
                IsFixing: parsed.GetValue(fix),
                IsDryRun: parsed.GetValue(dryRun),
                IsMSBuild: parsed.GetValue(format) == "msbuild",
                FailOn: Enum.TryParse<Severity>(parsed.GetValue(failOn), ignoreCase: true, out var severity) ? severity : null,
                Options: new(parsed.GetValue(language)!, parsed.GetValue(fix) || parsed.GetValue(report) == "all" ? NameReport.All : NameReport.First));
            return new CheckCommand(terminal, settings).RunAsync(parsed.GetValue(files)!, cancellation);
        });
        return command;
    }

    private async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        if (Articles.From(terminal, arguments, format: null) is not { } articles) return ExitCode.CouldNotRun;
        var report = new CheckReport(terminal, settings);
        using (var progress = Progress.For(terminal, articles.Count))
        {
            await articles.EachAsync(
                file => Check(file),
                outcome => { report.Add(outcome); progress.Step(); },
                () => { },
                cancellation);
        }

        report.End();
        if (articles.HasFailed || report.HasFailed) return ExitCode.CouldNotRun;
        return report.Worst >= settings.FailOn ? ExitCode.Findings : ExitCode.Clean;
    }

    private CheckOutcome Check(ArticleFile file)
    {
        var reading = file.Read(settings.Options);
        if (!settings.IsFixing) return new(file, reading, [], null);
        var correction = Correction.Of(file, reading, settings.Options);
        if (correction.Changes.Count == 0) return new(file, reading, [], null);
        if (!file.Source.IsValid) return new(file, reading, [], $"{file.Path} was not changed: it holds bytes that are not valid text");
        if (settings.IsDryRun) return new(file, reading, correction.Changes, null);
        return Save(file, correction) is { } error
            ? new(file, reading, [], error)
            : new(file, correction.Reading, correction.Changes, null);
    }

    private static string? Save(ArticleFile file, Correction correction)
    {
        try
        {
            File.WriteAllBytes(file.Path, SourceDecoder.Encode(correction.Reading.Manuscript.Source, file.Source.Encoding));
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return $"cannot write {file.Path}: {failure.Message}";
        }
    }
}
