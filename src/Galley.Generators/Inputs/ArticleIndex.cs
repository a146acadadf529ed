using Galley.Archives;
using Galley.Generators.Emission;

namespace Galley.Generators.Inputs;

/// <summary>Finds what the code of an article follows from besides its reading.</summary>
internal sealed class ArticleIndex
{
    private readonly Dictionary<string, (ArchivedArticle Names, ArticlePlace Place)> _byFile = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Sequence<Reference>> _references;
    private readonly TextBudget _budget;

    public ArticleIndex(Sequence<ArchivedArticle> articles, Sequence<ArticleReferences> references, TextBudget budget)
    {
        var places = ArticlePlace.Of(articles);
        for (var i = 0; i < places.Length; i++) _byFile[articles[i].File] = (articles[i], places[i]);
        _references = references.ToDictionary(article => article.File, article => article.References, StringComparer.Ordinal);
        _budget = budget;
    }

    /// <summary>Null where the archive does not hold the article yet.</summary>
    public ArticleEmission? Find(ArticleReading article)
    {
        var file = article.Input.FilePath;
        if (!_byFile.TryGetValue(file, out var found)) return null;
        var references = _references.TryGetValue(file, out var links) ? links : Sequence<Reference>.Empty;
        return new(article, found.Names, found.Place, references, _budget.IsSpent);
    }
}
