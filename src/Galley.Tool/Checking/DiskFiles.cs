using Galley.Archives;

namespace Galley.Tool.Checking;

/// <summary>The files on the disk, beside those that were named.</summary>
internal sealed class DiskFiles : IFileList
{
    public bool? Has(string path) => File.Exists(path);

    public IEnumerable<string> In(string folder)
    {
        try
        {
            var prefix = folder.Length == 0 ? "" : folder + "/";
            return [.. Directory.EnumerateFiles(folder.Length == 0 ? "." : folder).Select(file => prefix + Path.GetFileName(file))];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>None: nobody wants a search of the whole disk.</summary>
    public IEnumerable<string> Named(string name) => [];
}
