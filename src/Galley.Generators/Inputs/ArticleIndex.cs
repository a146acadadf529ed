using Galley.Archives;

namespace Galley.Generators.Inputs;

/// <summary>Finds an article's names in the archive.</summary>
internal sealed class ArticleIndex
{
    private readonly Dictionary<string, ArchivedArticle> _byFile = new(StringComparer.Ordinal);

    private ArticleIndex(Sequence<ArchivedArticle> articles)
    {
        foreach (var article in articles) _byFile[article.File] = article;
    }

    public static ArticleIndex Of(Sequence<ArchivedArticle> articles) => new(articles);

    /// <summary>The article's names; null where the archive does not hold it yet.</summary>
    public ArchivedArticle? Find(ArticleInput input) => _byFile.TryGetValue(input.FilePath, out var names) ? names : null;
}
