namespace Galley.Archives;

/// <summary>An article's links to other articles of the archive.</summary>
/// <param name="File">The article's file as its host knows it.</param>
/// <param name="References">Of each address of another article one, in the order of the text.</param>
public sealed record ArticleReferences(string File, Sequence<Reference> References)
{
    /// <summary>Resolves the links of those articles that have any to others. Paths are compared in either case of letters.</summary>
    public static Sequence<ArticleReferences> Of(Sequence<ArchivedArticle> articles, IEnumerable<ArticleLinks> links)
    {
        var linking = links.Where(from => from.Targets.Count > 0).ToList();
        if (linking.Count == 0) return Sequence<ArticleReferences>.Empty;
        var byPath = new Dictionary<string, ArchivedArticle>(StringComparer.OrdinalIgnoreCase);
        foreach (var article in articles) byPath[article.Path] = article;
        return linking
            .Select(from => new ArticleReferences(from.File, Resolve(from, byPath).ToSequence()))
            .Where(article => article.References.Count > 0)
            .ToSequence();
    }

    private static IEnumerable<Reference> Resolve(ArticleLinks from, Dictionary<string, ArchivedArticle> byPath)
    {
        foreach (var target in from.Targets)
        {
            var address = RelativeAddress.Of(from.Path, target);
            if (byPath.TryGetValue(address.Path, out var article)) yield return new(target, article.Id, article.Slug, address.Rest);
        }
    }
}
