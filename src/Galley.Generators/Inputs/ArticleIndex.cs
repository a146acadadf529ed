using Galley.Archives;
using Galley.Generators.Emission;

namespace Galley.Generators.Inputs;

/// <summary>Finds an article's names in the archive, and the place of its code.</summary>
internal sealed class ArticleIndex
{
    private readonly Dictionary<string, (ArchivedArticle Names, ArticlePlace Place)> _byFile = new(StringComparer.Ordinal);

    private ArticleIndex(Sequence<ArchivedArticle> articles)
    {
        var places = ArticlePlace.Of(articles);
        for (var i = 0; i < places.Length; i++) _byFile[articles[i].File] = (articles[i], places[i]);
    }

    public static ArticleIndex Of(Sequence<ArchivedArticle> articles) => new(articles);

    /// <summary>The article's names and place; null where the archive does not hold it yet.</summary>
    public (ArchivedArticle Names, ArticlePlace Place)? Find(ArticleInput input) =>
        _byFile.TryGetValue(input.FilePath, out var found) ? found : null;
}
