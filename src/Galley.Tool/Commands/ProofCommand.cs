using System.CommandLine;
using Galley.Proofs;
using Galley.Stylebooks;
using Galley.Tool.Checking;
using Galley.Tool.Input;
using Galley.Tool.Output;
using Galley.Tool.Proofing;

namespace Galley.Tool.Commands;

/// <summary><c>galley proof</c>: each article as a page to look at, with quotations, people and findings marked in the text.</summary>
/// <param name="stylebook">The file that was named; null to look for one.</param>
internal sealed class ProofCommand(Terminal terminal, ReadingOptions options, string? stylebook, ProofFolder folder)
{
    public static Command Create(Terminal terminal)
    {
        var files = CommonOptions.Files("Articles: files, folders, patterns such as 'drafts/**/*.md', or - for standard input.");
        var output = new Option<string>("--output", "-o")
        {
            Description = "Folder for the pages; made if it is not there.",
            HelpName = "folder",
            DefaultValueFactory = _ => "proof",
        };
        var inputFormat = new Option<string?>("--input-format")
        {
            Description = "jsonl: a JSON object with \"id\" and \"text\" a line, a page for each.",
        };
        inputFormat.AcceptOnlyFromAmong("jsonl");
        var stylebook = CommonOptions.Stylebook();
        var language = CommonOptions.Language();
        var markdown = CommonOptions.Markdown();
        var command = new Command("proof", "Makes a page of each article, with quotations, speakers, people and findings marked in it.")
        {
            files, output, inputFormat, stylebook, language, markdown,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var readingOptions = new ReadingOptions(parsed.GetValue(language)!, Markdown: parsed.GetValue(markdown));
            var proof = new ProofCommand(terminal, readingOptions, parsed.GetValue(stylebook), new(parsed.GetValue(output)!));
            var arguments = parsed.GetValue(files)!;
            return parsed.GetValue(inputFormat) == "jsonl"
                ? await proof.LinesAsync(arguments, cancellation)
                : await proof.ArticlesAsync(arguments, cancellation);
        });
        return command;
    }

    private async Task<int> ArticlesAsync(IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        if (Articles.From(terminal, arguments, format: null) is not { } articles) return ExitCode.CouldNotRun;
        if (StylebookFile.HouseOf(terminal, stylebook, articles.Folder) is not { } house) return ExitCode.CouldNotRun;
        using (var progress = Progress.For(terminal, articles.Count))
        {
            await articles.EachAsync(
                file => Proof(file.Path, file.Read(options), house),
                proof => { folder.Add(proof); progress.Step(); },
                () => { },
                cancellation);
        }

        return End(articles.HasFailed);
    }

    private async Task<int> LinesAsync(IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        if (StylebookFile.HouseOf(terminal, stylebook, Directory.GetCurrentDirectory()) is not { } house) return ExitCode.CouldNotRun;
        var hasFailed = false;
        bool areAllThere;
        using (var progress = Progress.For(terminal, total: null))
        {
            areAllThere = await LineFiles.EachAsync(
                terminal,
                arguments,
                line => ProofOf(JsonLines.Understand(line), house),
                outcome =>
                {
                    if (outcome.Proof is { } proof) folder.Add(proof);
                    else terminal.Complain(outcome.Error!);
                    hasFailed |= outcome.Proof is null;
                    progress.Step();
                },
                () => { },
                cancellation);
        }

        return End(hasFailed || !areAllThere);
    }

    private (Proof? Proof, string? Error) ProofOf(JsonArticle article, HouseStyle house) => article.Error is { } error
        ? (null, article.Name is { } name ? $"{name}: {error}" : error)
        : (Proof(article.Name ?? "article", Reader.Read(article.Text, article.Format, options), house), null);

    private static Proof Proof(string name, Reading reading, HouseStyle house) => new(name, reading, HouseProof.Read(reading, house));

    private int End(bool hasFailed)
    {
        folder.End();
        terminal.Out.WriteLine($"{Counted.Of(folder.Count, "proof")}, {Counted.Of(folder.Findings, "finding")}: {folder.IndexPath}");
        return hasFailed ? ExitCode.CouldNotRun : ExitCode.Clean;
    }
}
