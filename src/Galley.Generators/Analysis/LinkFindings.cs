using Galley.Archives;
using Galley.Generators.Inputs;
using Galley.Proofs;

namespace Galley.Generators.Analysis;

/// <summary>Finds links between the project's articles, and to the files beside them, that lead nowhere.</summary>
internal static class LinkFindings
{
    public static IEnumerable<(ArticleReading Article, IEnumerable<Finding> Findings)> Of(
        IEnumerable<ArticleReading> articles, House house, string projectDirectory)
    {
        var pages = articles.Select(article => (Article: article, Page: article.ToPage(projectDirectory))).ToList();
        var proof = new LinkProof(pages.ConvertAll(pair => pair.Page), house.Files);
        foreach (var (article, page) in pages)
            yield return (article, house.Baseline.NewIn(article.Input.Path, article.Input.Text, proof.Read(page)));
    }
}
