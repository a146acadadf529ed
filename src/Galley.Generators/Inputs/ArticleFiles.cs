using Microsoft.CodeAnalysis.Diagnostics;

namespace Galley.Generators.Inputs;

/// <summary>Tells which additional files are articles.</summary>
internal static class ArticleFiles
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    private static readonly string[] Extensions = [".md", ".markdown", ".txt"];

    /// <summary>
    /// An item of the group <c>Article</c>, or a plain additional file with an article's extension that no other tool has named
    /// for itself. The metadata <c>Article</c> (<c>true</c> or <c>false</c>) has the last word.
    /// </summary>
    public static bool IsArticle(string path, AnalyzerConfigOptions options) => MetadataOf(options, "Article").ToLowerInvariant() switch
    {
        "true" => true,
        "false" => false,
        _ => IsArticleItem(options)
            || (!HouseFiles.IsBaseline(options) && HasArticleExtension(path) && !OtherTools.Own(Path.GetFileName(path))),
    };

    /// <summary>Whether the package's targets made the additional file of an <c>Article</c> item.</summary>
    public static bool IsArticleItem(AnalyzerConfigOptions options) =>
        string.Equals(MetadataOf(options, "SourceItemGroup"), "Article", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the package's targets have embedded the file.</summary>
    public static bool IsEmbedded(AnalyzerConfigOptions options) =>
        string.Equals(MetadataOf(options, "GalleyText"), "resource", StringComparison.OrdinalIgnoreCase);

    /// <summary>The item's metadata of that name; empty where it is not set or not visible to the compiler.</summary>
    public static string MetadataOf(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Metadata + name, out var value) ? value.Trim() : "";

    private static bool HasArticleExtension(string path)
    {
        foreach (var extension in Extensions)
            if (path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
