namespace Galley.Archives;

/// <summary>The files below and in some folders, as a list of paths.</summary>
public sealed class FileList : IFileList
{
    /// <summary>Ends the line of a folder whose files, and those of the folders in it, are all in the list.</summary>
    private const string Below = "/**";

    /// <summary>Ends the line of a folder whose own files are all in the list.</summary>
    private const string Inside = "/*";

    private readonly PathIndex _files;
    private readonly List<string> _below = [];
    private readonly HashSet<string> _inside = new(StringComparer.Ordinal);

    /// <param name="lines">Paths, and folders that were looked into: <c>articles/**</c>, <c>notes/*</c>.</param>
    public FileList(IEnumerable<string> lines)
    {
        var files = new List<string>();
        foreach (var line in lines)
        {
            if (FolderIn(line, Below) is { } tree) _below.Add(tree);
            else if (FolderIn(line, Inside) is { } folder) _inside.Add(folder);
            else files.Add(line);
        }

        _files = new(files);
    }

    public bool? Has(string path) => _files.Has(path) ? true : IsListed(path) ? false : null;

    public IEnumerable<string> In(string folder) => _files.In(folder);

    public IEnumerable<string> Named(string name) => _files.Named(name);

    private bool IsListed(string path) => _inside.Contains(PathIndex.FolderOf(path)) || _below.Exists(folder => IsBelow(path, folder));

    /// <summary>The project's own folder has no name.</summary>
    private static string? FolderIn(string line, string ending) =>
        ("/" + line).EndsWith(ending, StringComparison.Ordinal) ? line.Substring(0, Math.Max(0, line.Length - ending.Length)) : null;

    private static bool IsBelow(string path, string folder) => folder.Length == 0
        ? !path.StartsWith("../", StringComparison.Ordinal)
        : path.StartsWith(folder + "/", StringComparison.Ordinal);
}
