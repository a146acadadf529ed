namespace Galley.Generators.Inputs;

/// <summary>Paths as the output may show them: relative to the project, with <c>/</c>, the same on every machine.</summary>
internal static class ProjectPath
{
    /// <summary>What lies in folders within more folders is as if it lay in the last of these: classes nest no deeper.</summary>
    public const int MostFolders = 32;

    /// <summary>The path seen from the project's folder; the mere file name where no way leads there.</summary>
    public static string Of(string path, string projectDirectory)
    {
        var file = Normalize(path);
        if (!IsRooted(file)) return TrimStart(file);
        var from = Normalize(projectDirectory).TrimEnd('/').Split('/');
        var to = file.Split('/');
        var shared = 0;
        while (shared < from.Length && shared < to.Length - 1 && Same(from[shared], to[shared])) shared++;

        // A path begins with an empty segment or a drive: without even that in common there is no way.
        if (projectDirectory.Length == 0 || shared == 0) return to[to.Length - 1];
        return string.Concat(Enumerable.Repeat("../", from.Length - shared)) + string.Join("/", to.Skip(shared));
    }

    /// <summary>The names of the folders in a path that are not <c>.</c> or <c>..</c>, the outer ones where there are too many.</summary>
    public static Sequence<string> Folders(string directory) =>
        Normalize(directory).Split('/').Where(segment => segment.Length > 0 && segment is not ("." or "..")).Take(MostFolders).ToSequence();

    /// <summary>
    /// The folders that end a file's path, whole: the compiler's configuration takes # and ; for the beginning of a comment, and of
    /// <c>notes/C#/</c> only <c>notes/C</c> comes through.
    /// </summary>
    public static string Uncut(string folders, string file)
    {
        var path = Normalize(file);
        var start = path.LastIndexOf("/" + Normalize(folders).TrimEnd('/'), StringComparison.Ordinal) + 1;
        var end = start + folders.Length;
        var isCut = start > 0 && end < path.Length && path.Substring(end).TrimStart() is ['#' or ';', ..];
        return isCut ? path.Substring(start, path.LastIndexOf('/') - start) : folders;
    }

    public static string Normalize(string path) => path.Replace('\\', '/');

    /// <summary>Takes a leading <c>./</c> or <c>/</c> off.</summary>
    public static string TrimStart(string path)
    {
        while (path.StartsWith("./", StringComparison.Ordinal)) path = path.Substring(2);
        return path.TrimStart('/');
    }

    private static bool IsRooted(string path) => path.StartsWith("/", StringComparison.Ordinal) || (path.Length > 1 && path[1] == ':');

    // Windows writes one drive or folder in either case. Elsewhere two folders that differ in case only are rare beside one another.
    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
