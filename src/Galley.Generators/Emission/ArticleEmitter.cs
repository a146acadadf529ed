namespace Galley.Generators.Emission;

/// <summary>Writes what the code of an article consists of.</summary>
/// <remarks>
/// The compiler's time goes into types, members and the making of objects, hardly into text. So an article without members for its
/// quotes and people has no class, a member's body is one call, and all content lies in two literals that are unpacked at run time.
/// </remarks>
internal static class ArticleEmitter
{
    public static ArticleSource Emit(ArticleEmission article)
    {
        var options = article.Options;
        var (reading, names) = (article.Reading, article.Names);
        var packed = ArticlePacker.Pack(reading, names, article.References, options.Urls);
        return new(
            names,
            article.Place,
            Docs.OfArticle(reading, names),
            ArticleText.Of(packed, article.Article.Input, article.IsTooMuch, options),
            ArticleClass.Of(reading, names, options));
    }
}
