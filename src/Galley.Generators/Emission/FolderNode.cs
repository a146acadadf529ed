using Galley.Archives;

namespace Galley.Generators.Emission;

/// <summary>A folder of articles and the folders in it.</summary>
internal sealed class FolderNode
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<ArticleOrder?> _orders = [];
    private readonly SortedDictionary<string, FolderNode> _folders = new(StringComparer.Ordinal);

    /// <summary>The root of all folders.</summary>
    public FolderNode(IEnumerable<ArchivedArticle> articles) : this("", "")
    {
        foreach (var article in articles)
        {
            var node = this;
            var path = article.Id.Split('/');
            for (var i = 0; i < article.Folders.Count; i++)
            {
                node = node.Child(article.Folders[i], path[i]);
                node._ids.Add(article.Id);
                node._orders.Add(article.Lists.Order);
            }
        }
    }

    /// <summary>The full names of all folders.</summary>
    public static Sequence<string> Names(IEnumerable<ArchivedArticle> articles) => articles
        .Where(article => article.Folders.Count > 0)
        .SelectMany(article => Enumerable.Range(1, article.Folders.Count).Select(depth => string.Join(".", article.Folders.Take(depth))))
        .Distinct()
        .ToSequence();

    private FolderNode(string name, string path) => (Name, Path) = (name, path);

    /// <summary>The order that all of its articles ask for; null where they ask for none or for several.</summary>
    public ArticleOrder? Order => _orders.Count == 1 ? _orders.Single() : null;

    public bool Holds(ArchivedArticle article) => _ids.Contains(article.Id);

    /// <summary>The name of its class.</summary>
    public string Name { get; }

    /// <summary>What the identifiers of its articles begin with, the last slash included.</summary>
    public string Path { get; }

    public IEnumerable<FolderNode> Folders => _folders.Values;

    private FolderNode Child(string name, string folder)
    {
        if (!_folders.TryGetValue(name, out var child)) _folders.Add(name, child = new(name, Path + folder + "/"));
        return child;
    }
}
