using Galley.Archives;
using Galley.Generators.Emission;

namespace Galley.Generators.Inputs;

/// <summary>Finds what the code of an article follows from besides its reading.</summary>
internal sealed class ArticleIndex
{
    private readonly Dictionary<string, (ArchivedArticle Names, ArticlePlace Place, Sequence<Reference> References)> _byFile;
    private readonly TextBudget _budget;
    private readonly EmissionOptions _options;

    public ArticleIndex(
        Sequence<ArchivedArticle> articles, Sequence<ArticleReferences> references, TextBudget budget, EmissionOptions options)
    {
        (_budget, _options) = (budget, options);
        _byFile = new(articles.Count, StringComparer.Ordinal);
        var places = ArticlePlace.Of(articles);
        for (var i = 0; i < places.Length; i++) _byFile[articles[i].File] = (articles[i], places[i], Sequence<Reference>.Empty);
        foreach (var article in references)
            if (_byFile.TryGetValue(article.File, out var found)) _byFile[article.File] = (found.Names, found.Place, article.References);
    }

    /// <summary>Null where the archive does not hold the article yet.</summary>
    public ArticleEmission? Find(ArticleReading article) => _byFile.TryGetValue(article.Input.FilePath, out var found)
        ? new(article, found.Names, found.Place, found.References, _budget.IsSpent, _options)
        : null;
}
