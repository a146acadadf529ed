using System.Text;
using Galley.Language;

namespace Galley.Archives;

/// <summary>Paths by their folder and by their file's name.</summary>
internal sealed class PathIndex
{
    private readonly HashSet<string> _paths;
    private readonly ILookup<string, string> _byFolder;
    private readonly ILookup<string, string> _byName;

    public PathIndex(IReadOnlyCollection<string> paths)
    {
        _paths = new(paths.Select(Plain), StringComparer.Ordinal);
        _byFolder = paths.ToLookup(path => Plain(FolderOf(path)), StringComparer.Ordinal);
        _byName = paths.ToLookup(path => Plain(NameOf(path)), StringComparer.OrdinalIgnoreCase);
    }

    public bool Has(string path) => _paths.Contains(Plain(path));

    public IEnumerable<string> In(string folder) => _byFolder[Plain(folder)];

    public IEnumerable<string> Named(string name) => _byName[Plain(name)];

    public static string FolderOf(string path) => path.Substring(0, path.LastIndexOf('/') + 1).TrimEnd('/');

    public static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    /// <summary>
    /// Without accents: some disks write a letter and its accent in two characters, most keyboards in one, and not every host of the
    /// compiler can turn one into the other.
    /// </summary>
    private static string Plain(string path)
    {
        var plain = new StringBuilder(path.Length);
        foreach (var c in path)
        {
            if (Diacritics.IsCombining(c)) continue;
            var lower = char.ToLowerInvariant(c);
            var letter = Diacritics.Strip(lower);
            plain.Append(c == lower ? letter : char.ToUpperInvariant(letter));
        }

        return plain.ToString();
    }
}
