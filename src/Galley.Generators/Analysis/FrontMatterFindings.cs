using Galley.Archives;
using Galley.Collections;
using Galley.Generators.Declared;
using Galley.Generators.Inputs;
using Galley.Manuscripts;
using Galley.Proofs;
using Microsoft.CodeAnalysis;

namespace Galley.Generators.Analysis;

/// <summary>
/// Front matter that is unlike what somebody declared for its folder or, where nobody did, unlike that of the folder's other articles.
/// </summary>
internal static class FrontMatterFindings
{
    // They tell of the type that articles of an outer folder have in common, whatever is declared for an inner one.
    private static readonly Rule[] OfTypes = [Rules.TypeWidened, Rules.KeyNameTaken];

    public static IEnumerable<(AdditionalText File, IEnumerable<Finding> Findings)> Of(
        IReadOnlyCollection<(AdditionalText File, ArticleReading Article)> files, Sequence<Declaration> declarations, Archive archive)
    {
        var proof = new Lazy<DeclaredProof>(() => Proof(files, archive));
        foreach (var collection in files.GroupBy(file => file.Article.ToMember().Folder, StringComparer.Ordinal))
        {
            var articles = collection.OrderBy(file => file.Article.Input.Path, StringComparer.Ordinal).ToList();
            var isDeclared = declarations.Any(declaration => declaration.Folder == collection.Key);
            var unlikeOthers = isDeclared ? null : UnlikeOthers(collection.Key, articles.ConvertAll(file => file.Article.Reading.Manuscript.Head));
            for (var i = 0; i < articles.Count; i++)
            {
                var (file, article) = articles[i];
                IEnumerable<Finding> findings = unlikeOthers?[i] ?? [];
                yield return (file, DeclarationFor(article, declarations) is { } declaration
                    ? findings.Where(finding => OfTypes.Contains(finding.Rule)).Concat(proof.Value.Read(declaration.Head, article.Reading))
                    : findings);
            }
        }
    }

    private static IReadOnlyList<IReadOnlyList<Finding>> UnlikeOthers(string folder, List<FrontMatter> heads) => CollectionProof.Read(
        CollectionType.Of(new Collection(folder, heads.Select(MapShape.Of).ToSequence())).Head, heads);

    /// <summary>Of the folders around the article the innermost that something is declared for.</summary>
    private static Declaration? DeclarationFor(ArticleReading article, Sequence<Declaration> declarations)
    {
        var folder = string.Join(".", FolderNames.Of(article.Input.Folders));
        return declarations
            .Where(declaration => folder == declaration.Folder
                || (declaration.Folder.Length > 0 && folder.StartsWith(declaration.Folder + ".", StringComparison.Ordinal)))
            .OrderByDescending(declaration => declaration.Folder.Length)
            .FirstOrDefault();
    }

    private static DeclaredProof Proof(IEnumerable<(AdditionalText File, ArticleReading Article)> files, Archive archive) => new(
        archive.Articles.Select(article => article.Id).Concat(files.Select(file => file.Article.Reading.Manuscript.Slug ?? "")),
        archive.People.SelectMany(person => person.Aliases.Prepend(person.Name)));
}
