namespace Galley.Tool.Input;

/// <summary>Folders, and what lies in and above them.</summary>
internal static class Folders
{
    /// <summary>The innermost folder that holds all of some files, as a full path; null where there is none.</summary>
    public static string? InCommon(IEnumerable<string> paths)
    {
        string? common = null;
        foreach (var path in paths)
        {
            var folder = Path.GetDirectoryName(Path.GetFullPath(path));
            common ??= folder;
            while (common is not null && !Holds(common, folder)) common = Path.GetDirectoryName(common);
            if (common is null) return null;
        }

        return common;
    }

    /// <summary>The folders from one down to a file in it, outermost first.</summary>
    public static Sequence<string> Between(string folder, string file) =>
        Path.GetRelativePath(folder, Path.GetDirectoryName(Path.GetFullPath(file))!)
            .Split('/', '\\').Where(name => name is not ("." or "")).ToSequence();

    /// <summary>The folder and those around it, the nearest first.</summary>
    public static IEnumerable<string> Upwards(string folder)
    {
        for (string? outer = folder; outer is not null; outer = Path.GetDirectoryName(outer)) yield return outer;
    }

    /// <summary>The nearest of them that has a C# project; null where none has.</summary>
    public static string? OfProject(string folder) =>
        Upwards(folder).FirstOrDefault(outer => Directory.EnumerateFiles(outer, "*.csproj").Any());

    private static bool Holds(string outer, string? inner) => inner == outer
        || inner?.StartsWith(outer.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal) == true;
}
