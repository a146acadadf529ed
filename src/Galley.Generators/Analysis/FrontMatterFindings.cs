using Galley.Archives;
using Galley.Collections;
using Galley.Generators.Declared;
using Galley.Generators.Inputs;
using Galley.Proofs;
using Microsoft.CodeAnalysis;

namespace Galley.Generators.Analysis;

/// <summary>
/// Front matter that is unlike what somebody declared for its folder or, where nobody did, unlike that of the folder's other articles.
/// </summary>
/// <remarks>
/// The types are inferred here as the generator infers them: by the same code, but a second time. That costs a build some 0.05 ms an
/// article, and the archive as much.
/// </remarks>
internal static class FrontMatterFindings
{
    // They tell of the type that articles of an outer folder have in common, whatever is declared for an inner one.
    private static readonly Rule[] OfTypes = [Rules.TypeWidened, Rules.KeyNameTaken];

    public static IEnumerable<(AdditionalText File, IEnumerable<Finding> Findings)> Of(
        IReadOnlyCollection<(AdditionalText File, ArticleReading Article)> files, Sequence<Declaration> declarations, Archive archive)
    {
        var proof = new Lazy<DeclaredProof>(() => Proof(files, archive));
        var members = files.Select(file => (file.File, file.Article, Member: file.Article.ToMember()));
        foreach (var collection in members.GroupBy(file => file.Member.Folder, StringComparer.Ordinal))
        {
            var articles = collection.OrderBy(file => file.Member.Path, StringComparer.Ordinal).ToList();
            var isDeclared = declarations.Any(declaration => declaration.Folder == collection.Key);
            var shapes = articles.ConvertAll(file => file.Member.Shape).ToSequence();
            var heads = articles.ConvertAll(file => file.Article.Reading.Manuscript.Head);
            var type = CollectionType.Of(new Collection(collection.Key, isDeclared ? Sequence<MapShape>.Empty : shapes));
            var unlikeOthers = isDeclared ? null : CollectionProof.Read(type.Head, heads);
            for (var i = 0; i < articles.Count; i++)
            {
                var (file, article, _) = articles[i];
                IEnumerable<Finding> findings = unlikeOthers?[i] ?? [];
                yield return (file, DeclarationFor(article, declarations) is { } declaration
                    ? findings.Where(finding => OfTypes.Contains(finding.Rule)).Concat(proof.Value.Read(declaration.Head, article.Reading))
                    : findings);
            }
        }
    }

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
