using Microsoft.CodeAnalysis.Diagnostics;

namespace Galley.Generators.Inputs;

/// <summary>Tells which additional files are a stylebook, a baseline or a list of files.</summary>
internal static class HouseFiles
{
    /// <summary>An item of the group <c>Stylebook</c>, or a plain additional file of that name.</summary>
    public static bool IsStylebook(string path, AnalyzerConfigOptions options) =>
        IsOf("Stylebook", options) || Path.GetFileName(path).ToLowerInvariant() is "stylebook.yml" or "stylebook.yaml";

    public static bool IsBaseline(AnalyzerConfigOptions options) => IsOf("GalleyBaseline", options);

    /// <summary>The package's targets' list of the files beside the articles.</summary>
    public static bool IsFileList(AnalyzerConfigOptions options) => IsOf("GalleyFileList", options);

    private static bool IsOf(string group, AnalyzerConfigOptions options) =>
        string.Equals(ArticleFiles.MetadataOf(options, "SourceItemGroup"), group, StringComparison.OrdinalIgnoreCase);
}
