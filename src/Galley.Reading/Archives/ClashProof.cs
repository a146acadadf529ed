using Galley.Manuscripts;
using Galley.Proofs;

namespace Galley.Archives;

/// <summary>Reports articles that ask for one identifier (GLY203), have one slug in a folder or one address (GLY205).</summary>
public static class ClashProof
{
    /// <summary>Each finding with its article's file.</summary>
    /// <param name="headOf">The front matter of a file's article.</param>
    /// <param name="urls">What addresses are made from; null where only a build knows.</param>
    public static IEnumerable<(string File, Finding Finding)> Read(
        Archive archive, Func<string, FrontMatter> headOf, UrlPattern? urls = null)
    {
        foreach (var clash in archive.Clashes)
            yield return (clash.File, Of(Rules.DuplicateIdentifier, "id", headOf(clash.File), clash.Wanted, clash.TakenBy, clash.Given));
        foreach (var clash in archive.SlugClashes)
            yield return (clash.File, Of(Rules.DuplicateSlug, "slug", headOf(clash.File), "slug", clash.Slug, clash.TakenBy));
        if (urls is null) yield break;

        var told = new HashSet<string>(archive.SlugClashes.Select(clash => clash.File), StringComparer.Ordinal);
        foreach (var (article, address, owner) in OfOneAddress(archive.Articles, urls))
            if (!told.Contains(article.File))
                yield return (article.File, Of(Rules.DuplicateSlug, "slug", headOf(article.File), "address", address, owner.Path));
    }

    /// <summary>The articles that have the address of one before them. A file of data is no page.</summary>
    private static IEnumerable<(ArchivedArticle Article, string Address, ArchivedArticle Owner)> OfOneAddress(
        IEnumerable<ArchivedArticle> articles, UrlPattern urls) => articles
        .Where(article => ManuscriptFormats.Of(article.Path) != ManuscriptFormat.Data)
        .GroupBy(article => urls.AddressOf(article.Id, article.Slug), StringComparer.OrdinalIgnoreCase)
        .SelectMany(same => same.Skip(1).Select(article => (article, same.Key, same.First())));

    /// <summary>At the key's value, where the front matter states it; else at the article's start.</summary>
    private static Finding Of(Rule rule, string key, FrontMatter head, params string[] arguments) => new()
    {
        Rule = rule,
        Extent = head.Find(key) is { Values: { Count: > 0 } values } ? values[0].Extent : default,
        Message = rule.Format(arguments),
        Subject = arguments[0],
    };
}
