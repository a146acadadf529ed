using Galley.Proofs;

namespace Galley.Archives;

/// <summary>
/// Finds relative addresses that lead nowhere: to no article (GLY221), to no heading of one (GLY222), to no other file (GLY223).
/// Addresses without an extension and those of pages (<c>about</c>, <c>about.html</c>) are the site's own and not judged.
/// </summary>
public sealed class LinkProof
{
    private static readonly string[] Articles = [".md", ".markdown", ".txt"];
    private static readonly string[] Pages = [".html", ".htm", ".xhtml", ".php", ".aspx", ".cshtml"];

    /// <summary>Of a page of broken addresses only so many are guessed at, each among so many names.</summary>
    private const int MostGuesses = 100;
    private const int MostNames = 1000;

    private readonly Dictionary<string, HashSet<string>> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LinkedPage> _byPath = new(StringComparer.OrdinalIgnoreCase);
    private readonly PathIndex _articles;
    private readonly IFileList _files;

    /// <param name="articles">All articles.</param>
    /// <param name="files">The files beside them.</param>
    public LinkProof(IReadOnlyCollection<LinkedPage> articles, IFileList files)
    {
        foreach (var article in articles) _byPath[article.Path] = article;
        _articles = new(articles.Select(article => article.Path).ToList());
        _files = files;
    }

    /// <summary>What is wrong with an article's addresses, in the order of its source.</summary>
    public IEnumerable<Finding> Read(LinkedPage article)
    {
        var count = 0;
        foreach (var address in article.Addresses)
            if (Judge(article, address, isGuessing: count < MostGuesses) is { } finding)
            {
                count++;
                yield return finding;
            }
    }

    private Finding? Judge(LinkedPage article, WrittenAddress written, bool isGuessing)
    {
        if (written.Target.StartsWith("#", StringComparison.Ordinal)) return JudgeAnchor(written, article, written.Target, isGuessing);
        if (!RelativeAddress.IsOne(written.Target)) return null;
        var (path, rest) = RelativeAddress.Of(article.Path, written.Target);
        if (_byPath.TryGetValue(path, out var other)) return JudgeAnchor(written, other, rest, isGuessing);

        var place = RelativeAddress.Of(article.Place, written.Target).Path;
        var isArticle = HasExtension(path, Articles);
        if (!isArticle && !IsFile(path)) return null;
        if (_files.Has(place) is var isThere && (isThere == true || (isThere is null && !isArticle))) return null;
        var meant = !isGuessing ? null
            : isArticle ? Meant(path, article.Path, _articles.In, _articles.Named)
            : Meant(place, article.Place, _files.In, _files.Named);
        return Find(isArticle ? Rules.NoArticle : Rules.NoFile, written, meant is null ? null : meant + rest);
    }

    /// <param name="written">The address.</param>
    /// <param name="other">The article that it leads to.</param>
    /// <param name="rest">What follows the path in it.</param>
    /// <param name="isGuessing">Whether to look for what was meant.</param>
    private Finding? JudgeAnchor(WrittenAddress written, LinkedPage other, string rest, bool isGuessing)
    {
        var hash = rest.IndexOf('#');
        if (hash < 0) return null;
        var anchor = Uri.UnescapeDataString(rest.Substring(hash + 1));
        if (IsAnywhere(anchor) || AnchorsOf(other).Contains(anchor)) return null;
        var meant = isGuessing ? NearKeys.Nearest(anchor, other.Anchors.Take(MostNames)) : null;
        var before = written.Target.Substring(0, written.Target.IndexOf('#') + 1);
        return Find(Rules.NoHeading, written, meant is null ? null : before + meant);
    }

    private HashSet<string> AnchorsOf(LinkedPage page)
    {
        if (!_anchors.TryGetValue(page.Path, out var anchors))
            _anchors.Add(page.Path, anchors = new(page.Anchors, StringComparer.Ordinal));
        return anchors;
    }

    private static Finding Find(Rule rule, WrittenAddress written, string? meant)
    {
        var finding = Finding.Of(rule, written.Extent, [written.Target], meant);
        return written.IsAsMeant ? finding : finding with { Suggestions = Sequence<string>.Empty };
    }

    /// <summary>The address of the file that was meant: the only one of its name, else one of a near name in the same folder.</summary>
    private static string? Meant(
        string path, string from, Func<string, IEnumerable<string>> inFolder, Func<string, IEnumerable<string>> named)
    {
        var (folder, name) = (PathIndex.FolderOf(path), PathIndex.NameOf(path));
        var same = named(name).Take(2).ToList();
        if (same.Count == 1) return RelativeAddress.Between(from, same[0]);
        var others = inFolder(folder).Take(MostNames).Select(PathIndex.NameOf).OrderBy(other => other, StringComparer.Ordinal);
        var near = NearName(name, others.ToList());
        return near is null ? null : RelativeAddress.Between(from, folder.Length == 0 ? near : folder + "/" + near);
    }

    /// <summary>The same name with another extension, or a near one with the same.</summary>
    private static string? NearName(string name, List<string> others)
    {
        var (stem, extension) = (FileNames.Stem(name), Path.GetExtension(name));
        if (others.Find(other => string.Equals(FileNames.Stem(other), stem, StringComparison.OrdinalIgnoreCase)) is { } same) return same;
        var near = others.FindAll(other => string.Equals(Path.GetExtension(other), extension, StringComparison.OrdinalIgnoreCase));
        return NearKeys.Nearest(stem, near.Select(FileNames.Stem)) is { } meant ? near.Find(other => FileNames.Stem(other) == meant) : null;
    }

    /// <summary>The top of a page, and words that a browser looks for.</summary>
    private static bool IsAnywhere(string anchor) =>
        anchor.Length == 0
        || string.Equals(anchor, "top", StringComparison.OrdinalIgnoreCase)
        || anchor.StartsWith(":~:", StringComparison.Ordinal);

    private static bool IsFile(string path) => PathIndex.NameOf(path).IndexOf('.') > 0 && !HasExtension(path, Pages);

    private static bool HasExtension(string path, string[] extensions) =>
        extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
