using Galley.Archives;
using Galley.Proofs;

namespace Galley.Collections;

/// <summary>Tells which folders have articles, so that none is declared for that has not (GLY215).</summary>
public sealed class FolderProof
{
    /// <summary>Folders as they are written, by their names in code; articles in no folder are in one, too.</summary>
    private readonly Dictionary<string, string> _folders = new(StringComparer.Ordinal) { [""] = "" };

    /// <param name="folders">The folders around each article, outermost first.</param>
    public FolderProof(IEnumerable<Sequence<string>> folders)
    {
        foreach (var path in folders.Distinct())
        {
            var names = FolderNames.Of(path);
            for (var depth = 1; depth <= path.Count; depth++)
                _folders[string.Join(".", names.Take(depth))] = string.Join("/", path.Take(depth));
        }
    }

    /// <summary>What is wrong with a declaration; null where its folder has articles.</summary>
    /// <param name="pattern">As it is written: <c>blog/**</c>.</param>
    /// <param name="folder">The folder's name in code.</param>
    /// <param name="type">The declared type's name.</param>
    public string? Fault(string pattern, string folder, string type)
    {
        if (_folders.ContainsKey(folder)) return null;
        var written = pattern.EndsWith("/**", StringComparison.Ordinal) ? pattern.Substring(0, pattern.Length - 3) : pattern;
        var meant = NearKeys.Nearest(written, _folders.Values.OrderBy(path => path, StringComparer.Ordinal));
        if (meant is not null) meant += pattern.Substring(written.Length);
        return Finding.Of(Rules.FolderWithoutArticles, default, [pattern, type], meant).Message;
    }
}
