using System.CommandLine;
using Galley.Explanations;
using Galley.Manuscripts;
using Galley.Proofs;
using Galley.Stylebooks;
using Galley.Tool.Checking;
using Galley.Tool.Input;
using Galley.Tool.Output;

namespace Galley.Tool.Commands;

/// <summary><c>galley read</c>: what the engine reads in articles, for people (text) or programs (JSON).</summary>
/// <param name="stylebook">The file that was named; null to look for one.</param>
internal sealed class ReadCommand(Terminal terminal, ReadingOptions options, string? stylebook)
{
    /// <summary>What <c>--explain</c> makes of the format.</summary>
    private const string Explained = "explanation";

    public static Command Create(Terminal terminal)
    {
        var files = CommonOptions.Files("Articles: files, folders, patterns such as 'drafts/**/*.md', or - for standard input.");
        var format = CommonOptions.OneOf(
            "--format",
            "How to print. json: an object, or an array where FILES may be several; jsonl: an object a line.",
            "text", "json", "jsonl");
        var inputFormat = new Option<string?>("--input-format")
        {
            Description = "How the input is written; by the file's name if not given. "
                + "jsonl: a JSON object with \"id\" and \"text\" a line, each answered by one line in the same order.",
        };
        inputFormat.AcceptOnlyFromAmong("text", "markdown", "jsonl");
        var explain = new Option<bool>("--explain")
        {
            Description = "Says why: what made each stretch in marks a quotation or not, who may have said it, "
                + "what made each name a person's, all with the weights that decided.",
        };
        var stylebook = CommonOptions.Stylebook();
        var language = CommonOptions.Language();
        var markdown = CommonOptions.Markdown();
        var command = new Command("read", "Reads articles and prints their quotations, speakers and people.")
        {
            files, format, inputFormat, explain, stylebook, language, markdown,
        };
        command.Validators.Add(result =>
        {
            var isImplied = result.GetResult(format) is null or { Implicit: true };
            if (result.GetValue(inputFormat) == "jsonl" && !isImplied && result.GetValue(format) != "jsonl")
                result.AddError("Input of JSON lines is answered in JSON lines: leave --format out, or say --format jsonl.");
            var asksForJson = (!isImplied && result.GetValue(format) != "text") || result.GetValue(inputFormat) == "jsonl";
            if (result.GetValue(explain) && asksForJson)
                result.AddError("--explain prints text, for the eye: leave out what asks for JSON (--format, --input-format jsonl).");
        });
        command.SetAction((parsed, cancellation) =>
        {
            var options = new ReadingOptions(parsed.GetValue(language)!, Markdown: parsed.GetValue(markdown));
            var read = new ReadCommand(terminal, options, parsed.GetValue(stylebook));
            var arguments = parsed.GetValue(files)!;
            if (parsed.GetValue(inputFormat) == "jsonl") return read.LinesAsync(arguments, cancellation);
            ManuscriptFormat? input = parsed.GetValue(inputFormat) switch
            {
                "markdown" => ManuscriptFormat.Markdown,
                "text" => ManuscriptFormat.PlainText,
                _ => null,
            };
            var isExplained = parsed.GetValue(explain);
            return read.ArticlesAsync(arguments, input, isExplained ? Explained : parsed.GetValue(format)!, cancellation);
        });
        return command;
    }

    private async Task<int> ArticlesAsync(
        IReadOnlyList<string> arguments, ManuscriptFormat? input, string format, CancellationToken cancellation)
    {
        if (Articles.From(terminal, arguments, input) is not { } articles) return ExitCode.CouldNotRun;
        if (StylebookFile.HouseOf(terminal, stylebook, articles.Folder) is not { } house) return ExitCode.CouldNotRun;
        IReadingWriter writer = format switch
        {
            "json" => new JsonReadingWriter(terminal.Output, articles.MayBeSeveral),
            "jsonl" => new JsonLinesReadingWriter(terminal.Output),
            Explained => new ExplanationWriter(terminal.Console),
            _ => new TextReadingWriter(terminal.Console),
        };
        using var progress = Progress.For(terminal, articles.Count);
        await articles.EachAsync(
            file => Read(file, house, format == Explained ? new() : null),
            reading => { writer.Write(reading); progress.Step(); },
            writer.Flush,
            cancellation);
        writer.End();
        return articles.HasFailed ? ExitCode.CouldNotRun : ExitCode.Clean;
    }

    private FileReading Read(ArticleFile file, HouseStyle house, Explanation? explanation)
    {
        var reading = file.Read(options, explanation);
        return new(file, reading, HouseProof.Read(reading, house), explanation);
    }

    private async Task<int> LinesAsync(IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        if (StylebookFile.HouseOf(terminal, stylebook, Directory.GetCurrentDirectory()) is not { } house) return ExitCode.CouldNotRun;
        var hasFailed = false;
        using var progress = Progress.For(terminal, total: null);
        var areAllThere = await LineFiles.EachAsync(
            terminal,
            arguments,
            line => JsonLines.Answer(line, options, house),
            answer =>
            {
                terminal.Output.Write(answer.Bytes.Span);
                hasFailed |= answer.IsError;
                progress.Step();
            },
            terminal.Output.Flush,
            cancellation);
        return hasFailed || !areAllThere ? ExitCode.CouldNotRun : ExitCode.Clean;
    }
}
