using System.CommandLine;
using System.Text.Json;
using Galley.Archives;
using Galley.Collections;
using Galley.Manuscripts;
using Galley.Tool.Input;
using Galley.Tool.Output;
using Galley.Tool.Schemas;

namespace Galley.Tool.Commands;

/// <summary><c>galley schema</c>: a JSON schema of each folder's front matter, by which editors complete and explain it.</summary>
/// <param name="output">The folder for the schemas.</param>
internal sealed class SchemaCommand(Terminal terminal, string output)
{
    public static Command Create(Terminal terminal)
    {
        var files = CommonOptions.Files("Articles: files, folders, or patterns such as 'data/**/*.yml'.");
        var output = new Option<string>("--output", "-o")
        {
            Description = "Folder for the schemas; made if it is not there.",
            HelpName = "folder",
            DefaultValueFactory = _ => "schemas",
        };
        var command = new Command("schema", "Writes a JSON schema of the front matter of each folder of articles, for editors.")
        {
            files, output,
        };
        command.SetAction((parsed, cancellation) =>
            new SchemaCommand(terminal, parsed.GetValue(output)!).RunAsync(parsed.GetValue(files)!, cancellation));
        return command;
    }

    private async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        if (Articles.From(terminal, arguments, format: null) is not { } articles) return ExitCode.CouldNotRun;
        var heads = new List<(string Path, FrontMatter Head)>();
        await articles.EachAsync(
            file => (file.Path, ManuscriptReader.Read(file.Source.Text, file.Format).Head), heads.Add, () => { }, cancellation);
        var isWritten = heads
            .GroupBy(head => CollectionMember.FolderOf(FolderNames.Of(FoldersOf(head.Path, articles))), StringComparer.Ordinal)
            .OrderBy(folder => folder.Key, StringComparer.Ordinal)
            .All(folder => Write(NameOf(folder.First().Path, articles), [.. folder]));
        return isWritten && !articles.HasFailed ? ExitCode.Clean : ExitCode.CouldNotRun;
    }

    private bool Write(string folder, IReadOnlyCollection<(string Path, FrontMatter Head)> articles)
    {
        var inOrder = articles.OrderBy(article => article.Path, StringComparer.Ordinal);
        var type = TypeInference.Infer(inOrder.Select(article => MapShape.Of(article.Head)).ToList());
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, ReadingJson.Indented)) FrontMatterSchema.Write(json, folder, type);
        var path = Path.Combine(output, folder + ".schema.json");
        if (Fixing.Files.Save(path, bytes.ToArray()) is { } error)
        {
            terminal.Complain(error);
            return false;
        }

        terminal.Out.WriteLine($"{path}: {Counted.Of(articles.Count, "article")}");
        return true;
    }

    private static Sequence<string> FoldersOf(string path, Articles articles) =>
        path == ArticlePaths.StandardInput ? Sequence<string>.Empty : Folders.Between(articles.Folder, path);

    /// <summary>That of the outermost folder, or of the one that holds all.</summary>
    private static string NameOf(string path, Articles articles) =>
        FoldersOf(path, articles) is { Count: > 0 } folders ? folders[0] : Path.GetFileName(articles.Folder);
}
