using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace Galley.Tool.Input;

/// <summary>A folder as patterns walk it: links in it are followed, but not to a folder that is being walked already.</summary>
internal sealed class LinkedFolder : DirectoryInfoBase
{
    private readonly DirectoryInfo _folder;
    private readonly DirectoryInfoWrapper _wrapper;

    /// <summary>Where it really is, and where the folders really are that led to it.</summary>
    private readonly IReadOnlyList<string> _places;

    /// <param name="folder">The folder.</param>
    /// <param name="around">Where the folders really are that led to it.</param>
    private LinkedFolder(DirectoryInfo folder, string place, IReadOnlyList<string> around)
    {
        (_folder, _wrapper, _places) = (folder, new(folder), [place, .. around]);
    }

    public static LinkedFolder Of(DirectoryInfo root) => new(root, PlaceOf(root, root.FullName) ?? root.FullName, []);

    public override string Name => _wrapper.Name;

    public override string FullName => _wrapper.FullName;

    public override DirectoryInfoBase? ParentDirectory => _wrapper.ParentDirectory;

    public override IEnumerable<FileSystemInfoBase> EnumerateFileSystemInfos()
    {
        if (!_folder.Exists) yield break;
        foreach (var inner in _folder.EnumerateFileSystemInfos())
        {
            if (inner is FileInfo file) yield return new FileInfoWrapper(file);
            else if (inner is DirectoryInfo below && PlaceOf(below, Path.Combine(_places[0], below.Name)) is { } place && !LeadsBack(place))
                yield return new LinkedFolder(below, place, _places);
        }
    }

    public override DirectoryInfoBase? GetDirectory(string path) => _wrapper.GetDirectory(path);

    public override FileInfoBase? GetFile(string path) => _wrapper.GetFile(path);

    private bool LeadsBack(string place) =>
        _places.Any(outer => outer == place || outer.StartsWith(place + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    /// <summary>Where the folder really is; null for a link that leads nowhere.</summary>
    private static string? PlaceOf(DirectoryInfo folder, string own)
    {
        try
        {
            return Path.TrimEndingDirectorySeparator(folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? own);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
