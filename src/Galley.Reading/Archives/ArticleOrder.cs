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
        if (order == ArticleOrder.Path) return listed.ToSequence();
        var dated = listed.Where(i => articles[i].Published is not null).ToList();
        var inOrder = order == ArticleOrder.Oldest
            ? dated.OrderBy(i => articles[i].Published!.Value)
            : dated.OrderByDescending(i => articles[i].Published!.Value);
        return inOrder.Concat(listed.Where(i => articles[i].Published is null)).ToSequence();
    }
}
