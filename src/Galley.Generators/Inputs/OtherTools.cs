namespace Galley.Generators.Inputs;

/// <summary>Names of text files that belong to other tools or to the repository, and are no articles.</summary>
internal static class OtherTools
{
    // File names without their extension; a star stands for any ending.
    private static readonly string[] Names =
    [
        // Analyzers and generators that read additional files of their own
        "AnalyzerReleases*", "BannedSymbols*", "CodeMetricsConfig*", "InternalAPI*", "NativeMethods", "PublicAPI*",
        // The repository's own papers
        "AUTHORS", "CHANGELOG", "CHANGES", "CODE_OF_CONDUCT", "CONTRIBUTING", "CONTRIBUTORS", "COPYING", "LICENCE", "LICENSE", "NOTICE",
        "README", "RELEASENOTES", "RELEASE-NOTES", "SECURITY", "SUPPORT", "THIRD-PARTY*", "THIRDPARTY*",
        // Build systems and web servers
        "CMakeLists", "humans", "requirements", "robots",
    ];

    /// <summary>Whether a file of that name is none of ours. <c>README.de.md</c> is as much a readme as <c>README.md</c>.</summary>
    public static bool Own(string fileName)
    {
        foreach (var name in Names)
            if (Matches(fileName, name)) return true;
        return false;
    }

    private static bool Matches(string fileName, string name)
    {
        var isPrefix = name[name.Length - 1] == '*';
        var length = isPrefix ? name.Length - 1 : name.Length;
        return string.Compare(fileName, 0, name, 0, length, StringComparison.OrdinalIgnoreCase) == 0
            && (isPrefix || fileName.Length == length || fileName[length] == '.');
    }
}
