namespace Galley.Archives;

/// <summary>
/// The files that links lead to beside articles, as far as somebody has looked. Paths are written as those of articles are.
/// </summary>
public interface IFileList
{
    /// <summary>Whether there is such a file, in this case of letters; null where nobody has looked.</summary>
    bool? Has(string path);

    /// <summary>The paths of the files in a folder, not those below it.</summary>
    IEnumerable<string> In(string folder);

    /// <summary>The paths of the files of that name, whatever their folder.</summary>
    IEnumerable<string> Named(string name);
}
