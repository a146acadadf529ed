using Galley.Archives;

namespace Galley.Generators.Inputs;

/// <summary>Finds an article's links to other articles.</summary>
internal sealed class ReferenceIndex(Sequence<ArticleReferences> articles)
{
    private readonly Dictionary<string, Sequence<Reference>> _byFile =
        articles.ToDictionary(article => article.File, article => article.References, StringComparer.Ordinal);

    public Sequence<Reference> Of(ArticleInput input) =>
        _byFile.TryGetValue(input.FilePath, out var references) ? references : Sequence<Reference>.Empty;
}
