using Galley.Manuscripts;
using Galley.Proofs;
using Galley.Stylebooks;
using Galley.Tool.Input;

namespace Galley.Tool.Checking;

/// <summary>A stylebook's file.</summary>
/// <param name="Path">As it was named or found; null where there is none.</param>
internal sealed record StylebookFile(string? Path, DecodedSource Source, Stylebook Book, Sequence<Finding> Findings)
{
    private static readonly string[] Names = ["stylebook.yml", "stylebook.yaml"];

    public static readonly StylebookFile None = new(null, new("", SourceEncoding.Utf8, IsValid: true), Stylebook.Empty, Sequence<Finding>.Empty);

    /// <summary>The file that was named, or else the nearest in the folders that hold all of the articles; null, and said why, where it cannot be read.</summary>
    public static StylebookFile? Of(Terminal terminal, string? named, IReadOnlyList<string> articles)
    {
        if ((named ?? Find(articles)) is not { } path) return None;
        try
        {
            var source = SourceDecoder.Decode(File.ReadAllBytes(path));
            var (book, findings) = StylebookReader.Read(source.Text);
            return new(path, source, book, findings);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            terminal.Complain($"cannot read {path}: {failure.Message}");
            return null;
        }
    }

    private static string? Find(IReadOnlyList<string> articles)
    {
        for (var folder = CommonFolder(articles); folder is not null; folder = System.IO.Path.GetDirectoryName(folder))
            foreach (var name in Names)
                if (System.IO.Path.Combine(folder, name) is var path && File.Exists(path)) return path;
        return null;
    }

    /// <summary>The innermost folder that holds all of them.</summary>
    private static string? CommonFolder(IReadOnlyList<string> paths)
    {
        string? common = null;
        foreach (var path in paths.Where(path => path != ArticlePaths.StandardInput))
        {
            var folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path));
            common ??= folder;
            while (common is not null && folder != common && folder?.StartsWith(common.TrimEnd(System.IO.Path.DirectorySeparatorChar) + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal) != true)
                common = System.IO.Path.GetDirectoryName(common);
        }

        return common ?? Directory.GetCurrentDirectory();
    }
}
