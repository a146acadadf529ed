namespace Galley.Archives;

/// <summary>The order of articles in a list.</summary>
public enum ArticleOrder
{
    /// <summary>By the day of publication, the last first; then those without one. Of one day by path.</summary>
    Newest,
    /// <summary>By the day of publication, the first first; then those without one. Of one day by path.</summary>
    Oldest,
    Path,
}

/// <summary>Puts an archive's articles in order.</summary>
public static class ArticleOrders
{
    /// <summary>Places in <paramref name="articles"/>, which are in the order of their paths.</summary>
    /// <param name="articles">All articles.</param>
    /// <param name="order">The order.</param>
    /// <param name="hasDrafts">Whether drafts are listed with the others.</param>
    public static Sequence<int> Listed(Sequence<ArchivedArticle> articles, ArticleOrder order, bool hasDrafts)
    {
        var listed = Enumerable.Range(0, articles.Count).Where(i => !articles[i].IsDraft || (articles[i].Lists.HasDrafts ?? hasDrafts));
        return (order switch
        {
            ArticleOrder.Path => listed,
            ArticleOrder.Oldest => listed.OrderBy(i => articles[i].Published is null).ThenBy(i => articles[i].Published),
            _ => listed.OrderBy(i => articles[i].Published is null).ThenByDescending(i => articles[i].Published),
        }).ToSequence();
    }
}
