using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Galley.Proofs;

namespace Galley.Tool.Input;

/// <summary>
/// The <c>.editorconfig</c> files above articles, as the build reads them: up to the one that says <c>root = true</c>, where the nearer
/// file and the later section win. Safe from any thread.
/// </summary>
internal sealed class EditorConfig
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<Section>> _byFolder = new(StringComparer.Ordinal);

    /// <summary>What they say of a file.</summary>
    public PathSettings SettingsOf(string path)
    {
        var full = Path.GetFullPath(path);
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var section in SectionsFor(Path.GetDirectoryName(full) ?? ""))
        {
            if (!section.Matches(full)) continue;
            foreach (var (key, value) in section.Values) values[key] = value;
        }

        return new(key => values.GetValueOrDefault(key));
    }

    private IReadOnlyList<Section> SectionsFor(string folder) => _byFolder.GetOrAdd(folder, Read);

    /// <summary>Those of the folders above first, so that what is nearer overrides it.</summary>
    private IReadOnlyList<Section> Read(string folder)
    {
        var (own, isRoot) = ReadFile(folder);
        var parent = Path.GetDirectoryName(folder);
        return isRoot || parent is null ? own : [.. SectionsFor(parent), .. own];
    }

    private static (List<Section> Sections, bool IsRoot) ReadFile(string folder)
    {
        var sections = new List<Section>();
        var isRoot = false;
        var file = Path.Combine(folder, ".editorconfig");
        if (!File.Exists(file)) return (sections, false);
        foreach (var line in File.ReadLines(file))
        {
            var text = line.Trim();
            if (text.Length == 0 || text[0] is '#' or ';') continue;
            if (text[0] == '[' && text[^1] == ']') sections.Add(new(folder, text[1..^1]));
            else if (text.Split('=', 2) is [var key, var value])
            {
                if (sections.Count > 0) sections[^1].Values[key.Trim()] = value.Trim();
                else isRoot |= key.Trim() is "root" && value.Trim().Equals("true", StringComparison.OrdinalIgnoreCase);
            }
        }

        return (sections, isRoot);
    }

    private sealed class Section(string folder, string glob)
    {
        private readonly Regex? _pattern = EditorConfigGlob.ToRegex(glob);

        public Dictionary<string, string> Values { get; } = new(StringComparer.OrdinalIgnoreCase);

        public bool Matches(string path) =>
            _pattern?.IsMatch("/" + Path.GetRelativePath(folder, path).Replace('\\', '/')) == true;
    }
}
