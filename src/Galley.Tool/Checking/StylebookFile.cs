using Galley.Manuscripts;
using Galley.Proofs;
using Galley.Stylebooks;
using Galley.Tool.Input;
using Galley.Tool.Output;

namespace Galley.Tool.Checking;

/// <summary>A stylebook's file.</summary>
/// <param name="Path">As it was named or found; null where there is none.</param>
internal sealed record StylebookFile(string? Path, DecodedSource Source, Stylebook Book, Sequence<Finding> Findings)
{
    private static readonly string[] Names = ["stylebook.yml", "stylebook.yaml"];

    public static readonly StylebookFile None =
        new(null, new("", SourceEncoding.Utf8, IsValid: true), Stylebook.Empty, Sequence<Finding>.Empty);

    /// <summary>
    /// The file that was named, or else the nearest in the folders that hold all of the articles; null, and said why, where it cannot be
    /// read.
    /// </summary>
    /// <param name="folder">The innermost folder that holds all articles.</param>
    /// <param name="mayBeNew">Whether a file that was named and is not there is to be made.</param>
    public static StylebookFile? Of(Terminal terminal, string? named, string folder, bool mayBeNew = false)
    {
        if ((named ?? Find(folder)) is not { } path) return None;
        if (mayBeNew && !File.Exists(path)) return None with { Path = path };
        try
        {
            var source = SourceDecoder.Decode(File.ReadAllBytes(path));
            var (book, findings) = StylebookReader.Read(source.Text, path);
            return new(path, source, book, findings);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            terminal.Complain($"cannot read {path}: {failure.Message}");
            return null;
        }
    }

    /// <summary>The same, ready to be asked; what is wrong in it is said, for commands that report on articles only.</summary>
    public static HouseStyle? HouseOf(Terminal terminal, string? named, string folder)
    {
        if (Of(terminal, named, folder) is not { } book) return null;
        var lines = new LineMap(book.Source.Text);
        foreach (var finding in book.Findings) terminal.Complain(FindingLines.MSBuild(book.Path!, new(finding, finding.Severity), lines));
        return new(book.Book);
    }

    /// <summary>Where a new one goes: beside the project file, where the build finds it too, else beside the articles.</summary>
    public static string PlaceForNew(string folder) => System.IO.Path.Combine(Folders.OfProject(folder) ?? folder, Names[0]);

    private static string? Find(string folder) =>
        Folders.Upwards(folder).SelectMany(outer => Names.Select(name => System.IO.Path.Combine(outer, name))).FirstOrDefault(File.Exists);
}
